package org.isnad.evaluation.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.MarkedSection;
import org.isnad.evaluation.archive.ArchiveGrowth.Laps;
import org.isnad.evaluation.speed.Corpus;
import org.isnad.evaluation.speed.CorpusArticle;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;

/**
 * Measures what storing adds to reading: {@code ImportCost PAGE.md CORPUS FOLDER [ARTICLES]}. Each article is read and then
 * stored, on one thread, and the two are timed apart, so that whatever else the machine does slows both; at the end the
 * stories are found, as {@code isnad import} does. The first hundred warm up and are not counted. Writes its table between
 * the markers {@code import} of the page.
 */
public final class ImportCost {
    private static final int WARM_UP = 100;

    private ImportCost() {}

    public static void main(String[] arguments) throws Exception {
        int most = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1_000;
        List<CorpusArticle> articles = new Corpus(Path.of(arguments[1])).articles(WARM_UP + most);
        Path file = Path.of(arguments[2]).resolve("import.db");
        Files.deleteIfExists(file);
        var reading = new Laps();
        var storing = new Laps();
        var stories = new Laps();
        try (Isnad isnad = Isnad.open(Settings.defaults());
                Store store = Store.open(new StoreAddress.SqliteFile(file))) {
            for (int i = 0; i < articles.size(); i++) {
                CorpusArticle article = articles.get(i);
                boolean counts = i >= WARM_UP;
                Report report = read(isnad, article, counts ? reading : new Laps());
                (counts ? storing : new Laps()).time(() -> {
                    Article read = report.article();
                    return store.isRead(read.id(), "1") ? store.see(read, "1", null) : store.save(report, "1");
                });
            }
            stories.time(() -> store.stories().refresh());
        }
        int counted = articles.size() - WARM_UP;
        String table = String.format(
                Locale.ROOT,
                """
                | of one article | processor, ms | wall, ms | share of reading, by processor | by wall |
                |---|---:|---:|---:|---:|
                | reading | %.1f | %.1f | | |
                | storing | %.2f | %.2f | %.1f %% | %.1f %% |
                | finding its story, at the end | %.2f | %.2f | %.1f %% | %.1f %% |

                %,d articles, one thread. Measured %s.
                """,
                reading.processor / 1e6 / counted,
                reading.wall / 1e6 / counted,
                storing.processor / 1e6 / counted,
                storing.wall / 1e6 / counted,
                100.0 * storing.processor / reading.processor,
                100.0 * storing.wall / reading.wall,
                stories.processor / 1e6 / articles.size(),
                stories.wall / 1e6 / articles.size(),
                100.0 * stories.processor * counted / articles.size() / reading.processor,
                100.0 * stories.wall * counted / articles.size() / reading.wall,
                counted,
                Machine.here());
        System.out.print(table);
        new MarkedSection(Path.of(arguments[0]), "import").replace(table);
    }

    private static Report read(Isnad isnad, CorpusArticle article, Laps laps) throws IOException {
        long wall = System.nanoTime();
        long processor = ArchiveGrowth.processor();
        Report report = isnad.read(article.page());
        laps.processor += ArchiveGrowth.processor() - processor;
        laps.wall += System.nanoTime() - wall;
        return report;
    }
}
