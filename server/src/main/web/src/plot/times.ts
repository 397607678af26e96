import { scaleUtc, type ScaleTime } from "d3-scale";
import { settings } from "../settings/settings.svelte";
import { localeOf } from "../language/numbers";

/** Time along a plot: from the right where the interface is Arabic, as its readers read. */

/** A day, of which its noon is taken, or a moment, as a place in time. */
export function timeOf(value: string): Date {
    return new Date(value.includes("T") ? value : `${value}T12:00:00Z`);
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

/** Whether so little time is shown that ticks tell hours, which are those of UTC. */
export function tellsHours(scale: ScaleTime<number, number>): boolean {
    return daysOf(scale) < 2;
}

function daysOf(scale: ScaleTime<number, number>): number {
    const [first, last] = scale.domain();
    return ((last?.getTime() ?? 0) - (first?.getTime() ?? 0)) / 86_400_000;
}

export function tickLabel(scale: ScaleTime<number, number>): (tick: Date) => string {
    const daysShown = daysOf(scale);
    const options: Intl.DateTimeFormatOptions = tellsHours(scale)
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
