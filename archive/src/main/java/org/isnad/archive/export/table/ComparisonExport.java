package org.isnad.archive.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.stories.Stories;
import org.isnad.stories.Story;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.comparison.Comparer;

/**
 * The comparisons of all stories among the reports that more than one article tells. The one export that keeps every
 * report until the end: which of them tell the same story is known only then.
 */
public final class ComparisonExport implements Export {
    private final RowWriter<ComparisonTable.Row> writer;
    private final Map<String, Report> reports = new HashMap<>();

    /** An export to a writer of {@link ComparisonTable#STORY_COLUMNS}. */
    public ComparisonExport(RowWriter<ComparisonTable.Row> writer) {
        this.writer = writer;
    }

    /** Keeps the report; of two with the same input, the later: it is another version of the same article. */
    @Override
    public void add(ArchivedReport archived) {
        Report report = archived.report();
        reports.put(report.article().input(), report);
    }

    @Override
    public void end() throws IOException {
        List<Article> articles = reports.values().stream().map(Report::article).toList();
        Stories stories = StoryFinder.of(articles);
        Comparer comparer = Comparer.load();
        for (Story story : stories.stories()) {
            if (story.articles().size() > 1) {
                write(story, comparer);
            }
        }
        writer.end();
    }

    private void write(Story story, Comparer comparer) throws IOException {
        List<Report> told = new ArrayList<>();
        story.articles().forEach(article -> told.add(Objects.requireNonNull(reports.get(article))));
        var comparison = comparer.compare(told);
        for (ComparisonTable.Row row : ComparisonTable.rows(story.id(), comparison)) {
            writer.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
