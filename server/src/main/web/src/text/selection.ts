import type { SpanOfText } from "../route/route";

/** The characters that a reader selected in a text whose pieces carry `data-start`; null where nothing of it is. */
export function selectedSpan(within: HTMLElement): SpanOfText | null {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!within.contains(range.commonAncestorContainer)) return null;
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    return start === null || end === null || end <= start ? null : { start, end };
}

function offsetOf(node: Node, offset: number): number | null {
    const element = node instanceof Element ? node : node.parentElement;
    const piece = element?.closest<HTMLElement>("[data-start]");
    if (piece === null || piece === undefined) return null;
    const start = Number(piece.dataset["start"]);
    return node instanceof Text ? start + offset : start;
}
