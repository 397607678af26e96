package org.isnad.evaluation.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.isnad.model.Report;

/**
 * The score of reports against gold, article by article.
 *
 * <pre>{@code
 * GoldScore score = new GoldScore();
 * for (GoldArticle article : folder.articles()) {
 *     score.add(article, isnad.read(folder.page(article)), System.out::println);
 * }
 * System.out.print(score);
 * }</pre>
 *
 * <p>As a string it is what {@code score.py} prints. One thread at a time.
 */
public final class GoldScore {
    /** What is scored, each with precision, recall and F1. */
    public enum Kind {
        STATEMENTS,
        EVENTS,
        FIGURES;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Kind, Found> found = new EnumMap<>(Kind.class);
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private int articles;

    public GoldScore() {
        for (Kind kind : Kind.values()) {
            found.put(kind, Found.NOTHING);
        }
    }

    /**
     * Adds one article.
     *
     * @param report what was found in it
     * @param misses takes a line for each that was missed, and for each that is not there to be found
     * @throws IllegalArgumentException if the report is of another text
     */
    public void add(GoldArticle article, Report report, Consumer<? super String> misses) {
        if (!report.article().text().equals(article.text())) {
            throw new IllegalArgumentException("article.text differs from the gold text");
        }
        articles++;
        Misses listing = new Misses(article.key(), misses);
        StatementScorer.score(article, report, this, listing);
        EventScorer.score(article, report, this, listing);
        FigureScorer.score(article, report, this);
    }

    void add(Kind kind, Found more) {
        found.merge(kind, more, Found::plus);
    }

    void rate(String name, boolean right) {
        rate(name, new Rate(right ? 1 : 0, 1));
    }

    void rate(String name, Rate more) {
        rates.merge(name, more, Rate::plus);
    }

    /** How many articles were added. */
    public int articles() {
        return articles;
    }

    public Found of(Kind kind) {
        return Objects.requireNonNull(found.get(kind));
    }

    /** How often each part of what was found is right, by its name, in the order in which they came up. */
    public Map<String, Rate> rates() {
        return Collections.unmodifiableMap(rates);
    }

    /**
     * Every figure by its name: {@code statements precision}, {@code statements recall}, {@code statements F1} and so on,
     * then the {@linkplain #rates() rates}; not a number where nothing was asked.
     */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        found.forEach((kind, counts) -> {
            figures.put(kind.word() + " precision", counts.precision());
            figures.put(kind.word() + " recall", counts.recall());
            figures.put(kind.word() + " F1", counts.f1());
        });
        rates.forEach((name, rate) -> figures.put(name, rate.share()));
        return figures;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("articles " + articles + "\n");
        found.forEach((kind, counts) -> lines.append(String.format(
                Locale.ROOT,
                "%-11s precision %s  recall %s  F1 %s   (gold %d, predicted %d, matched %d)\n",
                kind.word(),
                decimals(counts.precision()),
                decimals(counts.recall()),
                decimals(counts.f1()),
                counts.gold(),
                counts.predicted(),
                counts.matched())));
        rates.forEach((name, rate) -> lines.append(String.format(
                Locale.ROOT, "  %-32s %s   (%d of %d)\n", name, decimals(rate.share()), rate.right(), rate.of())));
        return lines.toString();
    }

    /** Three decimals of the number as the machine holds it, halves to the even digit, as Python prints. */
    static String decimals(double number) {
        return Double.isNaN(number)
                ? "nan"
                : new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
