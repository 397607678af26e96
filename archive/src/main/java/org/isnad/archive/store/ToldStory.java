package org.isnad.archive.store;

import java.util.List;
import org.isnad.model.Report;
import org.isnad.stories.Reprint;
import org.isnad.stories.Story;

/**
 * A story with all that was read of it, as the archive has it now: what {@link org.isnad.stories.comparison.Comparer} lays
 * side by side. A text that stands nowhere any more has no part in it. An article is called by the first address that it
 * stands at, and where it has none by its report.
 *
 * @param story its articles in order of publication, and its origins
 * @param reports the reports in force on these articles, in the same order
 * @param reprints which of the articles print each other's text
 */
public record ToldStory(Story story, List<Report> reports, List<Reprint> reprints) {
    public ToldStory {
        reports = List.copyOf(reports);
        reprints = List.copyOf(reprints);
    }
}
