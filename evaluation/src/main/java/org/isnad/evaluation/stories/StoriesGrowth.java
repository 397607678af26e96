package org.isnad.evaluation.stories;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.MarkedSection;
import org.isnad.model.Article;
import org.isnad.model.PageNotes;
import org.isnad.model.Publication;
import org.isnad.stories.Stories;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.words.Vocabulary;

/**
 * Measures how the time and memory of finding stories grow: {@code StoriesGrowth PAGE.md PLOT.svg INPUT…}. The inputs are
 * read first, which is not measured, and the first 1,000, 3,000, 10,000 and 30,000 articles are taken in order of their
 * days. Where there are fewer, they are repeated on later days with every longer word changed, so that the repetition has as
 * many stories and reprints of its own and none with the original. Then a finder is fed with 100,000, day by day, and as
 * many more one by one as tell how long one takes. Time is processor time of the one thread, which a busy machine does not
 * change. Writes its table between the markers {@code growth} of the page, and the plot.
 */
public final class StoriesGrowth {
    private static final int[] SIZES = {1_000, 3_000, 10_000, 30_000};
    private static final int KNOWN = 100_000;
    private static final int ONE_BY_ONE = 1_000;
    private static final int LONG_WORD = 4;

    private StoriesGrowth() {}

    public static void main(String[] arguments) throws Exception {
        List<Article> read = ArticleCollection.read(List.of(arguments).subList(2, arguments.length));
        StoryFinder.of(read.subList(0, Math.min(2_000, read.size())));
        var heap = new LiveHeap();
        var points = new ArrayList<GrowthPlot.Point>();
        var table = new StringBuilder("""
                | articles | seconds | articles a second | heap in use, MB | stories | reprints |
                |---:|---:|---:|---:|---:|---:|
                """);
        for (int size : SIZES) {
            List<Article> articles = first(size, read);
            heap.reset();
            long start = processorNanoseconds();
            Stories stories = StoryFinder.of(articles);
            double seconds = (processorNanoseconds() - start) / 1e9;
            var point = new GrowthPlot.Point(size, seconds, heap.most() / 1e6);
            points.add(point);
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %,.0f | %,.0f | %,d | %,d |%n",
                    size,
                    seconds,
                    size / seconds,
                    point.megabytes(),
                    stories.stories().size(),
                    stories.reprints().size()));
        }
        table.append(String.format(Locale.ROOT, """

                %,d articles were read, those beyond are repeated with changed words. The heap in use is the most after any
                collection of garbage and holds the articles too.

                One article more, %s
                Measured %s.
                """, read.size(), oneByOne(read), Machine.here()));
        new MarkedSection(Path.of(arguments[0]), "growth").replace(table.toString());
        Files.writeString(Path.of(arguments[1]), GrowthPlot.of(points, "Finding the stories of a growing collection"));
        System.out.print(table);
    }

    /** Feeds a finder day by day, then with single articles, and tells how long these took. */
    private static String oneByOne(List<Article> read) {
        var finder = new StoryFinder(new Vocabulary());
        List<Article> day = new ArrayList<>();
        for (int at = 0; at < KNOWN; at++) {
            Article article = at(at, read);
            if (!day.isEmpty()
                    && !Objects.equals(
                            day.getFirst().publication().date(),
                            article.publication().date())) {
                finder.add(day);
                day = new ArrayList<>();
            }
            day.add(article);
        }
        finder.add(day);
        double[] milliseconds = new double[ONE_BY_ONE];
        for (int at = 0; at < ONE_BY_ONE; at++) {
            List<Article> one = List.of(at(KNOWN + at, read));
            long start = processorNanoseconds();
            finder.add(one);
            milliseconds[at] = (processorNanoseconds() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return String.format(
                Locale.ROOT,
                "when %,d are known: %.1f ms in the middle of %,d tries, %.1f ms in 99 of 100, %.1f ms at most.",
                KNOWN,
                milliseconds[ONE_BY_ONE / 2],
                ONE_BY_ONE,
                milliseconds[ONE_BY_ONE * 99 / 100],
                milliseconds[ONE_BY_ONE - 1]);
    }

    private static long processorNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Article> first(int size, List<Article> read) {
        return IntStream.range(0, size).mapToObj(at -> at(at, read)).toList();
    }

    private static Article at(int number, List<Article> read) {
        Article article = read.get(number % read.size());
        int round = number / read.size();
        return round == 0 ? article : changed(article, round);
    }

    private static Article changed(Article article, int round) {
        LocalDate date = article.publication().date();
        return new Article(
                article.id(),
                round + "/" + article.input(),
                article.url(),
                article.outlet(),
                article.title() == null ? null : changed(article.title(), round),
                article.byline(),
                article.language(),
                date == null
                        ? article.publication()
                        : Publication.on(date.plusDays(30L * round), Publication.From.ARGUMENT),
                List.of(),
                changed(article.text(), round),
                List.of(),
                PageNotes.NONE);
    }

    /** The text with a letter put into each longer word. */
    private static String changed(String text, int round) {
        var changed = new StringBuilder(text.length() * 5 / 4);
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            word = Character.isLetter(c) ? word + 1 : 0;
            changed.append(c);
            if (word == LONG_WORD) {
                changed.append((char) ('ج' + round));
            }
        }
        return changed.toString();
    }
}
