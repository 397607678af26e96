import { settings, type Digits, type Language } from "../settings/settings.svelte";

/** Numbers and days in the reader's language and digits. What Isnad quotes is never changed: only what it tells. */

export function localeOf(language: Language, digits: Digits): string {
    // British English, since the day stands before the month there as in Arabic.
    const tag = language === "ar" ? "ar" : "en-GB";
    return `${tag}-u-ca-gregory-nu-${digits}`;
}

function locale(): string {
    return localeOf(settings.language, settings.digits);
}

export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return new Intl.NumberFormat(locale(), options).format(value);
}

export function percent(share: number): string {
    return number(share, { style: "percent", maximumFractionDigits: 0 });
}

/** A day `2020-08-05`, or a moment with its offset of which the day at that place is shown. */
export function day(value: string): string {
    return dated(value, { dateStyle: "long" });
}

/** When something was published: a day, or a moment as clocks at its place had it, with how far that is from UTC. */
export function moment(value: string): string {
    if (!value.includes("T")) return day(value);
    const offset = /(?:Z|(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2}))$/.exec(value);
    const { sign = "", hours = "00", minutes = "00" } = offset?.groups ?? {};
    const away = sign + number(Number(hours)) + (minutes === "00" ? "" : `:${minutes}`);
    const zone =
        offset === null ? "" : ` (\u2066UTC${Number(hours) + Number(minutes) === 0 ? "" : away}\u2069)`;
    return dated(value, { dateStyle: "long", timeStyle: "short" }) + zone;
}

/** When Isnad did something, by the reader's own clock. */
export function instant(value: string): string {
    const time = new Date(value);
    if (Number.isNaN(time.getTime())) return value;
    return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(time);
}

/** From one day to another; one day where they are the same, an open end where one is not known. */
export function days(from: string | null, to: string | null): string | null {
    if (from === null && to === null) return null;
    if (from === to || to === null) return from === null ? null : day(from) + (to === null ? " …" : "");
    return from === null ? `… ${day(to)}` : `${day(from)} – ${day(to)}`;
}

// The clock time as it is written is taken for one of UTC, so that no browser moves it to its own time zone.
function dated(value: string, options: Intl.DateTimeFormatOptions): string {
    const written = value.replace(/(Z|[+-]\d{2}:?\d{2})(\[.*\])?$/, "");
    const time = new Date(written.includes("T") ? `${written}Z` : `${written}T00:00:00Z`);
    if (Number.isNaN(time.getTime())) return value;
    return new Intl.DateTimeFormat(locale(), { ...options, timeZone: "UTC" }).format(time);
}
