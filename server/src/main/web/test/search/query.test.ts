import { expect, test } from "vitest";
import { chosenOf, narrowed, widened } from "../../src/search/query";

test("a month asks for its days", () => {
    expect(narrowed("month", "2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
});

test("another value asks for itself", () => {
    expect(narrowed("speaker", "بوتين")).toEqual({ speaker: "بوتين" });
});

test.each([
    ["month", { from: "2024-02-01", to: "2024-02-29" }, "2024-02"],
    ["outlet", { outlet: "المنارة" }, "المنارة"],
    ["outlet", {}, null],
] as const)("of %s, %j has chosen %s", (facet, asked, chosen) => {
    expect(chosenOf(facet, asked)).toBe(chosen);
});

test("what was narrowed is widened again", () => {
    expect({ ...narrowed("month", "2024-02"), ...widened("month") }).toEqual({ from: "", to: "" });
});
