package org.isnad.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.isnad.evaluation.Shared;
import org.isnad.evaluation.pages.PageScores.Engine;
import org.isnad.evaluation.pages.PageScores.Reading;
import org.isnad.model.UnreadableException;
import org.isnad.reading.PageReader;
import org.isnad.reading.charset.Charsets;
import org.junit.jupiter.api.Test;

/** The article reader and its peers, one run on the same pages; the table that it prints stands in pages.md. */
class PeersTest {
    private static final PageReader READER = PageReader.detecting();

    @Test
    void isnadReadsArticlesBetterThanItsPeers() throws IOException {
        List<LabelledPage> pages = LabelledPage.all(collection());
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("Isnad", PeersTest::isnad);
        engines.put("Readability4J 1.0.8", PeersTest::readability);
        engines.put("boilerpipe 1.2.3 ArticleExtractor", PeersTest::boilerpipe);
        engines.put("Crux 2.1.0", PeersTest::crux);
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(
                "| engine | body F1 | precision | recall | Arabic F1 | title exact | date right / wrong | pages a second of processor time, warm |");
        out.println("|---|---|---|---|---|---|---|---|");
        Map<String, PageScores> scores = new LinkedHashMap<>();
        engines.forEach((name, engine) -> {
            PageScores score = PageScores.of(pages, engine);
            scores.put(name, score);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f / %.3f | %.0f |%n",
                    name,
                    score.f1(),
                    score.precision(),
                    score.recall(),
                    score.arabicF1(),
                    score.titles(),
                    score.dates(),
                    score.wrongDates(),
                    rate(pages, engine));
        });
        PageScores ours = java.util.Objects.requireNonNull(scores.remove("Isnad"));
        assertThat(scores.values()).allSatisfy(peer -> assertThat(peer.f1()).isLessThan(ours.f1()));
        assertThat(ours.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(ours.arabicF1()).isGreaterThanOrEqualTo(0.97);
        assertThat(ours.titles()).isGreaterThanOrEqualTo(0.80);
    }

    private static Path collection() {
        return Shared.path("pages");
    }

    /**
     * Pages a second of processor time on one thread, all pages once, after the scoring run has warmed the engine. Other
     * programs at work do not count, and neither does the collector of garbage.
     */
    private static double rate(List<LabelledPage> pages, Engine engine) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        pages.forEach(engine::read);
        return pages.size() / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
    }

    private static Reading isnad(LabelledPage page) {
        try {
            var article = READER.read(page.page());
            var date = article.publication().date();
            return new Reading(article.text(), article.title(), date == null ? null : date.toString());
        } catch (UnreadableException e) {
            return new Reading(null, null, null);
        }
    }

    private static Reading readability(LabelledPage page) {
        var article = new Readability4J(address(page), html(page)).parse();
        return new Reading(article.getTextContent(), article.getTitle(), null);
    }

    private static Reading boilerpipe(LabelledPage page) {
        try {
            return new Reading(de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html(page)), null, null);
        } catch (BoilerpipeProcessingException e) {
            return new Reading(null, null, null);
        }
    }

    private static Reading crux(LabelledPage page) {
        var article = ArticleExtractor.with(address(page), html(page))
                .extractMetadata()
                .extractContent()
                .article();
        return new Reading(article.document == null ? null : article.document.wholeText(), article.title, null);
    }

    private static String html(LabelledPage page) {
        try {
            return Charsets.decode(page.page()).text();
        } catch (UnreadableException e) {
            return "";
        }
    }

    private static String address(LabelledPage page) {
        URI url = page.page().given().url();
        return url == null ? "https://example.org/" : url.toString();
    }
}
