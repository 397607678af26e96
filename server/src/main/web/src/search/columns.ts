import type { EventHit } from "../api/answers";
import { message, nameOf } from "../language/message";
import { days } from "../language/numbers";
import { hashOf } from "../route/route";
import type { Column } from "../table/table";

function names(parts: readonly { readonly text: string }[]): string | null {
    return parts.length === 0 ? null : parts.map(({ text }) => text).join("; ");
}

/** Events of several articles, each with the way to its words. */
export function eventColumns(): Column<EventHit>[] {
    return [
        {
            head: message("column.type"),
            value: ({ type }) => type,
            shown: ({ type }) => nameOf("type", type),
        },
        {
            head: message("column.words"),
            value: ({ trigger }) => trigger.text,
            quoted: true,
            link: ({ article, trigger }) => hashOf("articles", article.id, trigger),
        },
        { head: message("column.who"), value: ({ actors }) => names(actors), quoted: true },
        { head: message("column.whom"), value: ({ recipients }) => names(recipients), quoted: true },
        { head: message("column.place"), value: ({ place }) => place?.name ?? null, quoted: true },
        {
            head: message("column.day"),
            value: ({ date }) => date?.from ?? null,
            shown: ({ date }) => (date === null ? null : days(date.from, date.to)),
        },
        {
            head: message("column.status"),
            value: ({ status }) => status,
            shown: ({ status }) => nameOf("status", status),
        },
        { head: message("column.outlet"), value: ({ article }) => article.outlet, quoted: true },
    ];
}
