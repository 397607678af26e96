package org.isnad.evaluation.archive;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.json.JsonReader;
import org.isnad.reading.text.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * As many reports as one likes, made from a file of them: those of the file first, then the same again 30 days later with
 * one letter changed in each longer word, and so on. A repetition has texts, addresses, names and stories of its own; its
 * spans are those of the original, for no text grows or shrinks. One report is in memory at a time.
 *
 * @param file reports as JSON Lines with gzip: {@code isnad read --format json INPUT | gzip}
 */
public record RepeatedReports(Path file) {
    private static final int DAYS_APART = 30;
    private static final int LONG_WORD = 4;
    private static final String LETTERS = "بتجحدرسصطعفقكلمن";

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Gives the reports of these numbers, from 0, one after the other.
     *
     * @throws IOException if the file cannot be read
     */
    public void each(int from, int to, Consumer<Report> receiver) throws IOException {
        int[] next = {0};
        for (int round = 0; next[0] < to; round++) {
            int shift = round;
            try (InputStream reports =
                    new GZIPInputStream(new BufferedInputStream(new FileInputStream(file.toFile())), 1 << 16)) {
                JsonReader.reports(file.toString(), reports, report -> {
                    if (next[0] >= to) {
                        throw new Enough();
                    }
                    if (next[0] >= from) {
                        receiver.accept(shift == 0 ? report : changed(report, shift));
                    }
                    next[0]++;
                });
            } catch (Enough e) {
                return;
            }
            if (next[0] == 0) {
                throw new IOException(file + ": holds no reports");
            }
        }
    }

    /** The report as it comes in a later round, with a text and an address of its own. */
    static Report changed(Report report, int round) {
        Article article = report.article();
        String text = changed(article.text(), round);
        LocalDate date = article.publication().date();
        return new Report(
                new Article(
                        ArticleId.of(text),
                        round + "/" + article.input(),
                        article.url() == null ? null : article.url() + "?round=" + round,
                        article.outlet(),
                        changedOrNull(article.title(), round),
                        article.byline(),
                        article.language(),
                        date == null
                                ? article.publication()
                                : Publication.on(date.plusDays((long) DAYS_APART * round), Publication.From.METADATA),
                        article.credits(),
                        text,
                        article.passages(),
                        article.notes()),
                report.statements(),
                report.events(),
                report.figures(),
                report.times(),
                report.actors().stream().map(actor -> changed(actor, round)).toList(),
                report.places());
    }

    private static Actor changed(Actor actor, int round) {
        return new Actor(
                actor.id(),
                changed(actor.name(), round),
                actor.kind(),
                actor.country(),
                actor.sector(),
                changedOrNull(actor.role(), round),
                actor.mentions());
    }

    private static @Nullable String changedOrNull(@Nullable String text, int round) {
        return text == null ? null : changed(text, round);
    }

    /** The text with another letter in each longer word, as long as before. */
    private static String changed(String text, int round) {
        var changed = new StringBuilder(text);
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            word = Character.isLetter(text.charAt(at)) ? word + 1 : 0;
            if (word == LONG_WORD) {
                int letter = LETTERS.indexOf(text.charAt(at));
                changed.setCharAt(at, LETTERS.charAt((Math.max(letter, 0) + round) % LETTERS.length()));
            }
        }
        return changed.toString();
    }
}
