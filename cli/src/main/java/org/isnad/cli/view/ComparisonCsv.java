package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.Publication;
import org.isnad.stories.comparison.Cell;
import org.isnad.stories.comparison.Claim;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.Evidence;
import org.isnad.stories.comparison.Source;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a long table: CSV as RFC 4180 has it, in UTF-8, a row for each place that shows how a source stands to a
 * claim, or one with empty places where it says nothing; no row where nothing is known. Text that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
public final class ComparisonCsv {
    private static final List<String> TITLES = List.of(
            "claim",
            "words",
            "source",
            "label",
            "stance",
            "passed_on",
            "input",
            "outlet",
            "published",
            "origin",
            "statement",
            "event",
            "act",
            "start",
            "end",
            "said",
            "figures");

    private ComparisonCsv() {}

    /**
     * Writes the table with the line of column names.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        Map<String, Comparison.Compared> articles = new HashMap<>();
        comparison.articles().forEach(article -> articles.putIfAbsent(article.input(), article));
        CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(out, UTF_8));
        writer.writeRecord(TITLES);
        for (Claim claim : comparison.claims()) {
            for (Source source : comparison.sources()) {
                Cell cell = claim.cell(source);
                if (cell != null && cell.evidence().isEmpty()) {
                    writer.writeRecord(row(claim, source, cell, null, null));
                } else if (cell != null) {
                    for (Evidence evidence : cell.evidence()) {
                        writer.writeRecord(row(claim, source, cell, evidence, articles.get(evidence.input())));
                    }
                }
            }
        }
        writer.flush();
    }

    private static List<String> row(
            Claim claim, Source source, Cell cell, @Nullable Evidence evidence, Comparison.@Nullable Compared article) {
        return List.of(
                claim.id(),
                text(claim.wording().said().text()),
                source.id(),
                text(source.label()),
                word(cell.stance()),
                String.valueOf(cell.passedOn()),
                evidence == null ? "" : text(evidence.input()),
                article == null || article.outlet() == null ? "" : text(article.outlet()),
                article == null ? "" : published(article.publication()),
                article == null ? "" : String.valueOf(article.origin()),
                evidence == null || evidence.statement() == null ? "" : evidence.statement(),
                evidence == null || evidence.event() == null ? "" : evidence.event(),
                evidence == null || evidence.act() == null ? "" : word(evidence.act()),
                evidence == null ? "" : String.valueOf(evidence.said().span().start()),
                evidence == null ? "" : String.valueOf(evidence.said().span().end()),
                evidence == null ? "" : text(evidence.said().text()),
                evidence == null ? "" : figures(claim, source, evidence));
    }

    private static String figures(Claim claim, Source source, Evidence evidence) {
        return claim.figures().stream()
                .flatMap(difference -> difference.given().stream()
                        .filter(given -> given.evidence().equals(evidence)
                                && given.source().equals(source.id()))
                        .map(given -> EnglishWords.value(given.figure()) + " " + difference.counted()))
                .collect(Collectors.joining("; "));
    }

    private static String published(Publication publication) {
        Object when = publication.time() == null ? publication.date() : publication.time();
        return when == null ? "" : when.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
