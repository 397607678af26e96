package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.archive.Appearance;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredStories.Listing;
import org.isnad.archive.store.StoredStories.Order;
import org.isnad.archive.store.StoredStory;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.stories.Reprint;
import org.jspecify.annotations.Nullable;

/** Stories as a list, and each with its articles by origin. */
public final class StoriesResource implements Resource {
    private static final Set<String> KNOWN = Set.of("sort", "article", "least", "from", "to", "limit", "after");
    private static final Pattern ID = Pattern.compile("s-[0-9a-f]{12}");

    private final Store store;

    public StoriesResource(Store store) {
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/stories", this::list), Route.get("/stories/{story}", this::one));
    }

    private record Summary(
            String id,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String title,
            int articles,
            int origins,
            List<String> outlets,
            List<String> agencies) {
        static Summary of(StoredStory story) {
            return new Summary(
                    story.id(),
                    story.firstDay(),
                    story.lastDay(),
                    headline(story),
                    (int) story.articles().stream()
                            .map(Appearance::articleId)
                            .distinct()
                            .count(),
                    story.origins().size(),
                    outletsOf(story),
                    story.origins().stream()
                            .flatMap(origin -> origin.agencies().stream())
                            .distinct()
                            .toList());
        }
    }

    private record Page(List<Summary> stories, @Nullable String next) {}

    private record OneOrigin(List<String> agencies, List<ArticleJson.OfVersion> articles) {}

    private record Shared(
            String a,
            String b,
            double contained,
            Reprint.Kind kind,
            @Nullable String first) {}

    private record Full(
            String id,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String title,
            List<String> outlets,
            List<OneOrigin> origins,
            List<Shared> reprints) {}

    private void list(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN);
        String article = parameters.text("article");
        if (article != null) {
            Optional<StoredStory> story =
                    store.stories().of(ArticlesResource.reportOn(store, article).number());
            Answer.json(context, new Page(story.stream().map(Summary::of).toList(), null));
            return;
        }
        int limit = parameters.limit(SearchResource.USUAL, SearchResource.MOST);
        String after = parameters.text("after");
        if (after != null
                && (!ID.matcher(after).matches() || store.stories().find(after).isEmpty())) {
            throw ProblemException.wrong("after", "the story " + after + " is no more; begin anew");
        }
        List<StoredStory> found = store.stories()
                .page(new Listing(
                        Objects.requireNonNullElse(parameters.choice("sort", Order.class), Order.LATEST),
                        (int) parameters.number("least", 2, 1, Integer.MAX_VALUE),
                        parameters.day("from"),
                        parameters.day("to"),
                        after,
                        limit + 1));
        boolean more = found.size() > limit;
        List<StoredStory> page = more ? found.subList(0, limit) : found;
        Answer.json(
                context,
                new Page(
                        page.stream().map(Summary::of).toList(),
                        more ? page.getLast().id() : null));
    }

    private void one(Context context) throws IOException {
        Parameters.of(context, Set.of());
        StoredStory story = story(store, context);
        List<Shared> reprints = store.stories().reprints(story.id()).stream()
                .map(reprint -> new Shared(
                        reprint.a(),
                        reprint.b(),
                        Math.clamp(reprint.contained(), 0, 1),
                        reprint.kind(),
                        reprint.first()))
                .toList();
        Answer.json(
                context,
                new Full(
                        story.id(),
                        story.firstDay(),
                        story.lastDay(),
                        headline(story),
                        outletsOf(story),
                        story.origins().stream()
                                .map(origin -> new OneOrigin(
                                        origin.agencies(),
                                        origin.articles().stream()
                                                .map(ArticleJson::of)
                                                .toList()))
                                .toList(),
                        reprints));
    }

    /** The story that a request's path names. */
    static StoredStory story(Store store, Context context) throws IOException {
        String id = context.pathParam("story");
        if (!ID.matcher(id).matches()) {
            throw ProblemException.wrong("story", "'" + id + "' is no id of a story");
        }
        return store.stories().find(id).orElseThrow(() -> ProblemException.absent("there is no story " + id));
    }

    private static @Nullable String headline(StoredStory story) {
        return story.articles().stream()
                .map(Appearance::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> outletsOf(StoredStory story) {
        return story.articles().stream()
                .map(Appearance::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
