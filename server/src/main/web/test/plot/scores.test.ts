import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventTypes } from "../../src/api/report";
import { leaning, quadClasses, quadClassOf } from "../../src/plot/scores";

const plover = readFileSync("../../../../model/src/main/resources/org/isnad/model/plover/types.txt", "utf8")
    .split("\n")
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.split("|").map((part) => part.trim()));

test("the quad classes are those of Isnad's model", () => {
    expect(eventTypes.map((type) => [type, quadClassOf(type)])).toEqual(
        plover.map(([type, quad]) => [type, quadClasses[Number(quad) - 1]]),
    );
});

test.each([
    [7, "cooperation"],
    [0.5, "mixed"],
    [-10, "conflict"],
] as const)("a mean score of %d leans to %s", (score, lean) => {
    expect(leaning(score)).toBe(lean);
});
