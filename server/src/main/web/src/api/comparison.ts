/** What `isnad compare --format json` writes (schema `isnad/comparison/1`): one story as its sources tell it. */

import type { Act, Qualifier, Quotation } from "./report";

export const stances = [
    "reports",
    "denies",
    "other_figure",
    "not_mentioned",
    "silent",
    "too_early",
    "partly_read",
] as const;
export type Stance = (typeof stances)[number];

export interface ComparedArticle {
    readonly id: string;
    readonly input: string;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly origin: number;
    readonly inFull: boolean;
}

export interface Source {
    readonly id: string;
    readonly label: string;
    readonly articles: readonly string[];
    readonly ownTexts: readonly string[];
}

export interface Evidence {
    readonly input: string;
    readonly statement: string | null;
    readonly event: string | null;
    readonly act: Act | null;
    readonly chain: readonly Quotation[];
    readonly cue: Quotation | null;
    readonly said: Quotation;
}

export interface Cell {
    readonly source: string;
    readonly stance: Stance;
    readonly passedOn: boolean;
    readonly evidence: readonly Evidence[];
}

export interface GivenFigure {
    readonly source: string;
    readonly value: number;
    readonly max: number | null;
    readonly qualifier: Qualifier;
    readonly unit: string | null;
    readonly of: string | null;
    readonly published: string | null;
    readonly evidence: Evidence;
}

export interface Difference {
    readonly counted: string;
    readonly given: readonly GivenFigure[];
}

export interface Claim {
    readonly id: string;
    readonly wording: Evidence;
    readonly cells: readonly Cell[];
    readonly figures: readonly Difference[];
}

export interface Comparison {
    readonly articles: readonly ComparedArticle[];
    readonly sources: readonly Source[];
    readonly claims: readonly Claim[];
}
