import { routeOf, type Route } from "./route";

class Current {
    route = $state.raw<Route>(routeOf(location.hash));

    constructor() {
        addEventListener("hashchange", () => {
            this.route = routeOf(location.hash);
        });
    }
}

/** Where the reader is now. */
export const current = new Current();

/** Puts another address into the bar without a new entry in the history: for what only narrows a view. */
export function replaceHash(hash: string): void {
    if (location.hash === hash) return;
    history.replaceState(null, "", hash);
    current.route = routeOf(hash);
}
