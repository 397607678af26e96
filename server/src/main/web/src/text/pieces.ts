import type { SpanOfText } from "../route/route";

/** A stretch of text to be marked, such as the content of a statement. */
export interface Marked<T> extends SpanOfText {
    readonly mark: T;
}

/** A stretch of text over which the same marks lie, those that began first outermost. */
export interface Piece<T> extends SpanOfText {
    readonly text: string;
    readonly marks: readonly T[];
}

/**
 * Cuts a stretch of a text wherever a mark begins or ends, so that marks may lie within one another and overlap as
 * they like. No cut falls within a surrogate pair: a mark that begins or ends there takes the whole character.
 */
export function piecesOf<T>(text: string, within: SpanOfText, marked: readonly Marked<T>[]): Piece<T>[] {
    const here = marked
        .map(({ start, end, mark }) => ({ ...wholeCharacters(text, { start, end }), mark }))
        .map(({ start, end, mark }) => ({
            start: Math.max(start, within.start),
            end: Math.min(end, within.end),
            mark,
        }))
        .filter(({ start, end }) => start < end)
        .sort((a, b) => a.start - b.start || b.end - a.end);
    const cuts = [...new Set([within.start, within.end, ...here.flatMap(({ start, end }) => [start, end])])];
    cuts.sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, index) => {
        const end = cuts[index + 1] ?? within.end;
        const marks = here.filter((each) => each.start <= start && each.end >= end).map(({ mark }) => mark);
        return { start, end, text: text.slice(start, end), marks };
    });
}

/** The span, widened where it cuts a surrogate pair, and kept within the text. */
export function wholeCharacters(text: string, { start, end }: SpanOfText): SpanOfText {
    const from = Math.min(Math.max(start, 0), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    return {
        start: parts(text, from) ? from - 1 : from,
        end: parts(text, to) ? to + 1 : to,
    };
}

function parts(text: string, at: number): boolean {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at);
    return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
