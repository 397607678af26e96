import type { Article, Passage } from "../api/report";

/** The blocks of an article; of a text without them, its lines. */
export function passagesOf({ text, passages }: Article): Passage[] {
    if (passages !== undefined && passages.length > 0) return [...passages];
    const lines: Passage[] = [];
    let start = 0;
    for (const line of text.split("\n")) {
        if (line.trim() !== "") lines.push({ start, end: start + line.length, kind: "paragraph" });
        start += line.length + 1;
    }
    return lines;
}
