package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.archive.export.table.FigureNotation;
import org.isnad.model.Publication;
import org.isnad.stories.comparison.Cell;
import org.isnad.stories.comparison.Claim;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.Difference;
import org.isnad.stories.comparison.Evidence;
import org.isnad.stories.comparison.Source;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for reading on a terminal: the sources with their numbers, a table with a row a claim and a letter a cell,
 * the figures that differ, and for each claim who says so in which words. Of many sources as many stand in one table as
 * leave room for the claims; a table has the claims on which one of its sources says something, or is silent.
 */
public final class ComparisonText {
    private static final int CELL = 3;
    private static final int NUMBER = 5;
    /** Columns that the words of a claim need to be read. */
    private static final int WORDS = 40;

    private static final int LONGEST_INPUT = 40;

    private final Writer out;
    private final int columns;
    private final Paint paint;
    private final Isolates isolates;

    public ComparisonText(OutputStream out, Terminal terminal) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.columns = terminal.columns();
        this.paint = new Paint(terminal.colours());
        this.isolates = new Isolates(terminal.reorders());
    }

    /**
     * Writes the comparison.
     *
     * @throws IOException if it cannot be written
     */
    public void show(Comparison comparison) throws IOException {
        List<Source> sources = comparison.sources();
        line(paint.bold(
                count(comparison.articles().size(), "article") + ", " + count(comparison.origins(), "origin") + ", "
                        + count(sources.size(), "source") + ", "
                        + count(comparison.claims().size(), "claim")));
        line("");
        for (int i = 0; i < sources.size(); i++) {
            source(i + 1, sources.get(i));
        }
        line("");
        for (String each : CellMark.legend()) {
            paragraph(each);
        }
        int atATime = Math.max(1, (columns - NUMBER - WORDS) / CELL);
        for (int from = 0; from < sources.size(); from += atATime) {
            table(comparison, from, Math.min(sources.size(), from + atATime));
        }
        figures(comparison);
        evidence(comparison);
        out.flush();
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void source(int number, Source source) throws IOException {
        String start = "%4d  ".formatted(number);
        for (String wrapped : DisplayText.wrap(source.label(), columns - start.length())) {
            line(start + isolates.of(wrapped));
            start = " ".repeat(start.length());
        }
        // The same words may describe two sources: which of them is told by where they are heard.
        if (!source.isNamed()) {
            line(start
                    + paint.dim(
                            "heard in " + isolates.of(input(source.articles().getFirst()))
                                    + (source.articles().size() > 1
                                            ? " and " + (source.articles().size() - 1) + " more"
                                            : "")));
        }
    }

    /** The end of a long path tells more than its start. */
    private static String input(String input) {
        return input.length() <= LONGEST_INPUT ? input : "…" + input.substring(input.length() - LONGEST_INPUT + 1);
    }

    private void table(Comparison comparison, int from, int to) throws IOException {
        List<Source> sources = comparison.sources().subList(from, to);
        int words = columns - NUMBER - CELL * sources.size();
        var head = new StringBuilder(" ".repeat(NUMBER));
        for (int i = from; i < to; i++) {
            head.append("%2d ".formatted(i + 1));
        }
        line("");
        line(paint.dim(head.toString().stripTrailing()));
        for (int i = 0; i < comparison.claims().size(); i++) {
            Claim claim = comparison.claims().get(i);
            if (sources.stream().map(claim::cell).anyMatch(ComparisonText::tells)) {
                row(i + 1, claim, sources, words);
            }
        }
    }

    private static boolean tells(@Nullable Cell cell) {
        return cell != null
                && switch (cell.stance()) {
                    case REPORTS, DENIES, OTHER_FIGURE, NOT_MENTIONED, SILENT, TOO_EARLY -> true;
                    case PARTLY_READ -> false;
                };
    }

    /** The letters stand before the words, so that no direction of writing can move them. */
    private void row(int number, Claim claim, List<Source> sources, int words) throws IOException {
        var letters = new StringBuilder("%4d ".formatted(number));
        sources.forEach(source ->
                letters.append(' ').append(CellMark.of(claim.cell(source))).append(' '));
        String start = letters.toString();
        for (String wrapped : DisplayText.wrap(claim.wording().said().text(), words - 1)) {
            line(start + isolates.of(wrapped));
            start = " ".repeat(letters.length());
        }
    }

    private void figures(Comparison comparison) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < comparison.claims().size(); i++) {
            for (Difference difference : comparison.claims().get(i).figures()) {
                lines.add("%4d  ".formatted(i + 1) + isolates.of(difference.counted()));
                for (Difference.Given given : difference.given()) {
                    lines.add("      %14s  %3s  %s"
                            .formatted(
                                    FigureNotation.value(given.figure()),
                                    number(comparison, given.source()),
                                    published(given.published())));
                }
            }
        }
        section("Figures that differ: value, source, when published", lines);
    }

    private void evidence(Comparison comparison) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < comparison.claims().size(); i++) {
            for (Cell cell : comparison.claims().get(i).cells()) {
                for (Evidence each : cell.evidence()) {
                    lines.add(place(i + 1, number(comparison, cell.source()), CellMark.of(cell), each));
                }
            }
        }
        section("Where it stands: claim, source, letter, input, statement or event", lines);
    }

    private String place(int claim, String source, String letter, Evidence evidence) {
        String id = Objects.requireNonNullElse(evidence.statement(), Objects.requireNonNullElse(evidence.event(), ""));
        String start = "%4d %3s %s  ".formatted(claim, source, letter) + isolates.of(input(evidence.input())) + " " + id
                + "  ";
        int left = Math.max(10, columns - DisplayText.columns(start));
        List<String> wrapped = DisplayText.wrap(evidence.said().text(), left - 2);
        String first = wrapped.isEmpty() ? "" : wrapped.getFirst();
        return start + isolates.of(first) + (wrapped.size() > 1 ? " …" : "");
    }

    private static String number(Comparison comparison, String source) {
        List<String> ids = comparison.sources().stream().map(Source::id).toList();
        return String.valueOf(ids.indexOf(source) + 1);
    }

    private static String published(Publication publication) {
        Object when = publication.time() == null ? publication.date() : publication.time();
        return when == null ? "date unknown" : when.toString();
    }

    private void section(String title, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            line("");
            line(paint.bold(title));
            for (String each : lines) {
                line(each);
            }
        }
    }

    private void paragraph(String text) throws IOException {
        for (String wrapped : DisplayText.wrap(text, columns)) {
            line(wrapped);
        }
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
