import { expect, test } from "vitest";
import type { Series } from "../../src/api/answers";
import { pathOf, placed } from "../../src/actors/layout";
import { lengthFor, periodsOf } from "../../src/actors/periods";

const series: Series = {
    events: 4,
    score: null,
    undated: 0,
    days: [
        { day: "2025-08-11", events: 1, score: 4, types: { AGREE: 1 } },
        { day: "2025-08-17", events: 3, score: -10, types: { ASSAULT: 3 } },
        { day: "2025-08-18", events: 1, score: 7, types: { AID: 1 } },
    ],
};

test("days stay days where there are few", () => {
    expect(periodsOf(series, "day").map(({ day, events }) => [day, events])).toEqual([
        ["2025-08-11", 1],
        ["2025-08-17", 3],
        ["2025-08-18", 1],
    ]);
});

test("a week goes from Monday to Sunday, and its score is that of all its events", () => {
    expect(periodsOf(series, "week").map(({ day, events, score }) => [day, events, score])).toEqual([
        ["2025-08-11", 4, -6.5],
        ["2025-08-18", 1, 7],
    ]);
});

test("events are counted by the quad class of their type", () => {
    expect(periodsOf(series, "month")[0]?.byClass).toEqual({
        verbal_cooperation: 1,
        material_cooperation: 1,
        verbal_conflict: 0,
        material_conflict: 3,
    });
});

test.each([
    [0, "day"],
    [62, "day"],
    [63, "week"],
    [431, "month"],
] as const)("over %d days, a bar is a %s", (days, length) => {
    expect(lengthFor(days)).toBe(length);
});

test("the same network is always laid out alike, within its plot", () => {
    const nodes = ["a", "b", "c"].map((key) => ({
        key,
        id: null,
        name: key,
        kind: "state" as const,
        country: null,
        events: 2,
    }));
    const edges = [{ from: "a", to: "b", events: 1, score: 1, types: {}, articles: [] }];
    const lay = () => placed({ events: 1, edgesInAll: 1, nodes, edges }, 400, 300);
    const first = lay();
    expect(lay().nodes.map(({ x, y }) => [x, y])).toEqual(first.nodes.map(({ x, y }) => [x, y]));
    expect(first.nodes.every(({ x, y }) => x > 0 && x < 400 && y > 0 && y < 300)).toBe(true);
    expect(first.edges.map(pathOf)).toEqual([expect.stringMatching(/^M[\d.]+,[\d.]+ Q/)]);
});
