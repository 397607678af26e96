package org.isnad.archive.export.writing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** The parts of one report, with what their ids refer to. Made for one report, and forgotten with it. */
public final class ReportParts {
    private final ArchivedReport archived;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    public ReportParts(ArchivedReport archived) {
        this.archived = archived;
        archived.report().actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
        archived.report().statements().forEach(statement -> statements.putIfAbsent(statement.id(), statement));
    }

    public ArchivedReport archived() {
        return archived;
    }

    public Report report() {
        return archived.report();
    }

    public Article article() {
        return archived.report().article();
    }

    /** The characters of the article's text. */
    public String text(Span span) {
        return span.of(article().text());
    }

    /** The actor of this id, or {@code null} where there is none. */
    public @Nullable Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    /** The statement of this id, or {@code null} where there is none. */
    public @Nullable Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    /** The sources of a statement, the transmitter nearest to the reader first, the speaker last. */
    public List<Party> chain(Statement statement) {
        return statement.chain().stream()
                .map(link -> party(link.span(), link.actor()))
                .toList();
    }

    /** Those who take part in an event, on one of its sides. */
    public List<Party> parties(List<Event.Participant> participants) {
        return participants.stream()
                .map(participant -> party(participant.span(), participant.actor()))
                .toList();
    }

    private Party party(Span span, @Nullable String actor) {
        return new Party(text(span), span, actor(actor));
    }

    /** Within how many others a statement is reported. */
    public int depth(Statement statement) {
        int depth = 0;
        Statement outer = statement(statement.parent());
        while (outer != null && depth < statements.size()) {
            depth++;
            outer = statement(outer.parent());
        }
        return depth;
    }

    /** The statement with the shortest content that holds the span, or {@code null} where the outlet itself speaks. */
    public @Nullable Statement innermostAround(Span span) {
        return report().statements().stream()
                .filter(statement -> statement.content().contains(span))
                .min(Comparator.comparingInt(statement -> statement.content().length()))
                .orElse(null);
    }

    /**
     * When the article was published: a day alone counts from its first moment in UTC. {@code null} where it is not known;
     * the day on which a page was fetched is not taken for it.
     */
    public @Nullable Instant published() {
        return moment(article().publication());
    }

    /** When the article was last changed, or {@code null} where its page does not say. */
    public @Nullable Instant updated() {
        return moment(article().notes().updated());
    }

    private static @Nullable Instant moment(Publication publication) {
        if (publication.from() == Publication.From.FETCHED) {
            return null;
        }
        if (publication.time() != null) {
            return publication.time().toInstant();
        }
        return publication.date() == null
                ? null
                : publication.date().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
