package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.store.Store;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.stories.reprints.WordChange;
import org.jspecify.annotations.Nullable;

/** What one article has otherwise than another one. */
public final class DifferenceResource implements Resource {
    private final Store store;

    public DifferenceResource(Store store) {
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/articles/{article}/difference", this::difference));
    }

    private record Text(
            String id,
            long report,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable LocalDate published,
            String text) {
        static Text of(ArchivedReport report) {
            Article article = report.report().article();
            return new Text(
                    article.id(),
                    report.number(),
                    article.outlet().name(),
                    article.title(),
                    article.publication().date(),
                    article.text());
        }
    }

    private record Words(int start, int end, String text) {
        static @Nullable Words of(@Nullable Span span, Text text) {
            return span == null ? null : new Words(span.start(), span.end(), span.of(text.text()));
        }
    }

    private record Change(@Nullable Words before, @Nullable Words after) {}

    private record Difference(Text before, Text after, List<Change> changes) {}

    private void difference(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, Set.of("with"));
        ArchivedReport after = ArticlesResource.reportOn(store, context.pathParam("article"));
        String with = parameters.text("with");
        Text before = Text.of(with == null ? earlier(after) : ArticlesResource.reportOn(store, with));
        Text now = Text.of(after);
        List<Change> changes = WordChange.between(before.text(), now.text()).stream()
                .map(change -> new Change(Words.of(change.before(), before), Words.of(change.after(), now)))
                .toList();
        Answer.json(context, new Difference(before, now, changes));
    }

    private ArchivedReport earlier(ArchivedReport report) throws IOException {
        for (Appearance at : store.appearances(report.number())) {
            if (at.url() != null && at.version() > 1) {
                long before = store.versions(at.url()).get(at.version() - 2).number();
                return store.report(before).orElseThrow();
            }
        }
        throw ProblemException.absent("this is the first version of the article");
    }
}
