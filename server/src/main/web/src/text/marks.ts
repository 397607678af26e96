import type { Act, Report, Statement } from "../api/report";
import type { SpanOfText } from "../route/route";
import { inOrder, treeOf } from "./chain";
import type { Marked } from "./pieces";

/** What may be marked in the text of an article. */
export type Mark =
    | { readonly kind: "statement"; readonly id: string; readonly act: Act; readonly depth: number }
    | { readonly kind: "source" | "cue"; readonly of: string }
    | { readonly kind: "event" | "figure" | "time" | "target" };

/** All marks of a report; those of sources and cue only for the statement that the reader chose. */
export function marksOf(report: Report, chosen: Statement | null, target: SpanOfText | null): Marked<Mark>[] {
    const statements = inOrder(treeOf(report.statements)).map(({ statement: { id, act, content }, depth }) =>
        marked(content, { kind: "statement", id, act, depth }),
    );
    return [
        ...statements,
        ...report.events.map(({ trigger }) => marked(trigger, { kind: "event" })),
        ...report.figures.map((figure) => marked(figure, { kind: "figure" })),
        ...report.times.map((time) => marked(time, { kind: "time" })),
        ...(chosen === null ? [] : evidenceOf(chosen)),
        ...(target === null ? [] : [marked(target, { kind: "target" })]),
    ];
}

function evidenceOf({ id, chain, cue }: Statement): Marked<Mark>[] {
    return [
        ...chain.map((link) => marked(link, { kind: "source", of: id })),
        ...(cue === null ? [] : [marked(cue, { kind: "cue", of: id })]),
    ];
}

function marked({ start, end }: SpanOfText, mark: Mark): Marked<Mark> {
    return { start, end, mark };
}

/** The statements that lie over a piece, the outermost first. */
export function statementsOver(marks: readonly Mark[]): Extract<Mark, { kind: "statement" }>[] {
    return marks.filter((mark) => mark.kind === "statement").sort((a, b) => a.depth - b.depth);
}
