import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The checkout. */
export const home = resolve("../../../..");

const screenshots = resolve("../../../target/screenshots");

/** Where a screenshot is kept. */
export function screenshot(name: string): string {
    mkdirSync(screenshots, { recursive: true });
    return join(screenshots, `${name}.png`);
}

/** The article that Isnad was begun with: a text of the press, which lies beside the checkout or nowhere. */
export function seedArticle(): string | null {
    const file = join(process.env["ISNAD_SHARED"] ?? join(home, "../shared"), "gold/seed/01.txt");
    return existsSync(file) ? readFileSync(file, "utf8") : null;
}
