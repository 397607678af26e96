import type { Acting, Figure, NewsEvent, Qualifier, Statement, Time } from "../api/report";
import { country } from "./countries";
import { settings } from "../settings/settings.svelte";
import { message, nameOf } from "./message";
import { days, number } from "./numbers";

/** What the pages tell of a find in one line, in the reader's language; quoted words are shown beside it. */

export function eventLine(event: Pick<NewsEvent, "type" | "mode" | "status" | "place" | "date">): string {
    return [
        nameOf("type", event.type),
        event.mode === null ? null : nameOf("mode", event.mode),
        nameOf("status", event.status),
        event.date === null ? null : days(event.date.from, event.date.to),
        event.place === null ? null : isolated(event.place.name),
    ]
        .filter((part) => part !== null)
        .join(" · ");
}

export function figureLine(figure: Pick<Figure, "value" | "max" | "qualifier" | "unit">): string {
    const value = numberOf(figure);
    const { unit } = figure;
    // Who is counted stands in the text; a measure belongs to the number.
    const measured =
        unit === null || unit === "person"
            ? value
            : unit === "percent"
              ? `${value}%`
              : `${value} ${unitName(unit)}`;
    return qualified(figure.qualifier, measured);
}

/** The name of a measure or, by its three letters of ISO 4217, of a currency. */
export function unitName(unit: string): string {
    if (!/^[A-Z]{3}$/.test(unit)) return nameOf("unit", unit);
    return new Intl.DisplayNames([settings.language], { type: "currency" }).of(unit) ?? unit;
}

function numberOf({ value, max }: Pick<Figure, "value" | "max">): string {
    return max === null ? number(value) : `${number(value)}–${number(max)}`;
}

function qualified(qualifier: Qualifier, value: string): string {
    return qualifier === "exact" ? value : message(`qualifier.${qualifier}`, { value });
}

export function timeLine(time: Time): string | null {
    return days(time.from, time.to);
}

/** How the speaker puts it: in these words or not, and how certain. */
export function manner(statement: Statement): string {
    const certainty = statement.factuality ? nameOf("factuality", statement.factuality) : "";
    return [nameOf("form", statement.form), certainty === statement.factuality ? "" : certainty]
        .filter((part) => part !== "")
        .join(" · ");
}

/** Several parties in one line; null where there are none. */
export function parties(acting: readonly Pick<Acting, "text">[]): string | null {
    return acting.length === 0 ? null : acting.map(({ text }) => isolated(text)).join(message("list"));
}

export function countryOr(code: string | null): string | null {
    return code === null ? null : country(code);
}

/** Quoted words within a line of the interface, kept from turning its direction. */
export function isolated(text: string): string {
    return `\u2068${text}\u2069`;
}
