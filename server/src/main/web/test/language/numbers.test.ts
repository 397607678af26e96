import { describe, expect, test } from "vitest";
import { message } from "../../src/language/message";
import { day, days, moment, number, percent } from "../../src/language/numbers";
import { preferredLanguage, settings } from "../../src/settings/settings.svelte";

describe("digits", () => {
    test.each([
        ["latn", "15,000"],
        ["arab", "١٥٬٠٠٠"],
    ] as const)("%s", (digits, shown) => {
        settings.language = "ar";
        settings.digits = digits;
        expect(number(15_000)).toBe(shown);
    });

    test("hold for English as well", () => {
        settings.digits = "arab";
        expect(percent(0.93)).toContain("٩٣");
    });

    test("hold for numbers within a text", () => {
        settings.language = "ar";
        settings.digits = "arab";
        expect(message("counts.articles", { count: 4 })).toBe("٤ مقالات");
    });
});

describe("days", () => {
    test("are told in the reader's language", () => {
        expect(day("2020-08-05")).toBe("5 August 2020");
        settings.language = "ar";
        expect(day("2020-08-05")).toBe("5 أغسطس 2020");
    });

    test.each([
        ["2020-08-04T23:05+03:00", "4 August 2020 at 23:05 (UTC+3)"],
        ["2020-08-04T23:05+05:30", "4 August 2020 at 23:05 (UTC+5:30)"],
        ["2020-08-04T23:05Z", "4 August 2020 at 23:05 (UTC)"],
        ["2020-08-04", "4 August 2020"],
    ])("of the moment %s, the clock at its place counts: %s", (value, shown) => {
        expect(moment(value).replace(/[\u2066\u2069]/g, "")).toBe(shown);
    });

    test("what is no day is shown as it is", () => {
        expect(day("soon")).toBe("soon");
    });

    test.each([
        [null, null, null],
        ["2020-08-04", "2020-08-04", "4 August 2020"],
        ["2020-08-04", "2020-08-06", "4 August 2020 – 6 August 2020"],
        ["2020-08-04", null, "4 August 2020 …"],
        [null, "2020-08-04", "… 4 August 2020"],
    ])("from %s to %s: %s", (from, to, shown) => {
        expect(days(from, to)).toBe(shown);
    });
});

describe("plural forms", () => {
    test.each([
        [1, "مقال واحد"],
        [2, "مقالان"],
        [3, "3 مقالات"],
        [11, "11 مقالًا"],
        [100, "100 مقال"],
    ])("%d in Arabic", (count, shown) => {
        settings.language = "ar";
        expect(message("counts.articles", { count })).toBe(shown);
    });
});

test.each([
    [["ar-EG", "en"], "ar"],
    [["en-GB", "ar"], "en"],
    [["fr", "en"], "en"],
    [["fr"], "ar"],
    [[], "ar"],
])("of a browser that asks for %s, the language is %s", (asked, language) => {
    expect(preferredLanguage(asked)).toBe(language);
});
