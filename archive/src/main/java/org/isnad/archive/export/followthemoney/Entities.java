package org.isnad.archive.export.followthemoney;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.Appearance;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.NamedUuid;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** The entities of one report. Ids begin with that of the article, so that no two articles share an entity. */
final class Entities {
    private final JsonMembers out;
    private final ReportParts parts;
    private final String id;

    Entities(JsonMembers out, ReportParts parts) {
        this.out = out;
        this.parts = parts;
        this.id = "isnad-" + NamedUuid.of("text", parts.article().id());
    }

    void article() {
        Article article = parts.article();
        entity(id, "Article", () -> {
            property("fileName", article.input());
            property("title", article.title());
            property("author", article.byline());
            properties(
                    "publisher",
                    Stream.concat(Stream.ofNullable(article.outlet().name()), elsewhere(Appearance::outlet)));
            properties(
                    "sourceUrl",
                    Stream.concat(Stream.ofNullable(address(article.url())), elsewhere(at -> address(at.url()))));
            property("language", Codes.threeLetterLanguage(article.language()));
            property("publishedAt", date(article.publication()));
            property("modifiedAt", date(article.notes().updated()));
            property("bodyText", article.text());
        });
    }

    /** What is told of the other places that the same text stands at. */
    private Stream<String> elsewhere(Function<Appearance, @Nullable String> what) {
        return parts.archived().elsewhere().stream().map(what).flatMap(Stream::ofNullable);
    }

    void actors() {
        for (Actor actor : parts.report().actors()) {
            entity(idOf(actor), schema(actor), () -> {
                property("name", actor.name());
                property("country", country(actor.country()));
                property(actor.kind() == Actor.Kind.PERSON ? "position" : "description", actor.role());
                property("sector", actor.sector());
                property("proof", id);
            });
            for (Span span : actor.mentions()) {
                entity(idOf("mention." + actor.id(), span), "Mention", () -> {
                    property("document", id);
                    property("name", parts.text(span));
                    property("resolved", idOf(actor));
                    property("detectedSchema", schema(actor));
                    property("contextCountry", country(actor.country()));
                });
            }
        }
    }

    void statements() {
        for (Statement statement : parts.report().statements()) {
            List<Party> chain = parts.chain(statement);
            entity(idOf(statement.id(), statement.content()), "Note", () -> {
                property("name", chain.stream().map(Party::name).collect(Collectors.joining(" ← ")));
                property("summary", Codes.word(statement.act()));
                property("description", parts.text(statement.content()));
                Actor speaker = chain.isEmpty() ? null : chain.getLast().actor();
                property("entity", speaker == null ? id : idOf(speaker));
                property("proof", id);
                property("publisher", parts.article().outlet().name());
                property("sourceUrl", address(parts.article().url()));
            });
        }
    }

    void events() {
        for (Event event : parts.report().events()) {
            if (happened(event.status())) {
                entity(idOf(event.id(), event.trigger()), "Event", () -> event(event));
            }
        }
    }

    private void event(Event event) {
        property("name", parts.text(event.trigger()));
        properties("keywords", Stream.of(event.type().name(), Codes.word(event.status()), event.mode()));
        properties(
                "involved",
                Stream.concat(event.actors().stream(), event.recipients().stream())
                        .map(participant -> parts.actor(participant.actor()))
                        .filter(Objects::nonNull)
                        .map((Actor actor) -> idOf(actor)));
        Place place = event.place();
        if (place != null) {
            property("location", place.name());
            property("country", country(place.country()));
        }
        Event.Date date = event.date();
        if (date != null && date.basis() == Event.Basis.TEXT) {
            property("startDate", Objects.toString(date.from(), null));
            property("endDate", Objects.toString(date.to(), null));
        }
        property("recordId", event.id());
        property("proof", id);
    }

    private static boolean happened(Event.Status status) {
        return switch (status) {
            case ACTUAL, HISTORICAL -> true;
            case PLANNED, HYPOTHETICAL, DENIED -> false;
        };
    }

    private static String schema(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "Person";
            case ORGANISATION -> "GOV".equals(actor.sector()) ? "PublicBody" : "Organization";
            case STATE -> "PublicBody";
            case GROUP -> "LegalEntity";
        };
    }

    private String idOf(Actor actor) {
        return id + "." + actor.id();
    }

    private String idOf(String name, Span span) {
        return id + "." + name + "." + span.start() + "-" + span.end();
    }

    private void entity(String entity, String schema, Runnable properties) {
        out.object(() -> out.string("id", entity).string("schema", schema).object("properties", properties))
                .lineBreak();
    }

    private void property(String name, @Nullable String value) {
        properties(name, Stream.ofNullable(value));
    }

    /** Properties have any number of values, and a value stands in them once. */
    private void properties(String name, Stream<@Nullable String> values) {
        out.strings(
                name,
                values.filter(value -> value != null && !isBlank(value))
                        .distinct()
                        .toList());
    }

    /** As the model's own library has it: spaces that break no line are blank as well. */
    private static boolean isBlank(String value) {
        return value.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static @Nullable String country(@Nullable String country) {
        String code = Codes.twoLetterCountry(country);
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String address(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    private static @Nullable String date(Publication publication) {
        return publication.from() == Publication.From.FETCHED ? null : Objects.toString(publication.date(), null);
    }
}
