package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an actor did, does, plans or is said to have done, of one of the types of PLOVER 2021.
 *
 * @param id unique in its report, {@code e1}
 * @param type its PLOVER type
 * @param mode its PLOVER mode, or {@code null}
 * @param contexts its PLOVER contexts
 * @param trigger the word or short phrase that carries it, where it is told most fully
 * @param tellings the triggers of the other places of the article that tell it, in the order of the text
 * @param actors who does it
 * @param recipients to whom
 * @param place where it happens, or {@code null}
 * @param date when it happens, or {@code null}
 * @param status whether it happened
 * @param statement the id of the innermost statement that reports it, or {@code null} where the outlet does
 * @param figures the ids of the figures that belong to it
 * @param confidence the estimated probability, 0 to 1, that type and trigger are right
 */
public record Event(
        String id,
        Type type,
        @Nullable String mode,
        List<String> contexts,
        Span trigger,
        List<Span> tellings,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Place place,
        @Nullable Date date,
        Status status,
        @Nullable String statement,
        List<String> figures,
        double confidence) {

    public Event {
        contexts = List.copyOf(contexts);
        tellings = List.copyOf(tellings);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
    }

    /** An event that the article tells once. */
    public Event(
            String id,
            Type type,
            @Nullable String mode,
            List<String> contexts,
            Span trigger,
            List<Participant> actors,
            List<Participant> recipients,
            @Nullable Place place,
            @Nullable Date date,
            Status status,
            @Nullable String statement,
            List<String> figures,
            double confidence) {
        this(
                id,
                type,
                mode,
                contexts,
                trigger,
                List.of(),
                actors,
                recipients,
                place,
                date,
                status,
                statement,
                figures,
                confidence);
    }

    /**
     * Who takes part.
     *
     * @param span the whole noun phrase
     * @param actor the id of the actor that it resolves to, or {@code null}
     */
    public record Participant(Span span, @Nullable String actor) {}

    /**
     * When an event happens.
     *
     * @param span the time expression, or {@code null} where the date stands on the publication date alone
     * @param from the first day, or {@code null}
     * @param to the last day, or {@code null}
     * @param basis what the days were read from
     */
    public record Date(
            @Nullable Span span,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Basis basis) {}

    /** What an event's date was read from. */
    public enum Basis {
        TEXT,
        PUBLICATION
    }

    /** Whether an event happened. */
    public enum Status {
        ACTUAL,
        PLANNED,
        HYPOTHETICAL,
        DENIED,
        HISTORICAL
    }

    /** The sixteen event types of PLOVER 2021; {@link org.isnad.model.plover.Ontology} tells more of each. */
    public enum Type {
        AGREE,
        CONSULT,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        RETREAT,
        REQUEST,
        ACCUSE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT
    }
}
