package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.extraction.events.predicates.Governors;
import org.isnad.model.Event.Status;
import org.isnad.model.Statement;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Mood;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened, by what stands over it, in this order: negation and future right before its verb; a word that
 * governs it ({@code يعتزم}, {@code دعا إلى}, {@code نفى}); what the statement that tells it does; a condition.
 */
final class StatusReader {
    private static final int REACH = 9;
    /** How far a governor may stand from a noun that {@code و} joins to what it governs. */
    private static final int FAR = 22;

    private final Governors governors;

    StatusReader(Governors governors) {
        this.governors = governors;
    }

    Status read(EventLine line, Trigger trigger, @Nullable Statement statement) {
        Trigger.Governor governor = trigger.governor();
        if (governor != null && governor.light().status() != null) {
            return isCause(line, governor.at())
                    ? Status.ACTUAL
                    : governor.light().status();
        }
        int head = governor != null && governor.at() < trigger.head() ? governor.at() : trigger.head();
        boolean verb = line.isVerb(head) && (trigger.verb() || governor != null);
        Status status = verb ? ofVerb(line, head) : ofNoun(line, head);
        if (status == Status.ACTUAL && governor != null && head != trigger.head()) {
            status = ofNoun(line, trigger.head());
        }
        return status == Status.ACTUAL && statement != null ? told(line, head, verb, statement) : status;
    }

    private Status ofVerb(EventLine line, int verb) {
        String before = line.key(verb - 1);
        boolean imperfect = line.token(verb).tense() == Tense.IMPERFECT;
        if (EventWords.NEGATION.has(before)
                && !line.is(verb - 1, PartOfSpeech.RELATIVE)
                && (imperfect || !before.equals("لا"))) {
            boolean what = before.equals("ما") && (imperfect || line.is(verb - 2, PartOfSpeech.PREPOSITION));
            if (!what) {
                // في حال لم تنسحب القوات: a negated condition is a condition.
                return EventWords.CONDITION.has(line.key(verb - 2)) ? Status.HYPOTHETICAL : Status.DENIED;
            }
        }
        if (EventWords.FUTURE.has(before)) {
            return Status.PLANNED;
        }
        if (EventWords.POSSIBILITY.has(before) && (imperfect || !before.equals("قد"))) {
            return Status.HYPOTHETICAL;
        }
        Status particle = governors.particles(before(line, verb));
        if (particle != null) {
            return particle;
        }
        Clause clause = line.clause(verb);
        if (line.token(verb).tense() == Tense.IMPERATIVE || (clause != null && clause.mood() == Mood.IMPERATIVE)) {
            return Status.HYPOTHETICAL;
        }
        if (imperfect && (before.equals("ل") || before.equals("كي") || before.equals("لكي"))) {
            return Status.HYPOTHETICAL;
        }
        int opener = opener(line, verb);
        if (EventWords.CONDITION.has(line.key(opener))) {
            return Status.HYPOTHETICAL;
        }
        if (line.key(opener).equals("ان") && imperfect && verb - opener == 1) {
            Status governed = governor(line, opener - 1);
            return governed != null ? governed : Status.HYPOTHETICAL;
        }
        return Status.ACTUAL;
    }

    /** The particle that opens the verb's clause: right before it, or before the subject that stands between. */
    private static int opener(EventLine line, int verb) {
        for (int at = verb - 1; at >= 0 && at >= verb - 6; at--) {
            if (line.is(at, PartOfSpeech.SUBORDINATOR) || EventWords.CONDITION.has(line.key(at))) {
                return at;
            }
            if (line.isVerb(at) || line.isComma(at) || line.is(at, PartOfSpeech.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun is governed by the nearest word before it that governs, with no verb or clause between. */
    private Status ofNoun(EventLine line, int noun) {
        Status particle = governors.particles(before(line, noun));
        if (particle != null) {
            return particle;
        }
        Status governed = governor(line, noun - 1);
        return governed == null ? Status.ACTUAL : governed;
    }

    private @Nullable Status governor(EventLine line, int from) {
        // طالب الحكومة بدفع الرواتب وإطلاق المعتقلين: what و joins to what is asked is asked as well.
        boolean coordinated = line.key(from).equals("و") && !line.isVerb(from + 1);
        boolean aside = false;
        for (int at = from; at >= 0 && at >= from - (coordinated ? FAR : REACH); at--) {
            if (line.isVerb(at)) {
                if (isCause(line, at)) {
                    return Status.ACTUAL;
                }
                Status status = governors.verb(line.key(at));
                return status == null || (aside && status == Status.HYPOTHETICAL) ? null : negated(line, at, status);
            }
            Status noun =
                    line.is(at, PartOfSpeech.NOUN) || line.isAdjective(at) || line.is(at, PartOfSpeech.PREPOSITION)
                            ? governors.noun(line.unfused(at))
                            : null;
            if (noun != null) {
                return aside && noun == Status.HYPOTHETICAL ? null : noun;
            }
            // عرضت المساعدة أثناء لقائها: a circumstance shares the time of its verb, but is not what is asked or
            // offered.
            aside |= isCircumstance(line, at);
            boolean ends = line.isComma(at)
                    || EventWords.AFTER.has(line.key(at))
                    || line.is(at, PartOfSpeech.RELATIVE)
                    || line.is(at, PartOfSpeech.SUBORDINATOR)
                    || (line.is(at, PartOfSpeech.COORDINATOR) && at < from - 2 && !coordinated);
            if (ends) {
                return null;
            }
        }
        return null;
    }

    private static boolean isCircumstance(EventLine line, int at) {
        return EventWords.WHILE.has(line.key(at)) && !line.key(at - 1).equals("من");
    }

    /** {@code ما دعا السلطات إلى اعتقالهم}: after {@code ما} it is what brought the deed about. */
    private static boolean isCause(EventLine line, int verb) {
        String before = line.key(verb - 1);
        return before.equals("مما") || (before.equals("ما") && line.is(verb - 1, PartOfSpeech.RELATIVE));
    }

    /** A denial that is negated says nothing of the event. */
    private static @Nullable Status negated(EventLine line, int verb, Status status) {
        boolean not = EventWords.NEGATION.has(line.key(verb - 1));
        return not && status == Status.DENIED ? null : status;
    }

    private static List<String> before(EventLine line, int at) {
        List<String> keys = new ArrayList<>(4);
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            keys.add(line.key(i));
        }
        return keys;
    }

    private static Status told(EventLine line, int head, boolean verb, Statement statement) {
        boolean perfect = verb && line.token(head).tense() == Tense.PERFECT;
        int first = line.tokenAt(statement.content().start());
        boolean opens = head - first <= 4 && IntStream.range(first, head).noneMatch(at -> isCircumstance(line, at));
        return switch (statement.act()) {
            case REQUEST -> perfect ? Status.ACTUAL : opens ? Status.HYPOTHETICAL : Status.ACTUAL;
            case COMMIT -> perfect || !opens ? Status.ACTUAL : Status.PLANNED;
            case DENY -> opens ? Status.DENIED : Status.ACTUAL;
            case ASSERT, ASSESS, EVALUATE, NOT_MENTIONED -> Status.ACTUAL;
        };
    }
}
