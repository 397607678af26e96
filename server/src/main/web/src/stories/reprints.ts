import type { Reprint, Story, Version } from "../api/answers";

/** An article with those that print its text. */
export interface ReprintNode {
    readonly article: Version;
    /** How it shares text with the one above it; null at the top. */
    readonly reprint: Reprint | null;
    readonly prints: readonly ReprintNode[];
}

/**
 * The articles of a story as a forest: each under the earlier one that most of its text stands in. Articles that share
 * no text with an earlier one stand at the top.
 */
export function forestOf(story: Story): ReprintNode[] {
    const all = story.origins.flatMap(({ articles }) => articles);
    const articles = all.filter(
        ({ article }, index) => all.findIndex((other) => other.article === article) === index,
    );
    const above = new Map<string, { parent: string; reprint: Reprint }>();
    const order = new Map(articles.map(({ article }, index) => [article, index]));
    for (const reprint of [...story.reprints].sort((a, b) => b.contained - a.contained)) {
        const earlier = reprint.first ?? firstOf(reprint, order);
        const later = earlier === reprint.a ? reprint.b : reprint.a;
        if (above.has(later) || !order.has(earlier) || !order.has(later) || leadsTo(earlier, later, above))
            continue;
        above.set(later, { parent: earlier, reprint });
    }
    const under = (parent: string | null): ReprintNode[] =>
        articles
            .filter(({ article }) => (above.get(article)?.parent ?? null) === parent)
            .map((article) => ({
                article,
                reprint: above.get(article.article)?.reprint ?? null,
                prints: under(article.article),
            }));
    return under(null);
}

// Where the times do not tell, the one that stands first among the articles.
function firstOf({ a, b }: Reprint, order: ReadonlyMap<string, number>): string {
    return (order.get(a) ?? 0) <= (order.get(b) ?? 0) ? a : b;
}

function leadsTo(from: string, to: string, above: ReadonlyMap<string, { parent: string }>): boolean {
    for (let at: string | undefined = from; at !== undefined; at = above.get(at)?.parent)
        if (at === to) return true;
    return false;
}
