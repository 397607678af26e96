package org.isnad.extraction.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.extraction.events.predicates.Slot;
import org.isnad.model.Event;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;

/**
 * What is said with the words of events and tells none: figures of speech, forces of nature, topics of talk, purposes,
 * permissions, and the routine or private affairs of firms, schools and families.
 */
final class PlainTalk {
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

    /** How many words before a noun the word may stand that makes it a topic. */
    private static final int TOPIC_REACH = 4;

    private final PublicActors actors;

    PlainTalk(PublicActors actors) {
        this.actors = actors;
    }

    /** Whether a trigger with these roles is no event. */
    boolean covers(EventLine line, Trigger trigger, Roles roles) {
        Event.Type type = trigger.predicate().type();
        return roles.actors().stream().anyMatch(phrase -> isNature(line, phrase))
                || (BY_FORCE.contains(type) && isFigure(line, trigger, roles))
                || (EventWords.REASON.has(line.key(trigger.head())) && !trigger.verb())
                || (OF_STATE.contains(type) && (!line.publicAffairs || isPrivate(line, roles)))
                || isPermission(line, trigger)
                || isToEverybody(line, trigger, roles)
                || isTopic(line, trigger)
                || isOnlyMeant(line, trigger)
                || isThings(line, trigger);
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

    /** {@code طلب الباحثون من التلاميذ}: whether all who take part in what is no crime or quarrel are private. */
    private boolean isPrivate(EventLine line, Roles roles) {
        List<TokenRange> all = Stream.concat(roles.actors().stream(), roles.recipients().stream())
                .filter(phrase -> actors.isActor(line, phrase))
                .toList();
        return !all.isEmpty() && all.stream().allMatch(phrase -> actors.isPrivate(line, phrase));
    }

    /** {@code مؤتمر عقد لدعم اللاجئين}: what something is for, said of support, is no deed of its own. */
    private static boolean isOnlyMeant(EventLine line, Trigger trigger) {
        return !trigger.verb()
                && trigger.governor() == null
                && trigger.predicate().type() == Event.Type.SUPPORT
                && line.key(trigger.head() - 1).equals("ل")
                && line.isAttached(trigger.head());
    }

    /** {@code هذه التجربة ستدعم الحكومة}: a thing that does what only somebody can do is a figure of speech. */
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
     * habit is told of nobody ({@code وهو يهاجم كل رأي}).
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
}
