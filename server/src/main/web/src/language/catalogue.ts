import ar from "./ar.json";
import en from "./en.json";
import type { Language } from "../settings/settings.svelte";

/** A text of the interface: one wording, or one for each plural category that its language has. */
export type Wording = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type MessageKey = keyof typeof en;

export const catalogues: Readonly<Record<Language, Readonly<Record<string, Wording>>>> = { ar, en };
