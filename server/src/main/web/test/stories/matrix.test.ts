import { describe, expect, test } from "vitest";
import type { Cell, Comparison, Evidence } from "../../src/api/comparison";
import { crossingsOf, matrixOf } from "../../src/stories/matrix";

const evidence = (text: string): Evidence => ({
    input: "1",
    statement: "s1",
    event: null,
    act: "assert",
    chain: [],
    cue: null,
    said: { start: 0, end: text.length, text },
});
const says = (source: string): Cell => ({
    source,
    stance: "reports",
    passedOn: false,
    evidence: [evidence("x")],
});
const silent = (source: string): Cell => ({ source, stance: "silent", passedOn: false, evidence: [] });
const source = (id: string) => ({ id, label: `source ${id}`, articles: [], ownTexts: [] });

const comparison: Comparison = {
    articles: [],
    sources: [source("p1"), source("p2"), source("p3")],
    claims: [
        { id: "c1", wording: evidence("first"), cells: [says("p1"), says("p2")], figures: [] },
        { id: "c2", wording: evidence("second"), cells: [says("p1"), silent("p2")], figures: [] },
    ],
};

describe("a matrix", () => {
    test("has claims in its rows and those who speak to them in its columns", () => {
        const { rows, columns } = matrixOf(comparison, "claim", false);
        expect(rows.map(({ text }) => text)).toEqual(["first", "second"]);
        expect(columns.map(({ id }) => id)).toEqual(["p1", "p2"]);
    });

    test("turned, has sources in its rows", () => {
        const { rows, columns } = matrixOf(comparison, "source", false);
        expect(rows.map(({ id }) => id)).toEqual(["p1", "p2"]);
        expect(columns.map(({ text }) => text)).toEqual(["first", "second"]);
    });

    test("turned, has the same cells", () => {
        const cellOf = (pivot: "claim" | "source", row: number, column: number) =>
            matrixOf(comparison, pivot, false).rows[row]?.crossings[column]?.cell?.stance;
        expect(cellOf("claim", 1, 1)).toBe("silent");
        expect(cellOf("source", 1, 1)).toBe("silent");
        expect(cellOf("source", 1, 0)).toBe(cellOf("claim", 0, 1));
    });

    test("can leave out what one source alone speaks to; silence is not speaking", () => {
        expect(matrixOf(comparison, "claim", true).rows.map(({ id }) => id)).toEqual(["c1"]);
    });

    test("has no cell where nothing is known", () => {
        const sparse = comparison.claims.map((claim) =>
            claim.id === "c2" ? { ...claim, cells: [says("p1")] } : claim,
        );
        const { rows } = matrixOf({ ...comparison, claims: sparse }, "claim", false);
        expect(rows[1]?.crossings[1]?.cell).toBeNull();
    });
});

test("as a file, it has a line for each cell of which something is known", () => {
    expect(crossingsOf(comparison)).toHaveLength(4);
});
