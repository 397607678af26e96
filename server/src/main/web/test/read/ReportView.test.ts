import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import ReportView from "../../src/read/ReportView.svelte";
import { hashOf } from "../../src/route/route";
import { fire, quoted, report, silence, statement, text } from "../reports";

const chainNames = () =>
    within(screen.getByRole("list", { name: /The chain/ }))
        .getAllByRole("listitem")
        .map((item) => item.textContent.replace(/\s+/g, " "));

test("the text is there, letter for letter", () => {
    const { container } = render(ReportView, { report: report(), span: null });
    expect(container.querySelector("p.passage")?.textContent).toBe(text);
});

test("a click on the words of a statement shows its chain", async () => {
    render(ReportView, { report: report(), span: null });
    await fireEvent.click(screen.getByText(fire.content.text, { selector: ".passage *" }));
    expect(chainNames()).toEqual([
        expect.stringContaining("صحيفة الساحل"),
        expect.stringContaining("وكالة النور"),
        expect.stringContaining("مصدر في المرفأ"),
    ]);
});

test("an explicit silence is told as such", async () => {
    render(ReportView, { report: report(), span: null });
    await fireEvent.click(screen.getByText(silence.content.text, { selector: ".passage *" }));
    expect(screen.getByRole("article").textContent).toContain("did not mention");
});

test("an unknown speaker is shown as unknown", async () => {
    render(ReportView, { report: report({ statements: [statement({ id: "s1" })] }), span: null });
    await fireEvent.click(screen.getByRole("button", { name: /speaker unknown/ }));
    expect(chainNames().at(-1)).toContain("unknown");
});

test("what is reported within a statement stands within it", async () => {
    const nested = statement({ id: "s3", parent: "s1", content: quoted("ليلا"), act: "deny" });
    render(ReportView, { report: report({ statements: [fire, nested] }), span: null });
    await fireEvent.click(screen.getByText("الحريق بدأ", { selector: ".passage *", exact: false }));
    const outer = screen.getAllByRole("article")[0] as HTMLElement;
    expect(within(outer).getByRole("article").textContent).toContain("denies");
});

test("J steps to the next statement, while the text has the focus", async () => {
    render(ReportView, { report: report(), span: null });
    const group = screen.getByRole("group", { name: "Text of the article" });
    await fireEvent.keyDown(group, { code: "KeyJ", key: "ت" });
    await fireEvent.keyDown(group, { code: "KeyJ", key: "ت" });
    expect(screen.getByRole("button", { pressed: true }).textContent).toContain(silence.content.text);
});

test("an address that points to the words of a statement opens it", () => {
    render(ReportView, { report: report(), span: silence.content });
    expect(screen.getByRole("button", { pressed: true }).textContent).toContain(silence.content.text);
});

test("an address that points to other words marks them", () => {
    const span = quoted("المرفأ");
    const { container } = render(ReportView, { report: report(), span });
    expect(container.querySelector(".target")?.textContent).toBe("المرفأ");
});

test("the link of a statement leads to its words", async () => {
    render(ReportView, { report: report(), span: null });
    await fireEvent.click(screen.getByText(fire.content.text, { selector: ".passage *" }));
    expect(screen.getByRole("link", { name: "Link" }).getAttribute("href")).toBe(
        hashOf("articles", "sha256:00", fire.content),
    );
});

test("a script in a field of the article is text", () => {
    const script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    const given = report({ statements: [] });
    const hostile = {
        ...given,
        article: {
            ...given.article,
            title: script,
            text: script,
            byline: script,
            outlet: { name: script, span: null },
        },
    };
    const { container } = render(ReportView, { report: hostile, span: null });
    expect(container.querySelector("script, img")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(script);
});

test("what is quoted has its own language and direction", () => {
    const { container } = render(ReportView, { report: report(), span: null });
    const heading = container.querySelector("h1 bdi");
    expect([heading?.getAttribute("lang"), heading?.getAttribute("dir")]).toEqual(["ar", "auto"]);
});
