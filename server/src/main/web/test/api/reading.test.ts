import { expect, test } from "vitest";
import { queryOf } from "../../src/api/client";
import { eventOf } from "../../src/api/news";
import { problemOf } from "../../src/api/problem";
import { bodyOf, isAddress } from "../../src/api/reading";
import { httpAddress } from "../../src/text/addresses";

test.each([
    ["https://example.org/news/17", true],
    ["  http://example.org  ", true],
    ["https://example.org and more", false],
    ["javascript:alert(1)", false],
    ["خبر", false],
])("%j is an address of the web: %s", (text, is) => {
    expect(isAddress(text)).toBe(is);
});

test.each([
    ["https://example.org/a", "https://example.org/a"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["nothing", null],
    [null, null],
])("of the address %j, a page links to %j", (given, linked) => {
    expect(httpAddress(given)).toBe(linked);
});

test.each([
    ["  <!DOCTYPE html><p>خبر", { as: "html" }],
    ["<html lang=ar>", { as: "html" }],
    ["خبر عن <html>", {}],
])("the text %j is asked to be read as %j", (text, as) => {
    expect(bodyOf({ text, published: "", keep: false })).toEqual({ text, keep: false, ...as });
});

test("parameters that say nothing are left out", () => {
    expect(queryOf({ q: "a b", in: "", after: null, limit: 20, type: undefined })).toBe("?q=a+b&limit=20");
});

test.each([
    ["event: report\nid: 7\ndata: {}", { id: "7", name: "report", data: "{}" }],
    ["data: a\ndata: b", { id: null, name: "message", data: "a\nb" }],
    [": a comment", null],
])("of a stream, %j", (block, event) => {
    expect(eventOf(block)).toEqual(event);
});

test("a problem tells its kind and its reason", async () => {
    const body = {
        type: "urn:isnad:problem:wrong-query",
        title: "Wrong",
        status: 400,
        detail: "at character 7",
    };
    const problem = await problemOf(new Response(JSON.stringify(body), { status: 400 }));
    expect(problem).toMatchObject({ status: 400, kind: "wrong-query", detail: "at character 7" });
});

test("an answer that is no problem document is one all the same", async () => {
    expect(await problemOf(new Response("<html>", { status: 502 }))).toMatchObject({
        status: 502,
        kind: null,
    });
});
