import type { FacetCounts } from "../api/answers";

/** The parameters of a search, in the address of the page as in that of the server. */
export const searchNames = [
    "q",
    "in",
    "sort",
    "outlet",
    "country",
    "type",
    "actor",
    "speaker",
    "act",
    "from",
    "to",
] as const;
export type SearchName = (typeof searchNames)[number];

/** What a search asks for in addition when a reader picks a value of a facet. */
export function narrowed(facet: FacetCounts["facet"], value: string): Partial<Record<SearchName, string>> {
    if (facet === "month") return { from: `${value}-01`, to: lastDay(value) };
    return { [facet]: value };
}

/** What it no longer asks for when they take it back. */
export function widened(facet: FacetCounts["facet"]): Partial<Record<SearchName, string>> {
    return facet === "month" ? { from: "", to: "" } : { [facet]: "" };
}

/** The value of a facet that a search asks for; null where it asks for all. */
export function chosenOf(
    facet: FacetCounts["facet"],
    asked: Readonly<Record<string, string>>,
): string | null {
    if (facet === "month") return asked["from"] ? asked["from"].slice(0, 7) : null;
    return asked[facet] || null;
}

function lastDay(month: string): string {
    const [year, number] = month.split("-").map(Number);
    return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}
