import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(svelte|css)$/.test(name),
);

// The interface has two directions: left and right are nowhere fixed, but in plots, which are drawn by numbers.
const fixed =
    /(?:margin|padding|border|inset)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/m;

test.each(sources)("%s has logical properties only", (name) => {
    expect(readFileSync(join("src", name), "utf8")).not.toMatch(fixed);
});

test.each(sources)("%s has no style or script that the security policy would keep out", (name) => {
    expect(readFileSync(join("src", name), "utf8")).not.toMatch(/\sstyle="|\{@html|\son[a-z]+="/);
});
