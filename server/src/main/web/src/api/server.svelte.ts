import { get } from "./client";
import type { Status } from "./answers";

class Server {
    /** What the server holds and the reader may do there; null until it has told. */
    status = $state.raw<Status | null>(null);

    async refresh(): Promise<void> {
        try {
            this.status = await get<Status>("/status");
        } catch {
            this.status = null; // What a page then asks for fails as well, and the page says why.
        }
    }

    may(what: keyof Status["may"]): boolean {
        return this.status?.may[what] ?? false;
    }
}

export const server = new Server();
