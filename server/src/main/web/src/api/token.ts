/** The token of a reader on a server that asks for one. It comes once, behind `#token=`, and stays in this tab alone. */

const key = "isnad-token";

/** Takes the token out of the address, so that nobody copies it with a link. */
export function takeToken(): void {
    const given = /^#token=(?<token>[^&]+)$/.exec(location.hash)?.groups?.["token"];
    if (given === undefined) return;
    try {
        sessionStorage.setItem(key, decodeURIComponent(given));
    } catch {
        // Without storage every request is refused, and the page says so.
    }
    history.replaceState(null, "", location.pathname);
}

export function token(): string | null {
    try {
        return sessionStorage.getItem(key);
    } catch {
        return null;
    }
}
