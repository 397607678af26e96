import type { Report } from "../api/report";

/** What was read in this tab and is kept nowhere: it can be looked at until the tab is closed. */
class JustRead {
    #reports = new Map<string, Report>();

    put(report: Report): void {
        this.#reports.set(report.article.id, report);
    }

    get(id: string): Report | undefined {
        return this.#reports.get(id);
    }

    /** It is in the archive now. */
    forget(id: string): void {
        this.#reports.delete(id);
    }
}

export const justRead = new JustRead();
