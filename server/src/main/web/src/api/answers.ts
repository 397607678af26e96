/** What the server answers, by the names of its contract (`openapi.yaml`). */

import type { Act, EventDate, EventStatus, EventType, Place, Quotation } from "./report";

export interface Status {
    readonly version: string;
    readonly caller: { readonly name: string | null; readonly role: "read" | "write" };
    readonly may: Readonly<Record<"keep" | "fetch" | "feeds" | "alerts" | "watch", boolean>>;
    readonly archive: {
        readonly articles: number;
        readonly addresses: number;
        readonly reports: number;
        readonly actors: number;
        readonly stories: number;
        readonly feeds: number;
        readonly failingFeeds: number;
        readonly lastStored: string | null;
        readonly lastReport: number;
        readonly lastChange: number;
    };
    readonly searchable: number | null;
}

export interface ArticleHead {
    readonly id: string;
    readonly report: number;
    readonly version: number;
    readonly url: string | null;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly language: string | null;
    readonly published: string | null;
    readonly publishedAt: string | null;
    readonly stored: string;
    readonly statements: number;
    readonly events: number;
}

export interface ArticlePage {
    readonly articles: readonly ArticleHead[];
    readonly next: string | null;
}

export interface Version {
    readonly url: string | null;
    readonly version: number;
    readonly report: number;
    readonly article: string;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly stored: string;
}

export interface ComparedText {
    readonly id: string;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly text: string;
}

export interface Change {
    readonly before: Quotation | null;
    readonly after: Quotation | null;
}

export interface TextDifference {
    readonly before: ComparedText;
    readonly after: ComparedText;
    readonly changes: readonly Change[];
}

export const levels = ["articles", "statements", "events"] as const;
export type Level = (typeof levels)[number];

/** Where else the same text stands or stood. */
export interface HitAppearance {
    readonly url: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly version: number;
    readonly stands: boolean;
}

interface HitOf<L extends Level> {
    readonly score?: number;
    readonly report: number;
    readonly article: Pick<ArticleHead, "id" | "url" | "outlet" | "title" | "published">;
    readonly appearances: readonly HitAppearance[];
    readonly in: L;
    readonly words: readonly Quotation[];
}
export interface ArticleHit extends HitOf<"articles"> {
    readonly titleWords: readonly Quotation[];
}
export interface StatementHit extends HitOf<"statements"> {
    readonly id: string;
    readonly chain: readonly Quotation[];
    readonly content: Quotation;
    readonly act: Act;
}
export interface EventHit extends HitOf<"events"> {
    readonly id: string;
    readonly type: EventType;
    readonly mode: string | null;
    readonly status: EventStatus;
    readonly trigger: Quotation;
    readonly actors: readonly Quotation[];
    readonly recipients: readonly Quotation[];
    readonly place: Place | null;
    readonly date: Pick<EventDate, "from" | "to" | "basis"> | null;
    readonly statement: string | null;
}
export type Hit = ArticleHit | StatementHit | EventHit;

export interface FacetCounts {
    readonly facet: "outlet" | "month" | "country" | "type" | "actor" | "speaker";
    readonly values: number;
    readonly counts: readonly { readonly value: string; readonly hits: number }[];
}

export interface Hits<H extends Hit = Hit> {
    readonly query: string;
    readonly in: Level;
    readonly total: number;
    readonly next: string | null;
    readonly hits: readonly H[];
    readonly facets?: readonly FacetCounts[];
}

export type TypeCounts = Readonly<Partial<Record<EventType, number>>>;
export type ActorKind = "person" | "organisation" | "state" | "group";

export interface ActorEntry {
    readonly id: number;
    readonly name: string;
    readonly kind: ActorKind;
    readonly reports: number;
    readonly offices: readonly {
        readonly role: string | null;
        readonly country: string | null;
        readonly sector: string | null;
        readonly firstSeen: string | null;
        readonly lastSeen: string | null;
        readonly reports: number;
    }[];
}

export interface Series {
    readonly events: number;
    readonly score: number | null;
    readonly undated: number;
    readonly days: readonly {
        readonly day: string;
        readonly events: number;
        readonly score: number;
        readonly types: TypeCounts;
    }[];
}

export interface NetworkNode {
    readonly key: string;
    readonly id: number | null;
    readonly name: string;
    readonly kind: ActorKind;
    readonly country: string | null;
    readonly events: number;
}
export interface NetworkEdge {
    readonly from: string;
    readonly to: string;
    readonly events: number;
    readonly score: number;
    readonly types: TypeCounts;
    readonly articles: readonly string[];
}
export interface Network {
    readonly events: number;
    readonly edgesInAll: number;
    readonly nodes: readonly NetworkNode[];
    readonly edges: readonly NetworkEdge[];
}

export interface PlaceEvents {
    readonly name: string;
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly events: number;
    readonly score: number;
    readonly types: TypeCounts;
    readonly articles: readonly string[];
}
export interface Places {
    readonly events: number;
    readonly unplaced: number;
    readonly placesInAll: number;
    readonly places: readonly PlaceEvents[];
    readonly countries: readonly (Pick<PlaceEvents, "events" | "score" | "types"> & {
        readonly country: string;
    })[];
}

export interface StorySummary {
    readonly id: string;
    readonly firstDay: string | null;
    readonly lastDay: string | null;
    readonly title: string | null;
    readonly articles: number;
    readonly origins: number;
    readonly outlets: readonly string[];
}
export interface StoryPage {
    readonly stories: readonly StorySummary[];
    readonly next: string | null;
}
export interface Reprint {
    readonly a: string;
    readonly b: string;
    readonly contained: number;
    readonly kind: "copy" | "edited" | "partial";
    readonly first: string | null;
}
export interface Story {
    readonly id: string;
    readonly firstDay: string | null;
    readonly lastDay: string | null;
    readonly title: string | null;
    readonly outlets: readonly string[];
    readonly origins: readonly {
        readonly agencies: readonly string[];
        readonly articles: readonly Version[];
    }[];
    readonly reprints: readonly Reprint[];
}

export interface Feed {
    readonly url: string;
    readonly state: "new" | "well" | "failing";
    readonly visited: string | null;
    readonly due: string;
    readonly failures: number;
    readonly problem: string | null;
}

export interface Alert {
    readonly id: number;
    readonly name: string;
    readonly query: string;
    readonly in: Level;
    readonly created: string;
    readonly secret?: string;
    readonly channels: readonly {
        readonly kind: "file" | "atom" | "webhook" | "mail";
        readonly target: string | null;
    }[];
    readonly deliveries: readonly {
        readonly state: "waiting" | "delivered" | "dead";
        readonly deliveries: number;
        readonly problem: string | null;
    }[];
}
export interface AlertTest {
    readonly finds: number;
    readonly deliveries: readonly {
        readonly kind: string;
        readonly target: string;
        readonly problem: string | null;
    }[];
}
