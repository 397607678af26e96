import type { Query } from "../api/client";
import type { Route } from "./route";

/** The parameters of an address that a page hands on to the server. */
export function filtersOf({ query }: Route, names: readonly string[]): Query {
    return Object.fromEntries(names.map((name) => [name, query.get(name)]));
}

export const eventFilters = ["q", "type", "status", "from", "to"] as const;
