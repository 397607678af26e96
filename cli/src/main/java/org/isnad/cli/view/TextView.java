package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.archive.export.table.FigureNotation;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * Reports for reading on a terminal: first what the article is, then a block for each statement, then the events and the
 * figures.
 *
 * <pre>
 * 1  TASS ← Kremlin  says · reported · وفقا لـ
 *    … the content …
 * </pre>
 *
 * <p>The chain is read from the left: TASS has it from the Kremlin. Statements within another one are numbered below it
 * and indented. Arabic stands in the order of its letters; where the terminal lays out right to left by itself, every
 * stretch is isolated, so that the chain and the punctuation keep their places.
 */
public final class TextView implements ReportView {
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Writer out;
    private final Terminal terminal;
    private final Paint paint;

    public TextView(OutputStream out, Terminal terminal) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.terminal = terminal;
        this.paint = new Paint(terminal.colours());
    }

    @Override
    public void show(Report report) throws IOException {
        Article article = report.article();
        String rule = "─".repeat(terminal.columns());
        line(paint.dim(rule));
        String title = article.title() == null ? article.input() : article.title();
        paragraph(title, "", paint::bold);
        line(paint.dim(about(article)));
        line("");
        Outline outline = Outline.of(report);
        if (outline.entries().isEmpty()) {
            line("No statement found: the outlet tells all of it in its own voice.");
            line("");
        }
        for (Outline.Entry entry : outline.entries()) {
            statement(entry, article.text());
        }
        if (!report.events().isEmpty()) {
            events(report, outline);
        }
        if (!report.figures().isEmpty()) {
            figures(report, outline);
        }
        out.flush();
    }

    private String about(Article article) {
        var parts = new ArrayList<String>();
        if (article.outlet().name() != null) {
            parts.add(isolated(article.outlet().name()));
        }
        Publication publication = article.publication();
        parts.add(
                publication.date() == null ? "date unknown" : publication.date().toString());
        if (!article.credits().isEmpty()) {
            parts.add("credits " + names(article.credits(), article.text(), ", "));
        }
        if (article.title() != null) {
            parts.add(isolated(article.input()));
        }
        return String.join(" · ", parts);
    }

    private void statement(Outline.Entry entry, String text) throws IOException {
        Statement statement = entry.statement();
        String indent = "   ".repeat(entry.depth());
        String inner = indent + " ".repeat(entry.number().length() + 2);
        line(indent + paint.dim(entry.number()) + "  " + paint.bold(chain(statement, text)) + "  "
                + paint.of(statement.act(), EnglishWords.of(statement.act()))
                + paint.dim(" · " + EnglishWords.of(statement.form()) + factuality(statement) + cue(statement, text)));
        paragraph(statement.content().of(text), inner, paint::plain);
        line("");
    }

    private String chain(Statement statement, String text) {
        if (statement.chain().isEmpty()) {
            return "(a source that is not named)";
        }
        List<Span> links = statement.chain().stream().map(Statement.Link::span).toList();
        return names(links, text, " ← ") + (statement.implicit() ? " (named earlier)" : "");
    }

    private String names(List<Span> spans, String text, String between) {
        return spans.stream().map(span -> isolated(span.of(text))).collect(Collectors.joining(between));
    }

    private static String factuality(Statement statement) {
        String word = EnglishWords.of(statement.factuality());
        return word.isEmpty() ? "" : " · " + word;
    }

    private String cue(Statement statement, String text) {
        return statement.cue() == null ? "" : " · " + isolated(statement.cue().of(text));
    }

    private void events(Report report, Outline outline) throws IOException {
        line(paint.bold("Events"));
        String text = report.article().text();
        for (Event event : report.events()) {
            String who = names(spans(event.actors()), text, ", ");
            String whom = names(spans(event.recipients()), text, ", ");
            String sides = (who.isEmpty() ? "?" : who) + (whom.isEmpty() ? "" : " → " + whom);
            String by =
                    outline.telling(event).map(entry -> "in " + entry.number()).orElse("the outlet's own");
            line("   " + paint.bold(event.type().name()) + paint.dim(" " + EnglishWords.of(event.status())) + "  "
                    + isolated(event.trigger().of(text)) + "  " + sides
                    + paint.dim("  " + EnglishWords.when(event) + by));
        }
        line("");
    }

    private static List<Span> spans(List<Event.Participant> participants) {
        return participants.stream().map(Event.Participant::span).toList();
    }

    private void figures(Report report, Outline outline) throws IOException {
        line(paint.bold("Figures"));
        int widest = report.figures().stream()
                .mapToInt(figure -> DisplayText.columns(FigureNotation.value(figure)))
                .max()
                .orElse(0);
        for (Figure figure : report.figures()) {
            String value = FigureNotation.value(figure);
            String by =
                    outline.giving(figure).map(entry -> "in " + entry.number()).orElse("the outlet's own");
            line("   " + " ".repeat(widest - DisplayText.columns(value)) + value + "  "
                    + isolated(figure.span().of(report.article().text())) + paint.dim("  " + by));
        }
        line("");
    }

    /** A text of the article in lines as wide as the terminal, each indented. */
    private void paragraph(String text, String indent, Paint.Brush brush) throws IOException {
        for (String wrapped : DisplayText.wrap(text, terminal.columns() - indent.length())) {
            line(indent + brush.paint(terminal.reorders() ? directed(wrapped, text) : wrapped));
        }
    }

    /** A wrapped line keeps the direction of the text that it was taken from. */
    private static String directed(String line, String text) {
        boolean rightToLeft =
                new java.text.Bidi(text, java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
        return (rightToLeft ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE) + line + POP_ISOLATE;
    }

    private String isolated(String text) {
        String line = DisplayText.oneLine(text);
        return terminal.reorders() ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE : line;
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
