import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { eventTypes } from "../../src/api/report";

interface Contract {
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly components: { readonly schemas: { readonly EventType: { readonly enum: readonly string[] } } };
}
const contract = parse(readFileSync("../resources/org/isnad/server/openapi.yaml", "utf8")) as Contract;

const calls = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(svelte|ts)$/.test(name))
    .map((name) => readFileSync(join("src", name), "utf8"))
    .flatMap((source) => [
        ...source.matchAll(
            /\b(get|post|upload|remove|answered)(?:<(?:[^()`"]|\n)*?>)?\(\s*[`"](\/[^`"]*)[`"]/g,
        ),
    ])
    .map(([, call, path]) => {
        const method =
            { get: "get", answered: "get", post: "post", upload: "post", remove: "delete" }[call ?? ""] ??
            "?";
        return [method, (path ?? "").replace(/\$\{[^}]+\}/g, "{}")] as const;
    });

const known = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path.replace(/\{[^}]+\}/g, "{}")}`),
);

test("the pages call the server at all", () => {
    expect(calls.length).toBeGreaterThan(20);
});

test.each(calls)("%s %s is in the contract", (method, path) => {
    expect(known).toContain(`${method} ${path}`);
});

test("event types are those of the contract", () => {
    expect(eventTypes).toEqual(contract.components.schemas.EventType.enum);
});
