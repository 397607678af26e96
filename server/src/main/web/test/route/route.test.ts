import { describe, expect, test } from "vitest";
import { hashOf, routeOf } from "../../src/route/route";

describe("an address", () => {
    test.each(["", "#", "#/", "#/nowhere", "#token=secret", "#/%%%"])(
        "%j leads to the start page",
        (hash) => {
            expect(routeOf(hash)).toMatchObject({ page: "start", span: null });
        },
    );

    test("points to characters of an article", () => {
        expect(routeOf("#/articles/sha256%3A0a@120-180")).toMatchObject({
            page: "articles",
            id: "sha256:0a",
            span: { start: 120, end: 180 },
        });
    });

    test("that ends before it begins points to no characters", () => {
        expect(routeOf("#/articles/a@9-3").span).toBeNull();
    });

    test("has a query", () => {
        expect(routeOf("#/search?q=%D9%83&in=events").query.get("in")).toBe("events");
    });

    test("that is written is read again", () => {
        const hash = hashOf(
            "articles",
            "sha256:0a/b?@c",
            { start: 1, end: 2 },
            { q: "كورسك & بوتين", in: "" },
        );
        const { id, span, query } = routeOf(hash);
        expect([id, span, query.get("q"), query.has("in")]).toEqual([
            "sha256:0a/b?@c",
            { start: 1, end: 2 },
            "كورسك & بوتين",
            false,
        ]);
    });
});
