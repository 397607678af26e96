import { describe, expect, test } from "vitest";
import { chainOf, inOrder, treeOf } from "../../src/text/chain";
import { acting, actor, fire, report, silence, statement } from "../reports";

describe("a chain", () => {
    test("leads from the outlet through those who pass the words on to the speaker", () => {
        expect(chainOf(report(), fire).map(({ role, name }) => [role, name])).toEqual([
            ["outlet", "صحيفة الساحل"],
            ["transmitter", "وكالة النور"],
            ["speaker", "مصدر في المرفأ"],
        ]);
    });

    test("ends in an unknown speaker where the text never says who", () => {
        expect(chainOf(report(), statement({ id: "s" })).at(-1)).toMatchObject({
            role: "speaker",
            name: null,
        });
    });

    test("begins with an unknown outlet where none is known", () => {
        const given = report();
        const nameless = { ...given, article: { ...given.article, outlet: { name: null, span: null } } };
        expect(chainOf(nameless, fire)[0]).toMatchObject({ role: "outlet", name: null });
    });

    test("gives the full name of who is only described here", () => {
        expect(chainOf(report(), silence).at(-1)).toMatchObject({ name: "الوزيرة", fullName: "سلمى الخوري" });
    });

    test("gives no name twice", () => {
        const named = report({ actors: [actor("a1", "النور")] });
        const quotes = statement({ id: "s", chain: [acting("وكالة النور", "a1")] });
        expect(chainOf(named, quotes).at(-1)?.fullName).toBeNull();
    });

    test("says of the speaker, and of nobody else, that it was named earlier", () => {
        const implicit = statement({ id: "s", chain: fire.chain, implicit: true });
        expect(chainOf(report(), implicit).map(({ namedEarlier }) => namedEarlier)).toEqual([
            false,
            false,
            true,
        ]);
    });
});

describe("statements within statements", () => {
    const within = statement({ id: "s3", parent: "s1" });
    const deeper = statement({ id: "s4", parent: "s3" });

    test("stand under the one that reports them", () => {
        expect(
            inOrder(treeOf([fire, silence, within, deeper])).map((each) => [each.statement.id, each.depth]),
        ).toEqual([
            ["s1", 0],
            ["s3", 1],
            ["s4", 2],
            ["s2", 0],
        ]);
    });

    test("one whose parent is not there stands at the top", () => {
        expect(treeOf([statement({ id: "s", parent: "gone" })])).toHaveLength(1);
    });
});
