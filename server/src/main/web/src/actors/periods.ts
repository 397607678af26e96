import type { Series } from "../api/answers";
import type { EventType } from "../api/report";
import { quadClasses, quadClassOf, type QuadClass } from "../plot/scores";

/** The events of a day, a week (from Monday) or a month. */
export interface Period {
    /** Its first day. */
    readonly day: string;
    readonly events: number;
    /** The mean of the scores of its events. */
    readonly score: number;
    readonly byClass: Readonly<Record<QuadClass, number>>;
}

export type Length = "day" | "week" | "month";

/** As long as it takes for no more than some sixty bars. */
export function lengthFor(days: number): Length {
    return days <= 62 ? "day" : days <= 430 ? "week" : "month";
}

/** Days put together; each with its mean score, weighted by events. */
export function periodsOf(series: Series, length: Length): Period[] {
    const periods = new Map<string, { events: number; sum: number; byClass: Record<QuadClass, number> }>();
    for (const { day, events, score, types } of series.days) {
        const first = firstDay(day, length);
        const period = periods.get(first) ?? { events: 0, sum: 0, byClass: none() };
        period.events += events;
        period.sum += score * events;
        for (const [type, count] of Object.entries(types))
            period.byClass[quadClassOf(type as EventType)] += count;
        periods.set(first, period);
    }
    return [...periods].map(([day, { events, sum, byClass }]) => ({
        day,
        events,
        score: sum / events,
        byClass,
    }));
}

function none(): Record<QuadClass, number> {
    return Object.fromEntries(quadClasses.map((each) => [each, 0])) as Record<QuadClass, number>;
}

function firstDay(day: string, length: Length): string {
    if (length === "day") return day;
    if (length === "month") return `${day.slice(0, 7)}-01`;
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return date.toISOString().slice(0, 10);
}
