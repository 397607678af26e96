package org.isnad.evaluation.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Article;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * As many reports as one likes from a few: beyond these, they come again on later days, under other addresses, with one
 * letter changed in every longer word, so that the vocabulary grows with the number and every span still holds.
 *
 * @param reports those that were read
 */
public record RepeatedReports(List<Report> reports) {
    private static final int CHANGED_LETTER = 4;

    /** The reports numbered {@code [after + 1, last]}, from 1. */
    public Stream<ArchivedReport> between(long after, long last) {
        return LongStream.rangeClosed(after + 1, last).mapToObj(this::numbered);
    }

    private ArchivedReport numbered(long number) {
        int index = (int) ((number - 1) % reports.size());
        int round = (int) ((number - 1) / reports.size());
        Report report = reports.get(index);
        return new ArchivedReport(number, 1, Instant.EPOCH, round == 0 ? report : changed(report, round, number));
    }

    private static Report changed(Report report, int round, long number) {
        Article article = report.article();
        LocalDate date = article.publication().date();
        var again = new Article(
                article.id() + "#" + number,
                round + "/" + article.input(),
                "https://example.org/" + number,
                article.outlet(),
                changed(article.title(), round),
                article.byline(),
                article.language(),
                date == null
                        ? article.publication()
                        : Publication.on(date.plusDays(30L * round), Publication.From.ARGUMENT),
                article.credits(),
                String.valueOf(changed(article.text(), round)),
                article.passages(),
                article.notes());
        return new Report(
                again,
                report.statements(),
                report.events(),
                report.figures(),
                report.times(),
                report.actors(),
                report.places());
    }

    /** Every second longer word with one letter as another one. */
    private static @Nullable String changed(@Nullable String text, int round) {
        if (text == null) {
            return null;
        }
        var changed = new StringBuilder(text);
        int letters = 0;
        int words = 0;
        for (int at = 0; at < text.length(); at++) {
            letters = Character.isLetter(text.charAt(at)) ? letters + 1 : 0;
            if (letters == CHANGED_LETTER && words++ % 2 == 0) {
                changed.setCharAt(at, (char) ('ج' + round % 4));
            }
        }
        return changed.toString();
    }
}
