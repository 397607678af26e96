package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.archive.export.table.FigureNotation;
import org.isnad.model.Publication;
import org.isnad.stories.comparison.Cell;
import org.isnad.stories.comparison.Claim;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.Difference;
import org.isnad.stories.comparison.Evidence;
import org.isnad.stories.comparison.Source;
import org.isnad.stories.comparison.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as one HTML page, in Arabic: a table with a row a claim and a column a source, in which every cell that
 * says something opens to the words it was read from. The page needs no network and has no script.
 */
public final class ComparisonHtml {
    private final Comparison comparison;
    private final Map<String, String> labels = new HashMap<>();

    private ComparisonHtml(Comparison comparison) {
        this.comparison = comparison;
        comparison.sources().forEach(source -> labels.put(source.id(), label(source)));
    }

    /**
     * Writes the page.
     *
     * @param out takes UTF-8; is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(new ComparisonHtml(comparison).page());
        writer.flush();
    }

    private String page() {
        return """
                <!DOCTYPE html>
                <html lang="ar" dir="rtl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="generator" content="Isnad">
                <title>إسناد: مقارنة</title>
                <style>
                %s%s</style>
                </head>
                <body>
                <header class="top">
                <div class="name"><h1>إسناد</h1><p>من يقول ماذا، ومن يسكت</p></div>
                <ul class="legend" aria-label="مفتاح الخلايا">
                %s
                </ul>
                </header>
                <main>
                <ul class="compared">
                %s</ul>
                <div class="table">
                <table class="comparison">
                <thead><tr><th scope="col">ما يقال</th>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </div>
                </main>
                </body>
                </html>
                """.formatted(
                        Html.resource("report.css"),
                        Html.resource("comparison.css"),
                        legend(),
                        comparison.articles().stream().map(this::article).collect(Collectors.joining()),
                        comparison.sources().stream()
                                .map(source -> "<th scope=\"col\">" + labels.get(source.id()) + "</th>")
                                .collect(Collectors.joining()),
                        comparison.claims().stream().map(this::row).collect(Collectors.joining()));
    }

    private static String legend() {
        return Arrays.stream(Stance.values())
                .map(stance -> "<li class=\"%s\" title=\"%s\">%s</li>"
                        .formatted(className(stance), ArabicStances.meaning(stance), ArabicStances.of(stance)))
                .collect(Collectors.joining("\n"));
    }

    private String article(Comparison.Compared article) {
        String title = Objects.requireNonNullElse(article.title(), article.input());
        String outlet = article.outlet() == null ? "" : "<bdi>" + Html.escape(article.outlet()) + "</bdi> · ";
        return "<li>%s<bdi>%s</bdi> · %s · <span title=\"المقالات ذات الرقم نفسه نص واحد أو عمل غرفة أخبار واحدة\">مصدر النص %d</span> · <bdi>%s</bdi></li>\n"
                .formatted(
                        outlet,
                        Html.escape(title),
                        published(article.publication()),
                        article.origin(),
                        Html.escape(article.input()));
    }

    private String row(Claim claim) {
        return """
                <tr id="%s">
                <th scope="row" dir="auto">%s%s</th>
                %s</tr>
                """.formatted(
                        claim.id(),
                        Html.escape(claim.wording().said().text()),
                        claim.figures().stream().map(this::figures).collect(Collectors.joining()),
                        comparison.sources().stream()
                                .map(source -> cell(claim.cell(source)))
                                .collect(Collectors.joining()));
    }

    private String cell(@Nullable Cell cell) {
        if (cell == null) {
            return "<td></td>\n";
        }
        if (cell.stance() == Stance.PARTLY_READ) {
            return "<td class=\"partly-read\"><span class=\"unsaid\" title=\"%s\">·</span></td>\n"
                    .formatted(ArabicStances.meaning(cell.stance()));
        }
        String words = ArabicStances.of(cell.stance()) + (cell.passedOn() ? " <i>نقلا</i>" : "");
        if (cell.evidence().isEmpty()) {
            return "<td class=\"%s\"><span class=\"unsaid\">%s</span></td>\n"
                    .formatted(className(cell.stance()), words);
        }
        return "<td class=\"%s\"><details><summary>%s</summary>%s</details></td>\n"
                .formatted(
                        className(cell.stance()),
                        words,
                        cell.evidence().stream().map(this::evidence).collect(Collectors.joining()));
    }

    private String evidence(Evidence evidence) {
        String chain = evidence.chain().stream()
                .map(link -> "<bdi>" + Html.escape(link.text()) + "</bdi>")
                .collect(Collectors.joining(" ← "));
        String cue = evidence.cue() == null
                ? ""
                : " · <bdi>" + Html.escape(evidence.cue().text()) + "</bdi>";
        return "<blockquote dir=\"auto\">%s</blockquote><p class=\"how\">%s%s · <bdi>%s</bdi> %s</p>"
                .formatted(
                        Html.escape(evidence.said().text()),
                        chain,
                        cue,
                        Html.escape(evidence.input()),
                        Objects.requireNonNullElse(
                                evidence.statement(), Objects.requireNonNullElse(evidence.event(), "")));
    }

    private String figures(Difference difference) {
        return difference.given().stream()
                .map(given -> "<li><b>%s</b> %s · %s</li>"
                        .formatted(
                                Html.escape(FigureNotation.value(given.figure())),
                                labels.get(given.source()),
                                published(given.published())))
                .collect(Collectors.joining(
                        "",
                        "<details class=\"figures\"><summary>اختلاف في العدد: <bdi>" + Html.escape(difference.counted())
                                + "</bdi></summary><ul>",
                        "</ul></details>"));
    }

    private static String label(Source source) {
        return source.parties().stream()
                .map(party -> "<bdi>" + Html.escape(party.name()) + "</bdi>")
                .collect(Collectors.joining(" ← "));
    }

    private static String published(Publication publication) {
        Object when = publication.time() == null ? publication.date() : publication.time();
        return when == null ? "تاريخ النشر غير معروف" : "<time datetime=\"%1$s\">%1$s</time>".formatted(when);
    }

    /** The class that colours a cell. */
    private static String className(Stance stance) {
        return switch (stance) {
            case REPORTS -> "reports";
            case DENIES -> "denies";
            case OTHER_FIGURE -> "other-figure";
            case NOT_MENTIONED -> "unmentioned";
            case SILENT -> "silent";
            case TOO_EARLY -> "too-early";
            case PARTLY_READ -> "partly-read";
        };
    }
}
