package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.HitJson;
import org.isnad.archive.search.Level;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredStory;
import org.isnad.model.Event;
import org.isnad.server.access.Role;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Body;
import org.isnad.server.exchange.Json;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.Comparisons;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The accounts of a story side by side, and its events along time. */
public final class ComparisonsResource implements Resource {
    /** The most articles that are compared: what they say is laid beside each other in pairs. */
    private static final int MOST = 200;

    private final Store store;
    private final Comparisons comparisons;

    public ComparisonsResource(Store store, Comparisons comparisons) {
        this.store = store;
        this.comparisons = comparisons;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/stories/{story}/comparison", this::ofStory),
                Route.get("/stories/{story}/events", this::events),
                Route.post("/comparisons", Role.READ, this::ofArticles));
    }

    private void ofStory(Context context) throws Exception {
        Parameters.of(context, Set.of());
        Answer.bytes(context, Answer.JSON, comparisons.of(reports(StoriesResource.story(store, context))));
    }

    private void ofArticles(Context context) throws Exception {
        Set<String> ids =
                new LinkedHashSet<>(Body.of(context, Set.of("articles")).texts("articles", MOST));
        if (ids.isEmpty()) {
            throw ProblemException.wrong("articles", "names no article");
        }
        List<ArchivedReport> reports = new ArrayList<>();
        for (String id : ids) {
            reports.add(ArticlesResource.reportOn(store, id));
        }
        Answer.bytes(context, Answer.JSON, comparisons.of(reports));
    }

    private List<ArchivedReport> reports(StoredStory story) throws IOException {
        List<ArchivedReport> reports = new ArrayList<>();
        for (long number : story.articles().stream()
                .mapToLong(Appearance::number)
                .distinct()
                .limit(MOST)
                .toArray()) {
            store.report(number).ifPresent(reports::add);
        }
        return reports;
    }

    private record Told(
            ArchivedReport report, int index, @Nullable LocalDate day) {
        private static final Comparator<Told> BY_DAY =
                Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.naturalOrder()));

        static Told of(ArchivedReport report, int index) {
            Event.Date date = report.report().events().get(index).date();
            return new Told(report, index, date == null ? null : date.from() == null ? date.to() : date.from());
        }
    }

    private void events(Context context) throws IOException {
        Parameters.of(context, Set.of());
        StoredStory story = StoriesResource.story(store, context);
        List<Told> told = new ArrayList<>();
        for (ArchivedReport report : reports(story)) {
            for (int index = 0; index < report.report().events().size(); index++) {
                told.add(Told.of(report, index));
            }
        }
        told.sort(Told.BY_DAY);
        Answer.json(context, stream -> {
            try (JsonGenerator out = Json.MAPPER.createGenerator(stream)) {
                out.writeStartObject();
                out.writeStringProperty("story", story.id());
                out.writeArrayPropertyStart("events");
                for (Told one : told) {
                    out.writeStartObject();
                    HitJson.writeArticle(one.report(), out);
                    var hit = new Hit(one.report().number(), Level.EVENTS, one.index(), 0, List.of(), List.of());
                    HitJson.writeFound(hit, one.report(), out);
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
        });
    }
}
