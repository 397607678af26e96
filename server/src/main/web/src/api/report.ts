/** What `isnad read --format json` writes (schema `isnad/report/1`), as far as the pages show it. */

import type { SpanOfText } from "../route/route";

export interface Quotation extends SpanOfText {
    readonly text: string;
}

export interface Acting extends Quotation {
    readonly actor: string | null;
}

export const acts = ["assert", "deny", "assess", "commit", "request", "evaluate", "not_mentioned"] as const;
export type Act = (typeof acts)[number];

export interface Statement {
    readonly id: string;
    readonly parent: string | null;
    readonly chain: readonly Acting[];
    readonly implicit: boolean;
    readonly cue: Quotation | null;
    readonly content: Quotation;
    readonly form: "direct" | "indirect" | "mixed";
    readonly act: Act;
    readonly factuality?: string | null;
    readonly confidence: number;
}

export interface Place extends Quotation {
    readonly name: string;
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
}

export interface EventDate {
    readonly start: number | null;
    readonly end: number | null;
    readonly text: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly basis: "text" | "publication";
}

export const eventTypes = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
] as const;
export type EventType = (typeof eventTypes)[number];

export type EventStatus = "actual" | "planned" | "hypothetical" | "denied" | "historical";

export interface NewsEvent {
    readonly id: string;
    readonly type: EventType;
    readonly mode: string | null;
    readonly contexts: readonly string[];
    readonly trigger: Quotation;
    readonly actors: readonly Acting[];
    readonly recipients: readonly Acting[];
    readonly place: Place | null;
    readonly date: EventDate | null;
    readonly status: EventStatus;
    readonly statement: string | null;
    readonly figures: readonly string[];
    readonly confidence: number;
}

export type Qualifier = "exact" | "about" | "at_least" | "at_most";

export interface Figure extends Quotation {
    readonly id: string;
    readonly value: number;
    readonly max: number | null;
    readonly qualifier: Qualifier;
    readonly unit: string | null;
    readonly of: string | null;
}

export interface Time extends Quotation {
    readonly from: string | null;
    readonly to: string | null;
}

export interface Actor {
    readonly id: string;
    readonly name: string;
    readonly kind: "person" | "organisation" | "state" | "group";
    readonly country: string | null;
    readonly sector: string | null;
    readonly role: string | null;
    readonly mentions: readonly Quotation[];
}

export type PassageKind = "paragraph" | "heading" | "list_item" | "quotation" | "credit" | "noise";

export interface Passage extends SpanOfText {
    readonly kind: PassageKind;
}

export interface Article {
    readonly id: string;
    readonly input: string;
    readonly url: string | null;
    readonly outlet: { readonly name: string | null; readonly span: Quotation | null };
    readonly title: string | null;
    readonly byline: string | null;
    readonly language: string | null;
    readonly published: string | null;
    readonly publishedFrom: string | null;
    readonly publishedTime?: string | null;
    readonly credits: readonly Quotation[];
    readonly text: string;
    readonly passages?: readonly Passage[];
}

export interface Report {
    readonly article: Article;
    readonly statements: readonly Statement[];
    readonly events: readonly NewsEvent[];
    readonly figures: readonly Figure[];
    readonly times: readonly Time[];
    readonly actors: readonly Actor[];
    readonly places: readonly Place[];
}
