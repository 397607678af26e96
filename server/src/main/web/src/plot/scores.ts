import type { EventType } from "../api/report";

/**
 * PLOVER's four quad classes, from `model/src/main/resources/org/isnad/model/plover/types.txt`; a test holds the two
 * together.
 */
export const quadClasses = [
    "verbal_cooperation",
    "material_cooperation",
    "verbal_conflict",
    "material_conflict",
] as const;
export type QuadClass = (typeof quadClasses)[number];

const classes: Readonly<Record<EventType, QuadClass>> = {
    AGREE: "verbal_cooperation",
    CONSULT: "verbal_cooperation",
    SUPPORT: "verbal_cooperation",
    CONCEDE: "verbal_cooperation",
    COOPERATE: "material_cooperation",
    AID: "material_cooperation",
    RETREAT: "material_cooperation",
    REQUEST: "verbal_conflict",
    ACCUSE: "verbal_conflict",
    REJECT: "verbal_conflict",
    THREATEN: "verbal_conflict",
    PROTEST: "material_conflict",
    SANCTION: "material_conflict",
    MOBILIZE: "material_conflict",
    COERCE: "material_conflict",
    ASSAULT: "material_conflict",
};

export function quadClassOf(type: EventType): QuadClass {
    return classes[type];
}

/** Which way a mean score leans, for colours. */
export function leaning(score: number): "cooperation" | "conflict" | "mixed" {
    return score >= 1 ? "cooperation" : score <= -1 ? "conflict" : "mixed";
}
