import { settings } from "../settings/settings.svelte";
import codes from "./countries.json";

/** The name of a country by its three letters of ISO 3166-1, in the reader's language; the letters where it has none. */
export function country(code: string): string {
    const two = (codes as Readonly<Record<string, string>>)[code];
    if (two === undefined) return code;
    return new Intl.DisplayNames([settings.language], { type: "region" }).of(two) ?? code;
}
