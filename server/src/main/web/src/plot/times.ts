import { scaleUtc, type ScaleTime } from "d3-scale";
import { settings } from "../settings/settings.svelte";
import { localeOf } from "../language/numbers";

/** Time along a plot: from the right where the interface is Arabic, as its readers read. */

/** A day or a moment as a place in time. Clock times are taken as they are written. */
export function timeOf(value: string): Date {
    const written = value.replace(/(Z|[+-]\d{2}:?\d{2})(\[.*\])?$/, "");
    return new Date(written.includes("T") ? `${written}Z` : `${written}T12:00:00Z`);
}

export function timeScale(times: readonly Date[], from: number, to: number): ScaleTime<number, number> {
    const values = times.map((time) => time.getTime());
    const first = Math.min(...values);
    const last = Math.max(...values);
    // One moment alone would have no width.
    const pad = Math.max((last - first) * 0.04, 6 * 3_600_000);
    const range = settings.language === "ar" ? [to, from] : [from, to];
    return scaleUtc([new Date(first - pad), new Date(last + pad)], range);
}

export function tickLabel(scale: ScaleTime<number, number>): (tick: Date) => string {
    const [first, last] = scale.domain();
    const daysShown = ((last?.getTime() ?? 0) - (first?.getTime() ?? 0)) / 86_400_000;
    const options: Intl.DateTimeFormatOptions =
        daysShown < 2
            ? { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false }
            : daysShown < 300
              ? { day: "numeric", month: "short" }
              : daysShown < 1500
                ? { month: "short", year: "numeric" }
                : { year: "numeric" };
    const format = new Intl.DateTimeFormat(localeOf(settings.language, settings.digits), {
        ...options,
        timeZone: "UTC",
    });
    return (tick) => format.format(tick);
}
