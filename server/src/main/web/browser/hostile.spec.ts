import { expect, open, settled, test } from "./pages";
import { script } from "./hostilePage";

const pages = [
    "#/articles",
    "#/stories",
    "#/actors",
    "#/map",
    "#/search?in=statements",
    "#/search?in=events",
    "#/search",
];

for (const hash of pages) {
    test(`a script in a field of an article is text: ${hash}`, async ({ page }) => {
        await open(page, hash);
        expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    });
}

test("a script in every field of an article is text, where it is read", async ({ page }) => {
    await open(page, "#/articles");
    await page.getByRole("link").filter({ hasText: script }).first().click();
    await settled(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(script);
    for (const statement of await page
        .getByRole("complementary")
        .getByRole("listitem")
        .getByRole("button")
        .all()) {
        await statement.press("Enter");
    }
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(await page.locator("main script, main img").count()).toBe(0);
});
