import { describe, expect, test } from "vitest";
import { piecesOf, wholeCharacters } from "../../src/text/pieces";

const cut = (text: string, ...marked: readonly (readonly [number, number, string])[]) =>
    piecesOf(
        text,
        { start: 0, end: text.length },
        marked.map(([start, end, mark]) => ({ start, end, mark })),
    ).map((piece) => [piece.text, piece.marks.join(" ")]);

describe("a text is cut into pieces", () => {
    test("with nothing marked, it is one piece", () => {
        expect(cut("abc")).toEqual([["abc", ""]]);
    });

    test("marks within one another: the one that begins first is the outer one", () => {
        expect(cut("abcdef", [2, 4, "inner"], [1, 5, "outer"])).toEqual([
            ["a", ""],
            ["b", "outer"],
            ["cd", "outer inner"],
            ["e", "outer"],
            ["f", ""],
        ]);
    });

    test("of two that begin together, the longer one is the outer one", () => {
        expect(cut("abc", [0, 1, "short"], [0, 3, "long"])).toEqual([
            ["a", "long short"],
            ["bc", "long"],
        ]);
    });

    test("marks may overlap without lying within one another", () => {
        expect(cut("abcd", [0, 3, "x"], [2, 4, "y"])).toEqual([
            ["ab", "x"],
            ["c", "x y"],
            ["d", "y"],
        ]);
    });

    test("a mark that begins within a surrogate pair takes the whole character", () => {
        expect(cut("a😀b", [2, 3, "x"])).toEqual([
            ["a", ""],
            ["😀", "x"],
            ["b", ""],
        ]);
    });

    test("an empty mark cuts nothing", () => {
        expect(cut("abc", [1, 1, "x"])).toEqual([["abc", ""]]);
    });

    test("a mark that reaches out of the text ends with it", () => {
        expect(cut("abc", [1, 99, "x"])).toEqual([
            ["a", ""],
            ["bc", "x"],
        ]);
    });

    test("only the part of a mark within the passage counts", () => {
        const pieces = piecesOf("abcdef", { start: 2, end: 4 }, [{ start: 0, end: 3, mark: "x" }]);
        expect(pieces.map(({ text, marks }) => [text, marks])).toEqual([
            ["c", ["x"]],
            ["d", []],
        ]);
    });

    test("together the pieces are the text, whatever is marked", () => {
        const text = "قال 😀 الوزير 👩‍🚒 إن الحريق انتهى";
        for (let seed = 1; seed < 200; seed++) {
            const at = (n: number) => (seed * n * 7919) % (text.length + 1);
            const marked = [3, 5, 11].map((n): [number, number, string] => [at(n), at(n + 1), String(n)]);
            const pieces = cut(text, ...marked);
            expect(pieces.map(([piece]) => piece).join("")).toBe(text);
            expect(pieces.every(([piece]) => piece?.isWellFormed())).toBe(true);
        }
    });
});

test("a span that ends before it begins is empty", () => {
    expect(wholeCharacters("abc", { start: 2, end: 1 })).toEqual({ start: 2, end: 2 });
});
