/** An address that a page of the press gave, where following it can do no more than open a page; null otherwise. */
export function httpAddress(address: string | null): string | null {
    if (address === null) return null;
    try {
        const { protocol, href } = new URL(address);
        return protocol === "https:" || protocol === "http:" ? href : null;
    } catch {
        return null;
    }
}
