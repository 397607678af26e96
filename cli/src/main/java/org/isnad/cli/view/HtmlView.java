package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.isnad.model.Report;
import org.isnad.model.Statement.Act;

/**
 * Reports as one HTML page, in Arabic, for reading in a browser: beside each article's text the statements found in it
 * with their chains. Pointing at one, or moving to it by the keyboard, shows what it was read from: content, cue and
 * sources. The page needs no network, follows the light or dark colours of the reader, and works without its script as
 * far as links and styles go.
 *
 * <p>Reports are written as they come, so that a page may hold any number of them.
 */
public final class HtmlView implements ReportView {
    private static final String SCRIPT = Html.resource("report.js");

    private final Writer out;
    private int reports;

    private HtmlView(Writer out) {
        this.out = out;
    }

    /**
     * Writes the top of the page.
     *
     * @param out takes UTF-8
     * @throws IOException if it cannot be written
     */
    public static HtmlView begin(OutputStream out) throws IOException {
        var view = new HtmlView(new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
        view.top();
        return view;
    }

    private void top() throws IOException {
        out.write("""
                <!DOCTYPE html>
                <html lang="ar" dir="rtl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="generator" content="Isnad">
                <title>إسناد</title>
                <style>
                %s</style>
                </head>
                <body>
                <header class="top">
                <div class="name"><h1>إسناد</h1><p>من يقول ماذا، وعمّن</p></div>
                <ul class="legend" aria-label="مفتاح الألوان">
                %s
                </ul>
                <nav class="contents" aria-label="المقالات" hidden></nav>
                </header>
                <main>
                """.formatted(Html.policyFor(SCRIPT), Html.resource("report.css"), legend()));
    }

    private static String legend() {
        return Arrays.stream(Act.values())
                .map(act -> "<li class=\"%s\" title=\"%s\">%s</li>"
                        .formatted(className(act), ArabicWords.meaning(act), ArabicWords.of(act)))
                .collect(Collectors.joining("\n"));
    }

    /** The class that colours an act. */
    static String className(Act act) {
        return switch (act) {
            case ASSERT -> "assert";
            case DENY -> "deny";
            case ASSESS -> "assess";
            case COMMIT -> "commit";
            case REQUEST -> "request";
            case EVALUATE -> "evaluate";
            case NOT_MENTIONED -> "not-mentioned";
        };
    }

    @Override
    public void show(Report report) throws IOException {
        out.write(new HtmlReport(report, "r" + ++reports).toHtml());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.write("""
                </main>
                <output class="now" dir="rtl" hidden></output>
                <script>%s</script>
                </body>
                </html>
                """.formatted(SCRIPT));
        out.flush();
    }
}
