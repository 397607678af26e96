import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test as base, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { screenshot } from "./places";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A test in which the browser complains of nothing: no error, and nothing that the security policy kept out. */
export const test = base.extend<{ complaints: string[] }>({
    complaints: [
        async ({ page }, use) => {
            const complaints: string[] = [];
            page.on("console", (message) => {
                if (message.type() === "error" || message.type() === "warning")
                    complaints.push(message.text());
            });
            page.on("pageerror", (error) => complaints.push(error.message));
            await use(complaints);
            expect(complaints).toEqual([]);
        },
        { auto: true },
    ],
});

export { expect };

/** Opens a page of Isnad by what stands behind `#`, and waits until it has all that it asks for. */
export async function open(page: Page, hash: string): Promise<void> {
    await page.goto(`${process.env["ISNAD_ADDRESS"] ?? ""}/${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await settled(page);
}

export async function settled(page: Page): Promise<void> {
    await expect(
        page.getByText(/^(One moment…|لحظة…|Comparing…|تجري المقارنة…|Reading…|تجري القراءة…)$/),
    ).toHaveCount(0, {
        timeout: 45_000,
    });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Takes a screenshot of it all and looks for violations of WCAG 2.2 A and AA, in light and in dark. */
export async function look(page: Page, name: string): Promise<void> {
    for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: screenshot(`${name}-${colorScheme}`), fullPage: true });
        expect(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
    }
    const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
}

async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const { violations: found } = await page.evaluate((): Promise<AxeResults> =>
        (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        }),
    );
    return found.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`),
    );
}
