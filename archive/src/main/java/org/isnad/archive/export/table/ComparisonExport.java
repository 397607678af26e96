package org.isnad.archive.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.store.StoredStories;
import org.isnad.archive.store.StoredStory;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.stories.Story;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.comparison.Comparer;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons of all stories among the reports that more than one article tells. The one export that is written at the
 * end: which reports tell the same is known only then. Stories that the archive knows are read from there, one at a time;
 * those of reports that come from elsewhere are found here, and so all these reports are kept.
 */
public final class ComparisonExport implements Export {
    private final RowWriter<ComparisonTable.Row> writer;
    private final @Nullable StoredStories stored;
    private final Map<String, Report> reports = new HashMap<>();
    private final Set<Long> numbers = new LinkedHashSet<>();

    /**
     * An export to a writer of {@link ComparisonTable#STORY_COLUMNS}.
     *
     * @param stored the stories of the archive that the reports are of, or {@code null} where they are of none
     */
    public ComparisonExport(RowWriter<ComparisonTable.Row> writer, @Nullable StoredStories stored) {
        this.writer = writer;
        this.stored = stored;
    }

    /** Keeps what is needed of the report; of two with the same input, the later: another version of the same article. */
    @Override
    public void add(ArchivedReport archived) {
        Report report = archived.report();
        if (stored == null) {
            reports.put(report.article().input(), report);
        } else {
            numbers.add(archived.number());
        }
    }

    @Override
    public void end() throws IOException {
        Comparer comparer = Comparer.load();
        if (stored == null) {
            List<Article> articles =
                    reports.values().stream().map(Report::article).toList();
            for (Story story : StoryFinder.of(articles).stories()) {
                List<Report> told = new ArrayList<>();
                story.articles().forEach(article -> told.add(Objects.requireNonNull(reports.get(article))));
                write(story.id(), told, comparer);
            }
        } else {
            end(stored, comparer);
        }
        writer.end();
    }

    private void end(StoredStories known, Comparer comparer) throws IOException {
        Set<Long> done = new HashSet<>();
        for (Long number : numbers) {
            if (!done.contains(number)) {
                Optional<StoredStory> story = known.of(number);
                if (story.isPresent()) {
                    story.get().articles().forEach(article -> done.add(article.number()));
                    write(story.get().id(), known.told(story.get()).reports(), comparer);
                }
            }
        }
    }

    private void write(String story, List<Report> told, Comparer comparer) throws IOException {
        if (told.size() > 1) {
            for (ComparisonTable.Row row : ComparisonTable.rows(story, comparer.compare(told))) {
                writer.write(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
