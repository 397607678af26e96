package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.search.FacetCounts;
import org.isnad.archive.search.FoundHit;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.SearchResult;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.stories.origins.OutletFamilies;

/**
 * Hits for a terminal: who says it, through whom, or who did what to whom; the text with the words that were found marked;
 * then outlet, day, title and address.
 */
public final class SearchView {
    private static final int SNIPPETS = 3;
    private static final int AROUND = 90;
    private static final int LONGEST_TITLE = 100;

    private final Writer out;
    private final Terminal terminal;
    private final Paint paint;
    private final Isolates isolates;

    public SearchView(OutputStream stream, Terminal terminal) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        this.terminal = terminal;
        this.paint = new Paint(terminal.colours());
        this.isolates = new Isolates(terminal.reorders());
    }

    /** Writes a page of hits, the facets that were counted, and how to go on, and flushes them. */
    public void show(SearchResult result, Level level, List<FoundHit> found) throws IOException {
        int number = 0;
        for (FoundHit one : found) {
            show(++number, one);
        }
        for (FacetCounts facet : result.facets()) {
            line(paint.bold(facet.facet().name().toLowerCase(Locale.ROOT)) + "  "
                    + facet.counts().stream()
                            .map(count -> isolates.of(count.value()) + " " + count.hits())
                            .collect(Collectors.joining(", "))
                    + (facet.values() > facet.counts().size()
                            ? paint.dim(
                                    " and " + (facet.values() - facet.counts().size()) + " more")
                            : ""));
        }
        line(count(result.total(), level) + (result.next() == null ? "" : "; go on with --after " + result.next()));
        out.flush();
    }

    private void show(int number, FoundHit found) throws IOException {
        Hit hit = found.hit();
        Report report = found.report().report();
        String text = report.article().text();
        String indent = " ".repeat(String.valueOf(number).length() + 2);
        String head = paint.dim(String.valueOf(number)) + "  ";
        switch (hit.level()) {
            case ARTICLES -> {
                line(head + paint.bold(title(report.article())));
                for (Span snippet : snippets(hit.words(), text)) {
                    lines(text, snippet, hit.words(), indent);
                }
            }
            case STATEMENTS -> {
                Statement statement = hit.statement(found.report());
                line(head + paint.bold(chain(statement, text)) + "  "
                        + paint.of(statement.act(), EnglishWords.of(statement.act())));
                lines(text, statement.content(), hit.words(), indent);
            }
            case EVENTS -> {
                Event event = hit.event(found.report());
                line(head + paint.bold(event.type().name()) + " " + EnglishWords.of(event.status()) + "  "
                        + sides(event, text) + teller(event, report));
                lines(text, around(event.trigger(), text), marks(event.trigger(), hit.words()), indent);
            }
        }
        about(report.article(), hit.level(), indent);
        elsewhere(found.report(), indent);
        line("");
    }

    /** The trigger of an event, and the words of the query that do not overlap it. */
    private static List<Span> marks(Span trigger, List<Span> words) {
        return Stream.concat(Stream.of(trigger), words.stream().filter(word -> !word.overlaps(trigger)))
                .sorted()
                .toList();
    }

    private String chain(Statement statement, String text) {
        if (statement.chain().isEmpty()) {
            return "(a source that is not named)";
        }
        return names(statement.chain().stream().map(Statement.Link::span).toList(), text, " ← ");
    }

    private String sides(Event event, String text) {
        String who = names(event.actors().stream().map(Event.Participant::span).toList(), text, ", ");
        String whom =
                names(event.recipients().stream().map(Event.Participant::span).toList(), text, ", ");
        return (who.isEmpty() ? "?" : who) + (whom.isEmpty() ? "" : " → " + whom);
    }

    private String teller(Event event, Report report) {
        return report.statements().stream()
                .filter(statement -> statement.id().equals(event.statement()))
                .findFirst()
                .map(statement -> paint.dim("  told by ")
                        + chain(statement, report.article().text()))
                .orElse("");
    }

    private String names(List<Span> spans, String text, String between) {
        return spans.stream().map(span -> isolates.of(span.of(text))).collect(Collectors.joining(between));
    }

    private void about(Article article, Level level, String indent) throws IOException {
        List<String> about = new ArrayList<>();
        String outlet = OutletFamilies.lexicon().of(article);
        if (outlet != null) {
            about.add(isolates.of(outlet));
        }
        about.add(
                article.publication().date() == null
                        ? "date unknown"
                        : article.publication().date().toString());
        if (level != Level.ARTICLES) {
            about.add(isolates.of(title(article)));
        }
        about.add(DisplayText.oneLine(article.url() == null ? article.input() : article.url()));
        line(indent + paint.dim(String.join(" · ", about)));
    }

    /** Where else the same text stands. */
    private void elsewhere(ArchivedReport report, String indent) throws IOException {
        for (Appearance at : report.elsewhere()) {
            String outlet = OutletFamilies.lexicon().of(at.outlet(), at.url());
            line(indent
                    + paint.dim("also " + (outlet == null ? "" : isolates.of(outlet) + " · ")
                            + (at.published() == null ? "date unknown" : at.published()) + " · "
                            + DisplayText.oneLine(at.url() == null ? "no address" : at.url())));
        }
    }

    private static String title(Article article) {
        String title = article.title() == null ? article.text().strip() : article.title();
        String line = DisplayText.oneLine(title.substring(0, Math.min(300, title.length())));
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
    }

    /** The first places of the text that hold what was found; its beginning where no words were asked for. */
    private static List<Span> snippets(List<Span> words, String text) {
        List<Span> snippets = new ArrayList<>();
        for (Span word : words) {
            Span around = around(word, text);
            if (!snippets.isEmpty() && snippets.getLast().overlaps(around)) {
                snippets.set(snippets.size() - 1, snippets.getLast().to(around));
            } else if (snippets.size() < SNIPPETS) {
                snippets.add(around);
            } else {
                break;
            }
        }
        return snippets.isEmpty() ? List.of(around(new Span(0, 0), text)) : snippets;
    }

    /** A span with some whole words before and after it. */
    private static Span around(Span span, String text) {
        int space = span.start() <= AROUND ? -1 : text.indexOf(' ', span.start() - AROUND);
        int start = Math.min(space + 1, span.start());
        int end = span.end() + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', span.end() + AROUND);
        return new Span(start, Math.max(end, span.end()));
    }

    private void lines(String text, Span shown, List<Span> marked, String indent) throws IOException {
        for (String line : MarkedLines.of(text, shown, marked, terminal.columns() - indent.length(), paint)) {
            line(indent + (terminal.reorders() ? "\u2067" + line + "\u2069" : line));
        }
    }

    private static String count(long hits, Level level) {
        String many = level.name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%,d %s", hits, hits == 1 ? many.substring(0, many.length() - 1) : many);
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
