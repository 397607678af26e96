package org.isnad.archive.export.stix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.NamedUuid;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The objects of one report: what they have in common, and which were written. */
final class StixObjects {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final JsonMembers out;
    private final ReportParts parts;
    private final List<String> written = new ArrayList<>();

    StixObjects(JsonMembers out, ReportParts parts) {
        this.out = out;
        this.parts = parts;
    }

    JsonMembers out() {
        return out;
    }

    ReportParts parts() {
        return parts;
    }

    /** The ids of the objects that were written so far. */
    List<String> written() {
        return List.copyOf(written);
    }

    /**
     * The id of an object, by its type and what tells it from others of the type in this article. The same text at another
     * address is another article: its objects say where they are from.
     */
    String id(String type, String... names) {
        Article article = parts.article();
        List<String> all = new ArrayList<>(
                List.of(type, article.id(), Objects.requireNonNullElse(article.url(), article.input())));
        all.addAll(List.of(names));
        return type + "--" + NamedUuid.of(all.toArray(String[]::new));
    }

    String identity(Actor actor) {
        return id("identity", actor.id());
    }

    /** An object with what every object has, and its own members. */
    void write(String type, String id, Runnable members) {
        written.add(id);
        String stored = timestamp(parts.archived().stored());
        out.lineBreak().object(() -> {
            out.string("type", type)
                    .string("spec_version", "2.1")
                    .string("id", id)
                    .string("created_by_ref", StixDefinition.ISNAD)
                    .string("created", stored)
                    .string("modified", stored);
            members.run();
        });
    }

    /** The member that holds what STIX has no place for. */
    void extension(Runnable members) {
        Article article = parts.article();
        out.object(
                "extensions",
                () -> out.object(StixDefinition.EXTENSION, () -> {
                    out.string("extension_type", "property-extension")
                            .string("article", article.id())
                            .string("input", article.input());
                    members.run();
                }));
    }

    void quotation(String name, @Nullable Span span) {
        if (span != null) {
            out.object(name, () -> offsets(span).required("text", parts.text(span)));
        }
    }

    void spans(String name, List<Span> spans) {
        out.objects(name, spans, this::offsets);
    }

    private JsonMembers offsets(Span span) {
        return out.number("start", span.start()).number("end", span.end());
    }

    void parties(String name, List<Party> parties) {
        out.objects(name, parties, party -> {
            out.required("name", party.name());
            offsets(party.span()).required("text", party.words());
            if (party.actor() != null) {
                out.string("identity_ref", identity(party.actor()));
            }
        });
    }

    /** From 0 to 100, as STIX counts it. */
    void confidence(double probability) {
        out.number("confidence", Math.round(100 * probability));
    }

    /** The languages of a text, as STIX has it; absent where it is not known. */
    void language() {
        out.string("lang", parts.article().language());
    }

    static String timestamp(Instant instant) {
        return TIMESTAMP.format(instant);
    }
}
