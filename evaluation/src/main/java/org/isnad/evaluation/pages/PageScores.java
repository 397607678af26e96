package org.isnad.evaluation.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How well an engine read labelled pages: mean precision and recall of four-word shingles of the body, their F1, and the
 * shares of titles and dates that are right, as {@code score.py} beside the pages counts them. All between 0 and 1.
 *
 * @param pages how many pages have a labelled body
 */
public record PageScores(
        int pages, double precision, double recall, double arabicF1, double titles, double dates, double wrongDates) {
    private static final Pattern ARABIC = Pattern.compile("[\u0621-\u064a]{3}");

    /** What an engine made of a page; {@code null} for what it does not read. */
    public record Reading(
            @Nullable String text,
            @Nullable String title,
            @Nullable String date) {}

    /** An engine, or this reader. */
    public interface Engine {
        Reading read(LabelledPage page);
    }

    public double f1() {
        return f1(precision, recall);
    }

    /** Scores what an engine reads in the pages. */
    public static PageScores of(List<LabelledPage> pages, Engine engine) {
        var body = new Mean();
        var arabic = new Mean();
        int titles = 0;
        int titlesRight = 0;
        int dates = 0;
        int datesRight = 0;
        int datesWrong = 0;
        for (LabelledPage page : pages) {
            Reading reading = engine.read(page);
            String truth = page.body();
            if (truth != null) {
                body.add(truth, reading.text());
                if (ARABIC.matcher(truth).find()) {
                    arabic.add(truth, reading.text());
                }
            }
            if (page.title() != null) {
                titles++;
                titlesRight += key(page.title()).equals(key(reading.title() == null ? "" : reading.title())) ? 1 : 0;
            }
            if (page.date() != null) {
                dates++;
                boolean right = reading.date() != null
                        && reading.date().startsWith(page.date().substring(0, 10));
                datesRight += right ? 1 : 0;
                datesWrong += reading.date() != null && !right ? 1 : 0;
            }
        }
        return new PageScores(
                body.count,
                body.precision(),
                body.recall(),
                f1(arabic.precision(), arabic.recall()),
                share(titlesRight, titles),
                share(datesRight, dates),
                share(datesWrong, dates));
    }

    private static String key(String title) {
        return String.join(" ", Shingles.words(title)).toLowerCase(Locale.ROOT);
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Sums over pages. */
    private static final class Mean {
        private int count;
        private double precision;
        private double recall;

        void add(String truth, @Nullable String text) {
            Shingles expected = Shingles.of(truth);
            Shingles found = Shingles.of(text == null ? "" : text);
            int common = expected.common(found);
            count++;
            precision += found.size() == 0 ? 0 : (double) common / found.size();
            recall += expected.size() == 0 ? 0 : (double) common / expected.size();
        }

        double precision() {
            return count == 0 ? 0 : precision / count;
        }

        double recall() {
            return count == 0 ? 0 : recall / count;
        }
    }
}
