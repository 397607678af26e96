/** How a reader wants the pages, kept in the browser alone. */

export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

/** Unicode's names of the two systems of digits: ٣ and 3. */
export const digitSystems = ["arab", "latn"] as const;
export type Digits = (typeof digitSystems)[number];

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "isnad";

/** Arabic where the browser asks for it before English, or for neither. */
export function preferredLanguage(asked: readonly string[]): Language {
    const first = asked
        .map((tag) => tag.slice(0, 2).toLowerCase())
        .find((tag) => tag === "ar" || tag === "en");
    return first === "en" ? "en" : "ar";
}

function one<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
    return allowed.find((each) => each === value) ?? otherwise;
}

function stored(): Record<string, unknown> {
    try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
        return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
    } catch {
        return {}; // A browser may refuse storage, or hold something else under this name.
    }
}

class Settings {
    language = $state<Language>("ar");
    digits = $state<Digits>("latn");
    theme = $state<Theme>("system");

    constructor() {
        const before = stored();
        this.language = one(before["language"], languages, preferredLanguage(navigator.languages));
        this.digits = one(before["digits"], digitSystems, "latn");
        this.theme = one(before["theme"], themes, "system");
    }

    /** Shows the settings on the document and keeps them; to be run as an effect. */
    apply(): void {
        const root = document.documentElement;
        root.lang = this.language;
        root.dir = this.language === "ar" ? "rtl" : "ltr";
        root.dataset["theme"] = this.theme;
        try {
            const { language, digits, theme } = this;
            localStorage.setItem(key, JSON.stringify({ language, digits, theme }));
        } catch {
            // Without storage they hold until the page is left.
        }
    }
}

export const settings = new Settings();
