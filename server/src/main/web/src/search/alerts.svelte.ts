import { get, post, remove } from "../api/client";
import type { Alert, AlertTest, Level } from "../api/answers";

/** The saved searches, as the server has them. */
class SavedSearches {
    list = $state.raw<readonly Alert[] | null>(null);
    failure = $state.raw<unknown>(null);

    async refresh(): Promise<void> {
        try {
            this.list = (await get<{ alerts: readonly Alert[] }>("/alerts")).alerts;
            this.failure = null;
        } catch (error) {
            this.failure = error;
        }
    }

    /** Saves a search; gives it as it is kept, with the secret that webhooks are signed with, which is told this once. */
    async add(name: string, query: string, level: Level, to: readonly string[]): Promise<Alert> {
        const { value } = await post<Alert>("/alerts", { name, query, in: level, to });
        await this.refresh();
        return value;
    }

    async remove(id: number): Promise<void> {
        await remove(`/alerts/${id}`);
        await this.refresh();
    }

    async test(id: number): Promise<AlertTest> {
        return (await post<AlertTest>(`/alerts/${id}/test`, {})).value;
    }
}

export const savedSearches = new SavedSearches();
