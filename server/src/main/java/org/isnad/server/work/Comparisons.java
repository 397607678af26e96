package org.isnad.server.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.server.exchange.Answer;
import org.isnad.stories.comparison.Comparer;
import org.isnad.stories.comparison.ComparisonWriter;

/**
 * Comparisons of reports of the archive, as JSON. The last {@value #REMEMBERED} are remembered, since a comparison takes the
 * processor a while and its reports never change. Articles are named by their ids in it. Safe for many threads.
 */
public final class Comparisons {
    private static final int REMEMBERED = 64;

    private final Comparer comparer = Comparer.load();
    private final Desk desk;
    private final Map<List<Long>, byte[]> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Long>, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param desk where is compared */
    public Comparisons(Desk desk) {
        this.desk = desk;
    }

    /** The comparison of reports, each of another article. */
    public byte[] of(List<ArchivedReport> reports) throws Exception {
        List<Long> numbers = reports.stream().map(ArchivedReport::number).toList();
        synchronized (known) {
            byte[] there = known.get(numbers);
            if (there != null) {
                return there;
            }
        }
        byte[] made = desk.have(() -> Answer.written(out -> ComparisonWriter.write(
                comparer.compare(
                        reports.stream().map(one -> named(one.report())).toList()),
                out)));
        synchronized (known) {
            known.put(numbers, made);
        }
        return made;
    }

    /** The report with its article named by its id: inputs of an archive are names of many days, and not all different. */
    private static Report named(Report report) {
        Article article = report.article();
        return new Report(
                new Article(
                        article.id(),
                        article.id(),
                        article.url(),
                        article.outlet(),
                        article.title(),
                        article.byline(),
                        article.language(),
                        article.publication(),
                        article.credits(),
                        article.text(),
                        article.passages(),
                        article.notes()),
                report.statements(),
                report.events(),
                report.figures(),
                report.times(),
                report.actors(),
                report.places());
    }
}
