/** An answer other than the one asked for: a problem document (RFC 9457), or no answer at all (status 0). */
export class Problem extends Error {
    constructor(
        readonly status: number,
        title: string,
        readonly detail: string | null = null,
        /** The last part of its `type`, such as `wrong-query`; null where the status says it all. */
        readonly kind: string | null = null,
    ) {
        super(title);
        this.name = "Problem";
    }
}

/** What a refusing answer says. */
export async function problemOf(answer: Response): Promise<Problem> {
    try {
        const { type, title, detail } = (await answer.json()) as Record<string, unknown>;
        return new Problem(
            answer.status,
            typeof title === "string" ? title : answer.statusText,
            typeof detail === "string" ? detail : null,
            /^urn:isnad:problem:(?<kind>.+)$/.exec(String(type))?.groups?.["kind"] ?? null,
        );
    } catch {
        return new Problem(answer.status, answer.statusText);
    }
}
