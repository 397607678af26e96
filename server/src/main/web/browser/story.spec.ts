import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, look, open, settled, test } from "./pages";

/** The demo story: the four examples, chosen in the list of articles. */
async function compareExamples(page: Page): Promise<void> {
    await open(page, "#/articles");
    for (const title of [/انفجار ضخم/, /أكثر من مئة قتيل/, /بيروت منكوبة/, /135 قتيلا/]) {
        await page.getByRole("checkbox", { name: title }).check();
    }
    await page.getByRole("button", { name: /^(قارن|Compare)/ }).click();
    await expect(matrix(page)).toBeVisible({ timeout: 45_000 });
    await settled(page);
}

/** The story of the agency's article and its reprint. */
async function openStory(page: Page): Promise<void> {
    await open(page, "#/stories");
    await page.getByRole("link", { name: /أكثر من مئة قتيل/ }).click();
    await expect(matrix(page)).toBeVisible({ timeout: 45_000 });
    await settled(page);
}

const matrix = (page: Page) => page.getByRole("region", { name: /^(من يقول ماذا|Who says what)$/ });

test("a story tells outlets and independent origins apart", async ({ page }, { project }) => {
    await openStory(page);
    const counts = page.locator(".counts").first();
    await expect(counts).toContainText(/ناشران|2 outlets/);
    await expect(counts).toContainText(/أصل مستقل واحد|1 independent origin/);
    await look(page, `story-${project.name}`);
});

test("so do articles that a reader chose: four of them, three outlets, two origins", async ({ page }) => {
    await compareExamples(page);
    await expect(page.locator(".counts")).toContainText(/4 (مقالات|articles)/);
    await expect(page.locator(".counts")).toContainText(/3 (ناشرين|outlets)/);
    await expect(page.locator(".counts")).toContainText(/أصلان مستقلان|2 independent origins/);
});

test("a cell of the matrix opens its evidence in both texts", async ({ page }, { project }) => {
    await compareExamples(page);
    await look(page, `matrix-${project.name}`);
    const row = matrix(page).getByRole("row").filter({ hasText: "50 قتيلا على الأقل" });
    await row
        .getByRole("button", { name: /رقم آخر|other figure/ })
        .first()
        .click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator(".said").first()).toContainText("50 قتيلا");
    await expect(dialog.locator(".said").nth(1)).toContainText("مئة قتيل");
    await expect(dialog.locator(".source").filter({ hasText: "الصليب الأحمر" }).first()).toBeVisible();
    await look(page, `evidence-${project.name}`);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
});

test("silence is a cell, and what cannot be told is none", async ({ page }) => {
    await compareExamples(page);
    await expect(
        matrix(page)
            .locator(".tag")
            .filter({ hasText: /^(ساكت|silent)$/ })
            .first(),
    ).toBeVisible();
    await expect(matrix(page).getByRole("button", { name: /لا يُستنتج|cannot be told/ })).toHaveCount(0);
});

test("the matrix turns: sources in the rows, and heads that stay", async ({ page }) => {
    await compareExamples(page);
    const rows = await matrix(page).getByRole("row").count();
    await page.getByLabel(/في الصفوف|In the rows/).selectOption("source");
    await expect(matrix(page).getByRole("rowheader").first()).toHaveText("صحيفة المنارة");
    expect(await matrix(page).getByRole("row").count()).not.toBe(rows);
    await matrix(page).evaluate((element) => element.scrollTo(0, 400));
    const head = await matrix(page).getByRole("columnheader").first().boundingBox();
    const region = await matrix(page).boundingBox();
    expect(Math.abs((head?.y ?? 0) - (region?.y ?? 99))).toBeLessThan(3);
});

test("figures that differ are a plot over time, with a table", async ({ page }) => {
    await compareExamples(page);
    const figure = page.getByRole("figure").filter({ hasText: /قتيلا/ }).first();
    await expect(figure.getByRole("img")).toContainText("100");
    await figure.getByText(/الأرقام في جدول|The numbers as a table/).click();
    await expect(figure.getByRole("cell", { name: "الصليب الأحمر", exact: false }).first()).toBeVisible();
});

test("who prints whom is a tree, with the differences word by word", async ({ page }) => {
    await openStory(page);
    await page
        .getByRole("button", { name: /الفروق كلمة كلمة|Differences word by word/ })
        .first()
        .click();
    await expect(page.locator("del, ins").first()).toBeVisible();
});

test("every plot is a file, as picture and as table", async ({ page }) => {
    await compareExamples(page);
    const figure = page.getByRole("figure").first();
    const saved = async (name: string) => {
        const [download] = await Promise.all([
            page.waitForEvent("download"),
            figure.getByRole("button", { name }).click(),
        ]);
        return readFileSync(await download.path());
    };
    expect((await saved("PNG")).subarray(1, 4).toString()).toBe("PNG");
    expect((await saved("SVG")).toString()).toMatch(/^<svg[^>]*>.*<circle[^>]*fill="rgb/s);
    await figure.getByText(/الأرقام في جدول|The numbers as a table/).click();
    expect((await saved("CSV")).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});
