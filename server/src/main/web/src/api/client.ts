import { Problem, problemOf } from "./problem";
import { token } from "./token";

/** Asks the server that the pages came from; relative, so that a reverse proxy may put both under any path. */
const root = "./api/v1";

export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** What the server has under a path. Parameters that are null or empty are left out. */
export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
    return (await answered(path + queryOf(query), signal ? { signal } : {}).then((answer) =>
        answer.json(),
    )) as T;
}

export async function post<T>(path: string, body: unknown): Promise<{ value: T; headers: Headers }> {
    const answer = await answered(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
    });
    return { value: (await answer.json()) as T, headers: answer.headers };
}

/** Sends a form with a file. The header tells the server that no foreign page sent it. */
export async function upload<T>(path: string, form: FormData): Promise<{ value: T; headers: Headers }> {
    const answer = await answered(path, {
        method: "POST",
        headers: { "Isnad-Request": "upload" },
        body: form,
    });
    return { value: (await answer.json()) as T, headers: answer.headers };
}

export async function remove(path: string, query: Query = {}): Promise<void> {
    await answered(path + queryOf(query), { method: "DELETE" });
}

/** The answer as it comes, for streams. */
export async function answered(path: string, request: RequestInit = {}): Promise<Response> {
    const headers = new Headers(request.headers);
    const kept = token();
    if (kept !== null) headers.set("Authorization", `Bearer ${kept}`);
    let answer: Response;
    try {
        answer = await fetch(root + path, { ...request, headers });
    } catch (error) {
        if (request.signal?.aborted) throw error;
        throw new Problem(0, "unreachable");
    }
    if (!answer.ok) throw await problemOf(answer);
    return answer;
}

export function queryOf(query: Query): string {
    const given = Object.entries(query)
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]): [string, string] => [name, String(value)]);
    return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}
