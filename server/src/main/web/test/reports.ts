import type { Acting, Actor, Quotation, Report, Statement } from "../src/api/report";

/** Reports for tests, of sentences of our own. */

export const text =
    "ذكرت وكالة النور، نقلا عن مصدر في المرفأ، أن الحريق بدأ ليلا. ولم تذكر الوزيرة عدد العاملين.";

/** The words where they first stand in the text. */
export function quoted(words: string, within: string = text): Quotation {
    const start = within.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length, text: words };
}

export function acting(words: string, actor: string | null = null): Acting {
    return { ...quoted(words), actor };
}

export function statement(given: Partial<Statement> & Pick<Statement, "id">): Statement {
    return {
        parent: null,
        chain: [],
        implicit: false,
        cue: null,
        content: quoted("الحريق بدأ ليلا"),
        form: "indirect",
        act: "assert",
        confidence: 0.9,
        ...given,
    };
}

export function actor(id: string, name: string): Actor {
    return { id, name, kind: "person", country: "LBN", sector: "GOV", role: null, mentions: [] };
}

export const fire = statement({
    id: "s1",
    chain: [acting("وكالة النور"), acting("مصدر في المرفأ")],
    cue: quoted("نقلا عن"),
});

export const silence = statement({
    id: "s2",
    chain: [acting("الوزيرة", "a1")],
    content: quoted("عدد العاملين"),
    act: "not_mentioned",
    cue: quoted("لم تذكر"),
});

export function report(given: Partial<Report> = {}): Report {
    return {
        article: {
            id: "sha256:00",
            input: "test.txt",
            url: null,
            outlet: { name: "صحيفة الساحل", span: null },
            title: "حريق في المرفأ",
            byline: null,
            language: "ar",
            published: null,
            publishedFrom: null,
            credits: [],
            text,
        },
        statements: [fire, silence],
        events: [],
        figures: [],
        times: [],
        actors: [actor("a1", "سلمى الخوري")],
        places: [],
        ...given,
    };
}
