import type { Figure, NewsEvent, Report, Statement, Time } from "../api/report";
import { manner, unitName } from "../language/lines";
import { message, nameOf } from "../language/message";
import { days, number, percent } from "../language/numbers";
import { hashOf, type SpanOfText } from "../route/route";
import type { Column } from "../table/table";

/** The tables of a report: what is found in it, each line with the way to its words. */

function words<Row>(
    head: string,
    report: Report,
    of: (row: Row) => SpanOfText & { text: string },
): Column<Row> {
    return {
        head,
        value: (row) => of(row).text,
        quoted: true,
        link: (row) => hashOf("articles", report.article.id, of(row)),
    };
}

function joined(parts: readonly { readonly text: string }[]): string | null {
    return parts.length === 0 ? null : parts.map(({ text }) => text).join(" ← ");
}

function listed(parts: readonly { readonly text: string }[]): string | null {
    return parts.length === 0 ? null : parts.map(({ text }) => text).join("; ");
}

export function statementColumns(report: Report): Column<Statement>[] {
    return [
        { head: message("column.chain"), value: ({ chain }) => joined(chain), quoted: true },
        { head: message("column.act"), value: ({ act }) => act, shown: ({ act }) => message(`act.${act}`) },
        { head: message("column.manner"), value: ({ form }) => form, shown: manner },
        words<Statement>(message("column.content"), report, ({ content }) => content),
        {
            head: message("column.confidence"),
            value: ({ confidence }) => confidence,
            shown: (row) => percent(row.confidence),
        },
    ];
}

export function eventColumns(report: Report): Column<NewsEvent>[] {
    return [
        {
            head: message("column.type"),
            value: ({ type }) => type,
            shown: ({ type }) => message(`type.${type}`),
        },
        words<NewsEvent>(message("column.words"), report, ({ trigger }) => trigger),
        { head: message("column.who"), value: ({ actors }) => listed(actors), quoted: true },
        { head: message("column.whom"), value: ({ recipients }) => listed(recipients), quoted: true },
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
    ];
}

export function figureColumns(report: Report): Column<Figure>[] {
    return [
        { head: message("column.value"), value: ({ value }) => value },
        {
            head: message("column.to"),
            value: ({ max }) => max,
            shown: ({ max }) => (max === null ? "–" : number(max)),
        },
        {
            head: message("column.qualifier"),
            value: ({ qualifier }) => qualifier,
            shown: ({ qualifier }) => nameOf("exactness", qualifier),
        },
        {
            head: message("column.unit"),
            value: ({ unit }) => unit,
            shown: ({ unit }) => (unit === null ? null : unitName(unit)),
        },
        { head: message("column.of"), value: (figure) => figure.of, quoted: true },
        words<Figure>(message("column.words"), report, (figure) => figure),
    ];
}

export function timeColumns(report: Report): Column<Time>[] {
    return [
        words<Time>(message("column.words"), report, (time) => time),
        { head: message("column.from"), value: ({ from }) => from, shown: ({ from }) => days(from, from) },
        { head: message("column.until"), value: ({ to }) => to, shown: ({ to }) => days(to, to) },
    ];
}
