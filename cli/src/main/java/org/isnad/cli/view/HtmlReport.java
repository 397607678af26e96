package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.archive.export.table.FigureNotation;
import org.isnad.cli.view.MarkedText.Mark;
import org.isnad.cli.view.Outline.Entry;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One report as a section of the page: its text with marks, its statements as cards, its events and figures as tables.
 *
 * @param report the report
 * @param id the section's name in the page; every element of it has an id that begins with it
 */
record HtmlReport(Report report, String id) {
    String toHtml() {
        Article article = report.article();
        Outline outline = Outline.of(report);
        String title = article.title() == null ? article.input() : article.title();
        return """
                <article class="report" id="%1$s" aria-labelledby="%1$s-title">
                <header>
                <h2 id="%1$s-title" dir="auto">%2$s</h2>
                <p class="about">%3$s</p>
                </header>
                <div class="columns">
                <div class="text">
                %4$s</div>
                <section class="statements" aria-label="الأقوال">
                %5$s%6$s%7$s</section>
                </div>
                </article>
                """.formatted(
                        id,
                        Html.escape(title),
                        about(article),
                        new MarkedText(article.text(), marks(outline)).passages(article.passages()),
                        statements(outline),
                        new HtmlEvents(report, this::key).table(outline),
                        figures(outline));
    }

    private static String about(Article article) {
        var parts = new ArrayList<String>();
        if (article.outlet().name() != null) {
            parts.add("<bdi class=\"outlet\">" + Html.escape(article.outlet().name()) + "</bdi>");
        }
        var date = article.publication().date();
        parts.add(date == null ? "تاريخ النشر غير معروف" : "<time datetime=\"%1$s\">%1$s</time>".formatted(date));
        if (!article.credits().isEmpty()) {
            parts.add("المصدر: "
                    + article.credits().stream()
                            .map(credit -> "<bdi>" + Html.escape(credit.of(article.text())) + "</bdi>")
                            .collect(Collectors.joining("، ")));
        }
        if (article.title() != null) {
            parts.add("<bdi class=\"input\">" + Html.escape(article.input()) + "</bdi>");
        }
        return String.join(" <span aria-hidden=\"true\">·</span> ", parts);
    }

    /** Contents outside, then figures and dates, then cues and sources, which light up with their statements. */
    private List<Mark> marks(Outline outline) {
        var marks = new ArrayList<Mark>();
        Map<Span, List<String>> cues = new TreeMap<>();
        Map<Span, List<String>> sources = new TreeMap<>();
        for (Entry entry : outline.entries()) {
            Statement statement = entry.statement();
            String key = key(entry);
            marks.add(new Mark(
                    statement.content(),
                    "mark",
                    " class=\"content %s\" data-of=\"%s\" tabindex=\"0\" aria-describedby=\"%s\""
                            .formatted(HtmlView.className(statement.act()), key, key),
                    key + "-text"));
            if (statement.cue() != null) {
                cues.computeIfAbsent(statement.cue(), none -> new ArrayList<>()).add(key);
            }
            for (Statement.Link link : statement.chain()) {
                sources.computeIfAbsent(link.span(), none -> new ArrayList<>()).add(key);
            }
        }
        report.figures()
                .forEach(figure -> marks.add(new Mark(
                        figure.span(),
                        "data",
                        " class=\"figure\" value=\"%1$s\" title=\"%2$s\""
                                .formatted(figure.value().toPlainString(), FigureNotation.value(figure)),
                        "")));
        report.times()
                .forEach(time -> marks.add(
                        new Mark(time.span(), "span", " class=\"time\" title=\"%s\"".formatted(days(time)), "")));
        report.events()
                .forEach(event -> marks.add(new Mark(
                        event.trigger(),
                        "span",
                        " class=\"event\" title=\"%s · %s\""
                                .formatted(ArabicWords.of(event.type()), ArabicWords.of(event.status())),
                        id + "-" + event.id())));
        cues.forEach((span, keys) -> marks.add(litWith(keys, span, "cue")));
        sources.forEach((span, keys) -> marks.add(litWith(keys, span, "source")));
        return marks;
    }

    private static Mark litWith(List<String> keys, Span span, String kind) {
        return new Mark(span, "span", " class=\"%s\" data-of=\"%s\"".formatted(kind, String.join(" ", keys)), "");
    }

    private static String days(TimeSpan time) {
        if (time.from() != null && time.from().equals(time.to())) {
            return time.from().toString();
        }
        return (time.from() == null ? "…" : time.from()) + " – " + (time.to() == null ? "…" : time.to());
    }

    private String key(Entry entry) {
        return id + "-" + entry.number().replace('.', '-');
    }

    private String statements(Outline outline) {
        if (outline.entries().isEmpty()) {
            return "<p class=\"none\">لم يُعثر في المقال على قول منسوب إلى مصدر.</p>\n";
        }
        return outline.entries().stream()
                .map(this::card)
                .collect(Collectors.joining("", "<h3>الأقوال</h3>\n<ol>\n", "</ol>\n"));
    }

    private String card(Entry entry) {
        Statement statement = entry.statement();
        String text = report.article().text();
        return """
                <li id="%1$s" class="card %2$s" data-of="%1$s" style="--depth: %3$d">
                <a href="#%1$s-text"><span class="number">%4$s</span> <span class="chain">%5$s</span></a>
                <p class="how"><span class="act">%6$s</span> %7$s%8$s</p>
                <blockquote dir="auto">%9$s</blockquote>
                </li>
                """.formatted(
                        key(entry),
                        HtmlView.className(statement.act()),
                        entry.depth(),
                        entry.number(),
                        chain(statement),
                        ArabicWords.of(statement.act()),
                        ArabicWords.of(statement.form()) + factuality(statement),
                        cue(statement.cue()),
                        Html.escape(statement.content().of(text)));
    }

    private static String factuality(Statement statement) {
        String word = ArabicWords.of(statement.factuality());
        return word.isEmpty() ? "" : " · <span class=\"factuality\">" + word + "</span>";
    }

    private String cue(@Nullable Span cue) {
        return cue == null
                ? ""
                : " · <bdi class=\"cue-words\">«"
                        + Html.escape(cue.of(report.article().text())) + "»</bdi>";
    }

    private String chain(Statement statement) {
        if (statement.chain().isEmpty()) {
            return "<i>مصدر لم يُسمَّ</i>";
        }
        return statement.chain().stream()
                        .map(link -> "<bdi>"
                                + Html.escape(link.span().of(report.article().text())) + "</bdi>")
                        .collect(Collectors.joining(" <i>عن</i> "))
                + (statement.implicit() ? " <i>(سُمّي قبلُ)</i>" : "");
    }

    private String figures(Outline outline) {
        if (report.figures().isEmpty()) {
            return "";
        }
        return report.figures().stream()
                .sorted(Comparator.comparing(Figure::span))
                .map(figure -> "<tr><td><bdi dir=\"ltr\">%s</bdi></td><td dir=\"auto\">%s</td><td>%s</td></tr>\n"
                        .formatted(
                                FigureNotation.value(figure),
                                Html.escape(figure.span().of(report.article().text())),
                                outline.giving(figure)
                                        .map(entry -> "<a href=\"#%s\">%s</a>".formatted(key(entry), entry.number()))
                                        .orElse("المقال نفسه")))
                .collect(Collectors.joining(
                        "",
                        "<h3>الأرقام</h3>\n<table><thead><tr><th>القيمة</th><th>كما وردت</th><th>في القول</th></tr></thead><tbody>\n",
                        "</tbody></table>\n"));
    }
}
