package org.isnad.stories.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an article says, by whomever: what claims are made of.
 *
 * @param place the article's place in the order of the story
 * @param report the article with what was found in it
 * @param statement the statement whose content this is or is a part of, or {@code null} in the outlet's own voice
 * @param span its words
 * @param stems its content words
 * @param event the id of the event that makes the outlet's own words a claim, or {@code null}
 * @param happenings the types of what happens in it, each with the keys of the named parties that take part
 * @param deeds the events in it that took place and can be known again
 * @param figures what it counts, by what is counted
 * @param parties the keys of who is in its chain, the speaker last; empty where the speaker is not known
 */
record Proposition(
        int place,
        Report report,
        @Nullable Statement statement,
        Span span,
        Set<String> stems,
        @Nullable String event,
        Map<Event.Type, Set<String>> happenings,
        List<Deed> deeds,
        Map<CountedKinds.Kind, Figure> figures,
        List<String> parties) {

    String text() {
        return span.of(report.article().text());
    }

    Moment moment() {
        return Moment.of(report.article().publication());
    }

    boolean isSilence() {
        return statement != null && statement.act() == Statement.Act.NOT_MENTIONED;
    }

    boolean isRequest() {
        return statement != null && statement.act() == Statement.Act.REQUEST;
    }

    boolean isDenial() {
        return statement != null && statement.act() == Statement.Act.DENY;
    }

    /** Whether its speaker presents it as not so, by the act or by the words. */
    boolean isNegative() {
        if (statement == null) {
            return false;
        }
        return isDenial()
                || (statement.factuality() != null
                        && switch (statement.factuality()) {
                            case CERTAIN_NOT, PROBABLE_NOT -> true;
                            case CERTAIN, PROBABLE, POSSIBLE, POSSIBLE_NOT, CERTAIN_WHETHER, UNKNOWN -> false;
                        });
    }

    /** Whether it is of what happened, in an outlet's own voice, and the other one tells of that in passing. */
    boolean isToldWithin(Proposition other) {
        return event != null
                && !other.isNegative()
                && !other.isSilence()
                && deeds.stream().anyMatch(deed -> other.deeds.stream().anyMatch(deed::isSameAs));
    }

    /** Whether both are parts of what one statement says, or one lies in the other. */
    boolean isOfOneStatementWith(Proposition other) {
        return place == other.place && (span.overlaps(other.span) || Objects.equals(id(), other.id()));
    }

    /** The id of the statement or event that it was read from. */
    private @Nullable String id() {
        return statement == null ? event : statement.id();
    }

    /** Whether it stands behind the other in the same passage, and somebody else speaks. */
    boolean follows(Proposition other) {
        return place == other.place
                && other.span.end() <= span.start()
                && !speaker().equals(other.speaker())
                && report.article().passages().stream()
                        .anyMatch(passage ->
                                passage.span().contains(span) && passage.span().contains(other.span));
    }

    /** The key of who speaks, empty where that is not known. */
    String speaker() {
        return parties.isEmpty() ? "" : parties.getLast();
    }

    Evidence evidence() {
        String text = report.article().text();
        return new Evidence(
                report.article().input(),
                statement == null ? null : statement.id(),
                event,
                statement == null ? null : statement.act(),
                statement == null
                        ? List.of()
                        : statement.chain().stream()
                                .map(link -> Evidence.Quotation.of(link.span(), text))
                                .toList(),
                statement == null || statement.cue() == null ? null : Evidence.Quotation.of(statement.cue(), text),
                Evidence.Quotation.of(span, text));
    }
}
