package org.isnad.evaluation.stories;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.MarkedSection;
import org.isnad.model.Article;
import org.isnad.model.PageNotes;
import org.isnad.model.Publication;
import org.isnad.stories.Stories;
import org.isnad.stories.StoryFinder;

/**
 * Measures how the time and memory of finding stories grow: {@code StoriesGrowth PAGE.md INPUT…}. The inputs are read
 * first, which is not measured, and the first 1,000, 3,000, 10,000 and 30,000 articles are taken in order of their days.
 * Where there are fewer, they are repeated on later days with every longer word changed, so that the repetition has as
 * many stories and reprints of its own and none with the original. Time is processor time of the one thread, which a busy
 * machine does not change. Writes its table between the markers {@code growth} of the page.
 */
public final class StoriesGrowth {
    private static final int[] SIZES = {1_000, 3_000, 10_000, 30_000};
    private static final int LONG_WORD = 4;

    private StoriesGrowth() {}

    public static void main(String[] arguments) throws Exception {
        List<Article> read = ArticleCollection.read(List.of(arguments).subList(1, arguments.length));
        StoryFinder.of(read.subList(0, Math.min(2_000, read.size())));
        var table = new StringBuilder("""
                | articles | seconds | articles a second | peak heap, MB | stories | reprints |
                |---:|---:|---:|---:|---:|---:|
                """);
        for (int size : SIZES) {
            List<Article> articles = first(size, read);
            System.gc();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = processorNanoseconds();
            Stories stories = StoryFinder.of(articles);
            double seconds = (processorNanoseconds() - start) / 1e9;
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %,.0f | %,d | %,d | %,d |%n",
                    size,
                    seconds,
                    size / seconds,
                    peakHeap() / 1_000_000,
                    stories.stories().size(),
                    stories.reprints().size()));
        }
        table.append(String.format(
                Locale.ROOT,
                "%n%,d articles were read, those beyond are repeated with changed words. The heap holds the articles too."
                        + "%nMeasured %s.%n",
                read.size(),
                Machine.here()));
        new MarkedSection(Path.of(arguments[0]), "growth").replace(table.toString());
        System.out.print(table);
    }

    private static long processorNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The most that each part of the heap held, together, garbage included. */
    private static long peakHeap() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<Article> first(int size, List<Article> read) {
        List<Article> articles = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            Article article = read.get(at % read.size());
            int round = at / read.size();
            articles.add(round == 0 ? article : changed(article, round));
        }
        return articles;
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
