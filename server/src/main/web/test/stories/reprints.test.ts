import { describe, expect, test } from "vitest";
import type { Reprint, Story, Version } from "../../src/api/answers";
import { lanesOf } from "../../src/stories/lanes";
import { forestOf, type ReprintNode } from "../../src/stories/reprints";

const version = (article: string): Version => ({
    url: null,
    version: 1,
    report: 1,
    article,
    outlet: null,
    title: null,
    published: null,
    stored: "",
});
const reprint = (a: string, b: string, contained: number, first: string | null = a): Reprint => ({
    a,
    b,
    contained,
    kind: "copy",
    first,
});
const story = (...reprints: Reprint[]): Story => ({
    id: "s",
    firstDay: null,
    lastDay: null,
    title: null,
    outlets: [],
    origins: [{ agencies: [], articles: ["a", "b", "c"].map(version) }],
    reprints,
});
const drawn = (nodes: readonly ReprintNode[]): string =>
    nodes
        .map(({ article, prints }) => article.article + (prints.length > 0 ? `(${drawn(prints)})` : ""))
        .join(" ");

describe("who prints whom", () => {
    test.each([
        ["nobody", [], "a b c"],
        ["two the same", [reprint("a", "b", 0.9), reprint("a", "c", 0.9)], "a(b c)"],
        ["one after the other", [reprint("a", "b", 0.9), reprint("b", "c", 0.9)], "a(b(c))"],
        ["the nearest text", [reprint("a", "c", 0.6), reprint("b", "c", 0.95)], "a b(c)"],
        ["the later first", [reprint("a", "b", 0.9, "b")], "b(a) c"],
        ["times untold", [reprint("c", "a", 0.9, null)], "a(c) b"],
        ["round in a ring", [reprint("a", "b", 0.9, "a"), reprint("b", "a", 0.8, "b")], "a(b) c"],
        ["an article of another story", [reprint("z", "b", 0.9)], "a b c"],
    ] as const)("%s", (_, reprints, forest) => {
        const order = drawn(forestOf(story(...reprints)));
        expect(order.split(" ").toSorted().join(" ")).toBe(forest.split(" ").toSorted().join(" "));
    });
});

test("dots that would cover one another are moved apart", () => {
    expect(lanesOf([{ x: 10 }, { x: 11 }, { x: 12 }, { x: 40 }]).map(({ shift }) => shift)).toEqual([
        0, -9, 9, 0,
    ]);
});
