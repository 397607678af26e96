/** Tables as RFC 4180 has them, for spreadsheets: UTF-8 with its mark, lines end with CR LF. */

export type CellValue = string | number | null;

export function csvOf(head: readonly string[], rows: readonly (readonly CellValue[])[]): string {
    return "\uFEFF" + [head, ...rows].map((row) => row.map(quoted).join(",") + "\r\n").join("");
}

function quoted(value: CellValue): string {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const text = harmless(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A spreadsheet would run a text of the press that begins so as a formula; with an apostrophe before it, it shows it.
function harmless(text: string): string {
    return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
