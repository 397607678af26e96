package org.isnad.evaluation.archive;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.MarkedSection;
import org.isnad.evaluation.archive.CliticReadings.Reading;
import org.isnad.evaluation.speed.Corpus;
import org.isnad.evaluation.speed.CorpusArticle;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;

/**
 * Measures how often a word is found that is none of the query's, because a letter of its own was taken for a clitic:
 * {@code SearchPrecision PAGE.md CORPUS [ARTICLES]}. Every word that stands alone at least {@value #LEAST} times is a
 * query. Writes its table between the markers {@code precision} of the page, and to standard error which words are found
 * wrongly, the most frequent first.
 */
public final class SearchPrecision {
    private static final int LEAST = 5;
    private static final int SHOWN = 300;

    private SearchPrecision() {}

    public static void main(String[] arguments) throws Exception {
        int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 600;
        List<CorpusArticle> articles = new Corpus(Path.of(arguments[1])).articles(most);
        var readings = new CliticReadings();
        try (Isnad isnad = Isnad.open(Settings.defaults())) {
            for (CorpusArticle article : articles) {
                readings.add(isnad.analyzer().analyze(isnad.article(article.page())));
            }
        }
        tell("found wrongly", readings.worth(readings.disagreed(), LEAST));
        tell("not found", readings.worth(readings.missed(), LEAST));
        String table = table(readings, articles.size());
        System.out.print(table);
        new MarkedSection(Path.of(arguments[0]), "precision").replace(table);
    }

    private static void tell(String what, Map<Reading, Integer> readings) {
        readings.entrySet().stream()
                .sorted(Map.Entry.<Reading, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(entry -> System.err.printf(
                        "%s\t%d\t%s\tby %s%n",
                        what,
                        entry.getValue(),
                        entry.getKey().word(),
                        entry.getKey().rest()));
    }

    private static String table(CliticReadings readings, int articles) {
        Map<Reading, Integer> right = readings.worth(readings.agreed(), LEAST);
        Map<Reading, Integer> wrong = readings.worth(readings.disagreed(), LEAST);
        Map<Reading, Integer> missed = readings.worth(readings.missed(), LEAST);
        Map<String, Integer> queries = new HashMap<>(readings.standing());
        queries.values().removeIf(times -> times < LEAST);
        Map<String, Integer> good = new HashMap<>(queries);
        right.forEach((reading, times) -> good.merge(reading.rest(), times, Integer::sum));
        Map<String, Integer> bad = new HashMap<>();
        wrong.forEach((reading, times) -> bad.merge(reading.rest(), times, Integer::sum));
        double mean = good.entrySet().stream()
                .mapToDouble(each -> each.getValue() / (double) (each.getValue() + bad.getOrDefault(each.getKey(), 0)))
                .average()
                .orElse(Double.NaN);
        long all = good.values().stream().mapToLong(Integer::longValue).sum() + sum(wrong);
        return String.format(
                Locale.ROOT,
                """
                | | |
                |---|---:|
                | queries of one word | %,d |
                | places that they find | %,d |
                | … by taking clitics off, as the analyser does | %,d |
                | … by taking off what is none by the analyser | %,d (%.2f %% of all) |
                | places that they do not find: whole by the index, clitics by the analyser | %,d (%.2f %%) |
                | precision of a query, on average | %.4f |

                %,d articles. Measured %s.
                """,
                queries.size(),
                all,
                sum(right),
                sum(wrong),
                100.0 * sum(wrong) / all,
                sum(missed),
                100.0 * sum(missed) / all,
                mean,
                articles,
                Machine.here());
    }

    private static long sum(Map<Reading, Integer> readings) {
        return readings.values().stream().mapToLong(Integer::longValue).sum();
    }
}
