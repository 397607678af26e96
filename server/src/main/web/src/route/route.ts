/** Where in the pages a reader is, as the address tells behind its `#`: `#/articles/ID@120-180`, `#/search?q=…`. */

export const pages = ["start", "articles", "stories", "actors", "map", "search", "feeds", "guide"] as const;
export type PageName = (typeof pages)[number];

/** Half-open, in UTF-16 code units of the article's text. */
export interface SpanOfText {
    readonly start: number;
    readonly end: number;
}

export interface Route {
    readonly page: PageName;
    /** Which article or story; null for the page's list. */
    readonly id: string | null;
    /** The characters that the address points to. */
    readonly span: SpanOfText | null;
    readonly query: URLSearchParams;
}

const address =
    /^#?\/?(?<page>[a-z]*)(?:\/(?<id>[^?@]+))?(?:@(?<start>\d+)-(?<end>\d+))?(?:\?(?<query>.*))?$/;

/** An address that names nothing leads to the start page. */
export function routeOf(hash: string): Route {
    const parts = address.exec(hash)?.groups ?? {};
    const page = pages.find((each) => each === parts["page"]) ?? "start";
    return {
        page,
        id: parts["id"] === undefined ? null : decoded(parts["id"]),
        span: spanOf(parts["start"], parts["end"]),
        query: new URLSearchParams(parts["query"] ?? ""),
    };
}

export function hashOf(
    page: PageName,
    id: string | null = null,
    span: SpanOfText | null = null,
    query: Readonly<Record<string, string>> = {},
): string {
    const filled = Object.entries(query).filter(([, value]) => value !== "");
    return (
        `#/${page === "start" ? "" : page}` +
        (id === null ? "" : `/${encodeURIComponent(id)}`) +
        (span === null ? "" : `@${span.start}-${span.end}`) +
        (filled.length === 0 ? "" : `?${new URLSearchParams(filled).toString()}`)
    );
}

function decoded(text: string): string {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}

function spanOf(start: string | undefined, end: string | undefined): SpanOfText | null {
    if (start === undefined || end === undefined || Number(end) < Number(start)) return null;
    return { start: Number(start), end: Number(end) };
}
