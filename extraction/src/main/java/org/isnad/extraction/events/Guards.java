package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.extraction.events.predicates.Expressions;
import org.isnad.extraction.events.predicates.Notes;
import org.isnad.extraction.events.predicates.Notes.Flag;
import org.isnad.extraction.events.predicates.NounReading.Part;
import org.isnad.extraction.events.predicates.Slot;
import org.isnad.extraction.events.predicates.Words;
import org.isnad.model.Event;
import org.isnad.model.analysis.TokenRange;

/** Whether a trigger counts: its notes hold, and its participants are such as act in public affairs. */
final class Guards {
    /** Of whose deeds the plural of a participle tells by itself: who was arrested, who protested. */
    private static final Set<Event.Type> TOLD_BY_PEOPLE =
            Set.of(Event.Type.ASSAULT, Event.Type.COERCE, Event.Type.PROTEST);

    /** How many words off a word still tells what sense a trigger has. */
    private static final int CLOSE = 14;

    private final PublicActors actors;
    private final Expressions none;
    private final PlainTalk talk;

    Guards(PublicActors actors, Expressions none) {
        this.actors = actors;
        this.none = none;
        this.talk = new PlainTalk(actors);
    }

    boolean pass(EventLine line, Trigger trigger, Roles roles) {
        Notes notes = trigger.predicate().notes();
        if (none.covers(line.tokens, trigger.range())) {
            return false;
        }
        if (!notes.with().isEmpty() && !notes.with().matchAny(line.bare())) {
            return false;
        }
        if (!notes.notWith().isEmpty() && notes.notWith().matchAny(line.near(trigger.range(), CLOSE))) {
            return false;
        }
        Arguments arguments = trigger.arguments();
        boolean deed = trigger.part() == Part.DEED;
        List<TokenRange> object =
                trigger.verb() ? objects(trigger, arguments.object) : objects(trigger, arguments.possessor);
        List<TokenRange> subject = trigger.verb() ? arguments.subject : roles.actors();
        if (deed && !allowed(line, notes.object(), notes.notObject(), object)) {
            return false;
        }
        if (deed && !allowed(line, notes.subject(), notes.notSubject(), subject)) {
            return false;
        }
        if (!deed && !countsAsDeed(line, trigger, roles)) {
            return false;
        }
        if (talk.covers(line, trigger, roles)) {
            return false;
        }
        return !notes.has(Flag.WEAK) || isPublic(line, roles);
    }

    /**
     * A participle tells of a deed where it says who did it or to whom, or where it is plainly people: in the sound
     * masculine plural. In the singular most are names of things: {@code موقع}, {@code مصادر}.
     */
    private boolean countsAsDeed(EventLine line, Trigger trigger, Roles roles) {
        String key = line.key(trigger.range().from());
        boolean people =
                TOLD_BY_PEOPLE.contains(trigger.predicate().type()) && (key.endsWith("ين") || key.endsWith("ون"));
        if (trigger.part() == Part.ACTOR && !trigger.arguments().agent.isEmpty()) {
            return false;
        }
        boolean adjective = trigger.part() == Part.RECIPIENT && !roles.actors().isEmpty();
        boolean told = !trigger.arguments().agent.isEmpty() || adjective;
        return (people || told) && isPublic(line, roles);
    }

    /** Whether somebody takes part who acts in public affairs. */
    boolean isPublic(EventLine line, Roles roles) {
        return Stream.concat(roles.actors().stream(), roles.recipients().stream())
                .anyMatch(phrase -> actors.isActor(line, phrase));
    }

    /** The object, or what stands after a preposition of the frame in its place. */
    private static List<TokenRange> objects(Trigger trigger, List<TokenRange> direct) {
        List<TokenRange> all = new ArrayList<>(direct);
        for (Slot slot : trigger.frame().recipient()) {
            if (slot.kind() == Slot.Kind.PREPOSITION) {
                all.addAll(trigger.arguments().oblique(slot.preposition()));
            }
        }
        return all;
    }

    private static boolean allowed(EventLine line, Words asked, Words refused, List<TokenRange> members) {
        if (!asked.isEmpty() && members.stream().noneMatch(member -> has(line, asked, member))) {
            return false;
        }
        return refused.isEmpty() || members.stream().noneMatch(member -> has(line, refused, member));
    }

    /** Whether the phrase's head, or a noun that only counts before it, is one of the words. */
    private static boolean has(EventLine line, Words words, TokenRange phrase) {
        int head = PublicActors.head(line, phrase);
        for (int i = phrase.from(); i <= Math.max(head, phrase.from()) && i < phrase.to(); i++) {
            if (words.matches(line.bare(i), line.bare(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
