import { settings } from "../settings/settings.svelte";
import { catalogues, type MessageKey, type Wording } from "./catalogue";
import { number } from "./numbers";

type Values = Readonly<Record<string, string | number>>;

/**
 * The text of the interface under a key, in the reader's language, with `{name}` replaced by its value.
 * Where the text has plural forms, the value `count` picks one. Numbers come in the reader's digits.
 */
export function message(key: MessageKey, values: Values = {}): string {
    const wording: Wording = catalogues[settings.language][key] ?? key;
    return filled(chosen(wording, values["count"]), values);
}

/** The text for one of a closed list of values, such as `act` and `deny`; the value itself where there is none. */
export function nameOf(list: string, value: string): string {
    const wording = catalogues[settings.language][`${list}.${value}`];
    return typeof wording === "string" ? wording : value;
}

function chosen(wording: Wording, count: string | number | undefined): string {
    if (typeof wording === "string") return wording;
    const category = new Intl.PluralRules(settings.language).select(Number(count ?? 0));
    return wording[category] ?? wording.other ?? "";
}

function filled(text: string, values: Values): string {
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        return typeof value === "number" ? number(value) : value;
    });
}
