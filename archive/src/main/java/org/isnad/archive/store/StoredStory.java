package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * A story as the archive keeps it.
 *
 * @param id as {@link org.isnad.stories.Story#id()}
 * @param firstDay the first day that an article of it was published, or {@code null} where no day is known
 * @param lastDay the last one
 * @param origins the independent sources of text; each article is in exactly one
 */
public record StoredStory(
        String id, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, List<Origin> origins) {
    public StoredStory {
        origins = List.copyOf(origins);
    }

    /**
     * An origin, as {@link org.isnad.stories.Origin}.
     *
     * @param agencies the agencies that any of its articles credits
     * @param articles everywhere that its text appeared, in order of publication; the same text at two addresses is there
     *     twice, with the same number
     */
    public record Origin(List<String> agencies, List<Appearance> articles) {
        public Origin {
            agencies = List.copyOf(agencies);
            articles = List.copyOf(articles);
        }
    }

    /** All of its articles. */
    public List<Appearance> articles() {
        return origins.stream().flatMap(origin -> origin.articles().stream()).toList();
    }
}
