import { expect, test } from "vitest";
import { csvOf } from "../../src/table/csv";

const cell = (value: string | number | null) =>
    csvOf(["h"], [[value]]).slice("\uFEFFh\r\n".length, -"\r\n".length);

test("begins with the mark of UTF-8, and lines end as RFC 4180 has it", () => {
    expect(csvOf(["a", "b"], [[1, 2]])).toBe("\uFEFFa,b\r\n1,2\r\n");
});

test.each([
    ["plain", "كورسك", "كورسك"],
    ["comma", "a,b", '"a,b"'],
    ["quotation mark", 'a"b', '"a""b"'],
    ["line end", "a\nb", '"a\nb"'],
    ["nothing known", null, ""],
    ["number", -2.5, "-2.5"],
    ["formula", "=1+1", "'=1+1"],
    ["formula by a sign", "+1", "'+1"],
    ["formula with a comma", "=SUM(A1,A2)", '"\'=SUM(A1,A2)"'],
])("a cell with %s", (_, value, written) => {
    expect(cell(value)).toBe(written);
});
