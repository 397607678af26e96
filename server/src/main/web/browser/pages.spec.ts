import { expect, look, open, settled, test } from "./pages";
import { screenshot } from "./places";

test.describe("every page holds WCAG 2.2 AA, in light and in dark, and fits its screen", () => {
    for (const [name, hash] of [
        ["start", ""],
        ["articles", "#/articles"],
        ["stories", "#/stories"],
        ["actors", "#/actors"],
        ["map", "#/map"],
        ["search", "#/search?in=statements&q=المرفأ"],
        ["events", "#/search?in=events"],
        ["feeds", "#/feeds"],
        ["guide", "#/guide"],
    ] as const) {
        test(name, async ({ page }, { project }) => {
            await open(page, hash);
            await expect(page.getByRole("alert")).toHaveCount(0);
            await look(page, `${name}-${project.name}`);
        });
    }

    test("an article", async ({ page }, { project }) => {
        await open(page, "#/articles");
        await page.getByRole("link", { name: /135 قتيلا/ }).click();
        await settled(page);
        await page.locator(".said.deny").first().click();
        await look(page, `article-${project.name}`);
    });

    test("an actor", async ({ page }, { project }) => {
        await open(page, "#/actors");
        await page
            .getByRole("table")
            .getByRole("link", { name: /حمد حسن/ })
            .first()
            .click();
        await settled(page);
        await expect(page.getByRole("link", { name: /50 قتيلا/ }).first()).toBeVisible();
        await look(page, `actor-${project.name}`);
    });
});

test("the interface is Arabic or English as the browser asks, and turns when told", async ({ page }, {
    project,
}) => {
    await open(page, "");
    const arabic = project.name.startsWith("arabic");
    await expect(page.locator("html")).toHaveAttribute("dir", arabic ? "rtl" : "ltr");
    await page.getByRole("button", { name: arabic ? "English" : "العربية" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", arabic ? "en" : "ar");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", arabic ? "en" : "ar");
});

test("digits are as the reader wants them", async ({ page }) => {
    await open(page, "#/articles");
    await page.getByLabel(/شكل الأرقام|Digits/).selectOption("arab");
    await expect(page.getByRole("listitem").filter({ hasText: "٢٠٢٠" }).first()).toBeVisible();
});

test("dark and light can be chosen against the device", async ({ page }) => {
    await open(page, "");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByLabel(/الألوان|Colours/).selectOption("dark");
    const dark = await ground();
    await page.getByLabel(/الألوان|Colours/).selectOption("light");
    expect(await ground()).not.toBe(dark);
});

test("a search is narrowed by its facets, saved, tried and forgotten", async ({ page }, { project }) => {
    await open(page, "#/search?q=المرفأ");
    await page.getByRole("complementary").getByRole("button", { name: "صحيفة المنارة" }).first().click();
    await expect(page).toHaveURL(/outlet=/);
    await settled(page);
    await page.getByText(/احفظ هذا البحث|Save this search/).click();
    const name = `port ${project.name}`;
    await page.getByLabel(/^(اسمه|Its name)/).fill(name);
    await page.getByRole("button", { name: /^(احفظ|Save)$/ }).click();
    const saved = page.getByRole("listitem").filter({ hasText: name });
    await saved.getByRole("button", { name: /^(جرّب|Test)$/ }).click();
    await expect(saved.getByRole("status")).toBeVisible();
    await saved.getByRole("button", { name: /^(احذف|Remove)$/ }).click();
    await expect(saved).toHaveCount(0);
});

test("a feed is added and forgotten", async ({ page }, { project }) => {
    const url = `https://feeds.example/${project.name}.xml`;
    await open(page, "#/feeds");
    await page.getByLabel(/عنوان مصدر|Address of a feed/).fill(url);
    await page.getByRole("button", { name: /^(أضف|Add)$/ }).click();
    await expect(page.getByRole("cell", { name: url })).toBeVisible();
    await page.getByText(/حذف مصدر|Remove a feed/).click();
    await page.getByRole("listitem").filter({ hasText: url }).getByRole("button").click();
    await expect(page.getByRole("cell", { name: url })).toHaveCount(0);
});

test("on paper there is the text with its evidence, and nothing to press", async ({ page }, { project }) => {
    await open(page, "#/articles");
    await page.getByRole("link", { name: /135 قتيلا/ }).click();
    await settled(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation")).toBeHidden();
    await expect(page.locator(".passage").first()).toBeVisible();
    await page.screenshot({ path: screenshot(`print-${project.name}`), fullPage: true });
});
