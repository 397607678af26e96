import type { ArticleHead } from "./answers";
import { answered } from "./client";

/**
 * Tells of each report that is stored from now on, until the signal aborts. By fetch rather than EventSource, which
 * sends no token. A stream that breaks is taken up again behind the last report that came.
 */
export async function follow(tell: (article: ArticleHead) => void, signal: AbortSignal): Promise<void> {
    let last: string | null = null;
    let pause = 1_000;
    while (!signal.aborted) {
        try {
            const headers: HeadersInit = last === null ? {} : { "Last-Event-ID": last };
            const answer = await answered("/news", { signal, headers });
            for await (const event of eventsOf(answer)) {
                pause = 1_000;
                last = event.id ?? last;
                if (event.name === "report") tell(JSON.parse(event.data) as ArticleHead);
            }
        } catch {
            // The next try comes by itself.
        }
        await sleep(pause, signal);
        pause = Math.min(pause * 2, 60_000);
    }
}

interface ServerSentEvent {
    readonly id: string | null;
    readonly name: string;
    readonly data: string;
}

async function* eventsOf(answer: Response): AsyncGenerator<ServerSentEvent> {
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
        const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
        if (done || value === undefined) return;
        const blocks = (rest + value).split(/\r?\n\r?\n/);
        rest = blocks.pop() ?? "";
        for (const block of blocks) {
            const event = eventOf(block);
            if (event !== null) yield event;
        }
    }
}

/** One event of a stream, as WHATWG has them; null for a comment. */
export function eventOf(block: string): ServerSentEvent | null {
    const fields = new Map<string, string>();
    for (const line of block.split(/\r?\n/)) {
        const [, name, value] = /^(\w+):? ?(.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined) continue;
        const before = fields.get(name);
        fields.set(name, name === "data" && before !== undefined ? `${before}\n${value}` : value);
    }
    const data = fields.get("data");
    return data === undefined
        ? null
        : { id: fields.get("id") ?? null, name: fields.get("event") ?? "message", data };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener("abort", () => {
            clearTimeout(timer);
            resolve();
        });
    });
}
