package org.isnad.extraction;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Articles of one passage, for tests. */
public final class PlainArticle {
    private PlainArticle() {}

    /**
     * An article of one paragraph.
     *
     * @param published the day of publication, or {@code null} where it is not known
     */
    public static Article of(String text, @Nullable LocalDate published) {
        Publication publication =
                published == null ? Publication.UNKNOWN : Publication.on(published, Publication.From.ARGUMENT);
        List<Passage> passages = List.of(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH));
        return new Article(
                "test", "test", null, Outlet.UNKNOWN, null, null, "ar", publication, List.of(), text, passages);
    }
}
