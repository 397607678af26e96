package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** An event while its article is being read: one telling, with what later tellings of it add. */
final class EventDraft {
    final Event.Type type;
    final String predicate;

    @Nullable
    String mode;

    final Set<String> contexts = new TreeSet<>();
    Span trigger;
    List<Event.Participant> actors;
    List<Event.Participant> recipients;

    @Nullable
    Place place;

    Event.@Nullable Date date;
    Event.Status status;

    @Nullable
    String statement;

    final Set<String> figures = new TreeSet<>();
    /** The triggers of the other tellings. */
    final List<Span> tellings = new ArrayList<>();
    /** Whether the noun that tells it has the article, as one that was told before. */
    boolean definite;

    /** The sentences of the article that tell it, by their starts. */
    final Set<Integer> sentences = new TreeSet<>();

    /** Whether the word that tells it follows {@code ب}, as a charge does. */
    boolean charged;

    /** Whether a word for people tells it, and no word for a deed. */
    boolean people;

    /** Whether that word stands as adjective after another. */
    boolean adjective;

    /** Whether its predicate names the dead or wounded and no deed: {@code مقتل}, {@code أصيب}. */
    boolean casualties;

    /** Whether its verb only tells what is talked about at a meeting. */
    boolean talk;

    /** Whether a dual that stands for those named before tells who takes part: {@code الجانبان}. */
    boolean dual;

    /** Whether its sentence says that it came of what was told before. */
    boolean consequence;

    boolean verb;

    /** The token that it was found by, and that of the light verb over it, or -1. */
    int head;

    int governor = -1;
    /** Whether several words tell it, which leave less doubt than one: {@code إعدامات خارج القانون}. */
    boolean specific;

    boolean weak;
    boolean publicActor;

    EventDraft(
            Event.Type type,
            String predicate,
            Span trigger,
            List<Event.Participant> actors,
            List<Event.Participant> recipients,
            Event.Status status) {
        this.type = type;
        this.predicate = predicate;
        this.trigger = trigger;
        this.actors = actors;
        this.recipients = recipients;
        this.status = status;
    }

    /** Of equals that agree, meet or act together the first acts, the others receive. */
    void shareAmongEquals() {
        boolean equals = type == Event.Type.AGREE || type == Event.Type.CONSULT || type == Event.Type.COOPERATE;
        if (equals && recipients.isEmpty() && actors.size() > 1) {
            recipients = actors.subList(1, actors.size());
            actors = actors.subList(0, 1);
        }
    }

    /** How much it tells: the fullest telling stands for the event. */
    int fullness() {
        return (actors.isEmpty() ? 0 : 2)
                + (recipients.isEmpty() ? 0 : 2)
                + (date == null || date.span() == null ? 0 : 1)
                + (place == null ? 0 : 1)
                + (verb ? 1 : 0)
                + (status == Event.Status.ACTUAL ? 1 : 0);
    }
}
