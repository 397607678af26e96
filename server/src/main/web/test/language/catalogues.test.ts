import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogues, type Wording } from "../../src/language/catalogue";
import { languages } from "../../src/settings/settings.svelte";

const keys = Object.keys(catalogues.en);
const texts = (wording: Wording | undefined): string[] =>
    wording === undefined ? [] : typeof wording === "string" ? [wording] : Object.values(wording);
const places = (wording: Wording | undefined) =>
    [...new Set(texts(wording).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

test("both catalogues have the same keys, in the same order", () => {
    expect(Object.keys(catalogues.ar)).toEqual(keys);
});

test.each(keys)("%s has the same values to fill in, in both languages", (key) => {
    expect(places(catalogues.ar[key]).filter((place) => place !== "{count}")).toEqual(
        places(catalogues.en[key]).filter((place) => place !== "{count}"),
    );
});

test.each(languages)("a text that counts has every plural form of its language: %s", (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counting = Object.values(catalogues[language]).filter((wording) => typeof wording !== "string");
    expect(counting.length).toBeGreaterThan(5);
    for (const wording of counting) expect(Object.keys(wording).toSorted()).toEqual(forms);
});

describe("every text is used", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(svelte|ts)$/.test(name))
        .map((name) => readFileSync(join("src", name), "utf8"))
        .join("\n");
    // A key may be put together: `act.${act}`, nameOf("act", …).
    const made = [
        ...[...sources.matchAll(/message\(\s*`([\w.]+\.)\$\{[^}]+\}([\w.]*)`/g)].map((found) => [
            found[1],
            found[2],
        ]),
        ...[...sources.matchAll(/nameOf\(\s*"(\w+)"/g)].map((found) => [`${found[1]}.`, ""]),
    ];
    test.each(keys)("%s", (key) => {
        const used =
            sources.includes(`"${key}"`) ||
            ["articles", "statements", "events"].includes(key) ||
            made.some(([before, after]) => key.startsWith(before ?? "?") && key.endsWith(after ?? "?"));
        expect(used).toBe(true);
    });
});
