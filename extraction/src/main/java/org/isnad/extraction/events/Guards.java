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
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;

/** Whether a trigger counts: its notes hold, and its participants are such as act in public affairs. */
final class Guards {
    /** Of whose deeds the plural of a participle tells by itself: who was arrested, who protested. */
    private static final Set<Event.Type> TOLD_BY_PEOPLE =
            Set.of(Event.Type.ASSAULT, Event.Type.COERCE, Event.Type.PROTEST);

    /** What counts only where somebody in public affairs does it. */
    private static final Set<Event.Type> OF_STATE = Set.of(
            Event.Type.CONSULT,
            Event.Type.REQUEST,
            Event.Type.REJECT,
            Event.Type.AGREE,
            Event.Type.COOPERATE,
            Event.Type.SUPPORT,
            Event.Type.CONCEDE,
            Event.Type.RETREAT);

    private static final Set<Event.Type> BY_FORCE = Set.of(Event.Type.ASSAULT, Event.Type.COERCE);

    /** What somebody does and no thing, except in a figure of speech. */
    private static final Set<Event.Type> BY_SOMEBODY = Set.of(
            Event.Type.SUPPORT,
            Event.Type.AGREE,
            Event.Type.AID,
            Event.Type.CONSULT,
            Event.Type.COOPERATE,
            Event.Type.THREATEN,
            Event.Type.REJECT);

    /** How many words off a word still tells what sense a trigger has. */
    private static final int CLOSE = 14;

    /** How many words before a noun the word may stand that makes it a topic. */
    private static final int TOPIC_REACH = 4;

    private final PublicActors actors;
    private final Expressions none;

    Guards(PublicActors actors, Expressions none) {
        this.actors = actors;
        this.none = none;
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
        if (roles.actors().stream().anyMatch(phrase -> isNature(line, phrase))) {
            return false;
        }
        if (BY_FORCE.contains(trigger.predicate().type()) && isFigure(line, trigger, roles)) {
            return false;
        }
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
        if (EventWords.REASON.has(line.key(trigger.head())) && !trigger.verb()) {
            return false;
        }
        if (OF_STATE.contains(trigger.predicate().type()) && !line.publicAffairs) {
            return false;
        }
        if (isPermission(line, trigger) || isToEverybody(line, trigger, roles)) {
            return false;
        }
        if (isTopic(line, trigger)
                || isOnlyMeant(line, trigger)
                || isThings(line, trigger)
                || isPrivate(line, trigger, roles)) {
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

    /** {@code دون موافقة صاحب العمل}: consent of which it is not said to what is a permission. */
    private static boolean isPermission(EventLine line, Trigger trigger) {
        return !trigger.verb()
                && trigger.predicate().type() == Event.Type.AGREE
                && EventWords.CONSENT.has(line.unfused(trigger.head()))
                && trigger.arguments().oblique("علي").isEmpty();
    }

    /** {@code حث الموظفين على …}: what is asked of staff, customers or everybody is routine. */
    private static boolean isToEverybody(EventLine line, Trigger trigger, Roles roles) {
        boolean routine = trigger.predicate().type() == Event.Type.REQUEST
                || trigger.predicate().type() == Event.Type.CONCEDE;
        return routine
                && !roles.recipients().isEmpty()
                && roles.recipients().stream().allMatch(phrase -> isEverybody(line, phrase));
    }

    private static boolean isEverybody(EventLine line, TokenRange phrase) {
        if (EventWords.EVERYBODY.has(line.unfused(phrase.from()))) {
            return true;
        }
        int head = PublicActors.head(line, phrase);
        return head >= 0 && EventWords.EVERYBODY.has(line.unfused(head));
    }

    /** {@code بحثا آفاق التعاون}: what is talked about has not come about by that. */
    private static boolean isTopic(EventLine line, Trigger trigger) {
        boolean cooperation = !trigger.verb() && trigger.predicate().type() == Event.Type.COOPERATE;
        for (int at = trigger.head() - 1; cooperation && at >= 0 && at >= trigger.head() - TOPIC_REACH; at--) {
            if (EventWords.TOPIC.has(line.unfused(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code طلب الباحثون من الطلاب}: whether all who take part in what is no crime or quarrel are private. */
    private boolean isPrivate(EventLine line, Trigger trigger, Roles roles) {
        List<TokenRange> all = Stream.concat(roles.actors().stream(), roles.recipients().stream())
                .filter(phrase -> actors.isActor(line, phrase))
                .toList();
        return OF_STATE.contains(trigger.predicate().type())
                && !all.isEmpty()
                && all.stream().allMatch(phrase -> actors.isPrivate(line, phrase));
    }

    /** {@code التحالف الذي تقوده المملكة لدعم الشرعية}: what something is for, said of support, is no deed of its own. */
    private static boolean isOnlyMeant(EventLine line, Trigger trigger) {
        return !trigger.verb()
                && trigger.governor() == null
                && trigger.predicate().type() == Event.Type.SUPPORT
                && line.key(trigger.head() - 1).equals("ل")
                && line.isAttached(trigger.head());
    }

    /** {@code هذه الخطوة ستدعم المقاومة}: a thing that does what only somebody can do is a figure of speech. */
    private boolean isThings(EventLine line, Trigger trigger) {
        List<TokenRange> subject = trigger.arguments().subject;
        return trigger.verb()
                && BY_SOMEBODY.contains(trigger.predicate().type())
                && !subject.isEmpty()
                && trigger.predicate().verbFrame().actor().stream().anyMatch(slot -> slot.kind() == Slot.Kind.SUBJECT)
                && subject.stream().noneMatch(phrase -> actors.isActor(line, phrase) || isFree(line, phrase));
    }

    /** Whether what the phrase is about is a pronoun, a numeral or a word that the tagger does not know as a noun. */
    private static boolean isFree(EventLine line, TokenRange phrase) {
        int head = PublicActors.head(line, phrase);
        return head < 0 || !line.is(head, PartOfSpeech.NOUN);
    }

    /**
     * Whether force is a figure of speech: what suffers is no thing that could ({@code تقتل الفرحة}), or an animal; or a
     * habit is told of nobody ({@code فهو يهاجم بدلا من أن يحاور}).
     */
    private boolean isFigure(EventLine line, Trigger trigger, Roles roles) {
        boolean suffers =
                roles.recipients().stream().anyMatch(phrase -> isNature(line, phrase) || isAbstract(line, phrase));
        boolean habit = trigger.verb()
                && line.token(trigger.head()).tense() == Tense.IMPERFECT
                && roles.actors().isEmpty()
                && trigger.arguments().agent.isEmpty()
                && !trigger.predicate().verbFrame().actor().isEmpty()
                && roles.recipients().stream().noneMatch(phrase -> actors.isActor(line, phrase));
        return suffers || habit;
    }

    private static boolean isAbstract(EventLine line, TokenRange phrase) {
        int head = PublicActors.head(line, phrase);
        return head >= 0 && line.bare(head).stream().anyMatch(EventWords.ABSTRACT::has);
    }

    private static boolean isNature(EventLine line, TokenRange phrase) {
        int head = PublicActors.head(line, phrase);
        return head >= 0
                && (EventWords.NATURE.has(line.unfused(head))
                        || line.bare(head).stream().anyMatch(EventWords.NATURE::has));
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
