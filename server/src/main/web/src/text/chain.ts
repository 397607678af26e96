import type { Actor, Article, Report, Statement } from "../api/report";

/** One party through whom a statement reached the reader. */
export interface Link {
    readonly role: "outlet" | "transmitter" | "speaker";
    /** As the text names it here; null where the outlet's name or the speaker is not known. */
    readonly name: string | null;
    /** The fullest name that the text gives, where that is another one. */
    readonly fullName: string | null;
    readonly actor: Actor | null;
    /** Where it is named; null where it stands outside the text. */
    readonly span: { readonly start: number; readonly end: number } | null;
    /** Whether the sentence leaves the name out and it was found earlier in the text. */
    readonly namedEarlier: boolean;
}

/** From the reader to the speaker: the outlet, those who pass the words on, and whose words they are. */
export function chainOf(report: Report, statement: Statement): Link[] {
    const last = statement.chain.length - 1;
    const links = statement.chain.map((link, index): Link => {
        const actor = report.actors.find(({ id }) => id === link.actor) ?? null;
        return {
            role: index === last ? "speaker" : "transmitter",
            name: link.text,
            fullName: actor === null || says(link.text, actor.name) ? null : actor.name,
            actor,
            span: { start: link.start, end: link.end },
            namedEarlier: statement.implicit && index === last,
        };
    });
    return [outletOf(report.article), ...(links.length === 0 ? [unknownSpeaker] : links)];
}

// Whether a mention has all the words of a name already.
function says(mention: string, name: string): boolean {
    const words = new Set(wordsOf(mention));
    return wordsOf(name).every((word) => words.has(word));
}

function wordsOf(text: string): string[] {
    return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const unknownSpeaker: Link = {
    role: "speaker",
    name: null,
    fullName: null,
    actor: null,
    span: null,
    namedEarlier: false,
};

function outletOf({ outlet }: Article): Link {
    return { ...unknownSpeaker, role: "outlet", name: outlet.name, span: outlet.span };
}

/** A statement with those that are reported within it. */
export interface StatementNode {
    readonly statement: Statement;
    readonly depth: number;
    readonly within: readonly StatementNode[];
}

/** The outermost statements, in the order of the text, each with the nested ones. Of parents in a ring none is shown twice. */
export function treeOf(statements: readonly Statement[]): StatementNode[] {
    const ids = new Set(statements.map(({ id }) => id));
    const seen = new Set<string>();
    const under = (parent: string | null, depth: number): StatementNode[] =>
        statements
            .filter((each) => (each.parent !== null && ids.has(each.parent) ? each.parent : null) === parent)
            .filter(({ id }) => !seen.has(id) && seen.add(id))
            .map((statement) => ({ statement, depth, within: under(statement.id, depth + 1) }));
    return under(null, 0);
}

/** The tree in reading order, each statement before those within it. */
export function inOrder(nodes: readonly StatementNode[]): StatementNode[] {
    return nodes.flatMap((node) => [node, ...inOrder(node.within)]);
}
