package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * Who does what an event noun names, where the words around it tell: whoever is moved to it ({@code دفع السلطات إلى
 * اعتقالهم}), whoever answers with it ({@code رد الجيش بقصف}), whoever did the deeds of which it is one
 * ({@code الانتهاكات المرتكبة من قبل الميليشيا، والتي شملت اعتقال}).
 */
final class InheritedActors {
    /** How many words before a noun the verb that leads to it may stand, and the deeds of which it is one. */
    private static final int REACH = 14;

    private static final int LONGEST_LIST = 60;

    private final EventLine line;
    private final Phrases phrases;
    private final Subjects subjects;

    InheritedActors(EventLine line, Phrases phrases) {
        this.line = line;
        this.phrases = phrases;
        this.subjects = new Subjects(line, phrases);
    }

    /** Whoever does it, or nobody. */
    List<TokenRange> of(int deed) {
        int noun = deed;
        while (EventWords.FILLER.has(line.unfused(noun - 1))) {
            // دفع السلطات إلى إعادة توقيفه: the deed is meant, again.
            noun--;
        }
        List<TokenRange> moved = moved(noun);
        if (!moved.isEmpty()) {
            return moved;
        }
        List<TokenRange> answering = answering(noun);
        return answering.isEmpty() ? ofWhole(noun) : answering;
    }

    /** The object of a verb that moves somebody to a deed; of one phrase after the verb only where its subject is before. */
    private List<TokenRange> moved(int noun) {
        boolean towards = line.is(noun - 1, PartOfSpeech.PREPOSITION) && EventWords.TOWARDS.has(line.key(noun - 1));
        int verb = towards ? verbBefore(noun, EventWords.MOVE) : -1;
        if (verb < 0) {
            return List.of();
        }
        List<List<TokenRange>> free = new ArgumentScanner(line, phrases).read(verb + 1, noun - 1).free;
        boolean before = subjects.relative(verb) >= 0 || EventWords.WHICH.has(line.key(verb - 1));
        int object = before ? 0 : 1;
        return free.size() > object ? free.get(object) : List.of();
    }

    private List<TokenRange> answering(int noun) {
        boolean by = line.key(noun - 1).equals("ب") && line.isAttached(noun);
        int verb = by ? verbBefore(noun, EventWords.ANSWER) : -1;
        if (verb < 0) {
            return List.of();
        }
        List<List<TokenRange>> free = new ArgumentScanner(line, phrases).read(verb + 1, noun - 1).free;
        return free.isEmpty() ? subjects.before(verb) : free.get(0);
    }

    private int verbBefore(int noun, EventWords verbs) {
        for (int at = noun - 1; at >= 0 && at >= noun - REACH; at--) {
            if (line.isVerb(at) && verbs.has(line.key(at))) {
                return at;
            }
        }
        return -1;
    }

    /** The agent of the deeds of which a list that the noun stands in gives the kinds. */
    private List<TokenRange> ofWhole(int noun) {
        int opening = opening(noun);
        var arguments = new NounArguments(line, phrases);
        for (int at = opening - 1; at > 0 && at >= opening - REACH; at--) {
            boolean agent = EventWords.AGENT.has(line.key(at)) && line.is(at - 1, PartOfSpeech.PREPOSITION);
            if (agent) {
                return phrases.members(line, at + 1, opening);
            }
            boolean deeds = EventWords.DEEDS.has(line.key(at));
            if (deeds && line.isNominal(at + 1)) {
                return phrases.members(line, at + 1, opening);
            }
            List<TokenRange> maker = line.is(at, PartOfSpeech.RELATIVE)
                    ? arguments.maker(at)
                    : deeds ? arguments.maker(at + 1) : List.of();
            if (!maker.isEmpty()) {
                return maker;
            }
        }
        return List.of();
    }

    /** The verb that opens the list, with nothing but nouns and what belongs to them between; -1 where there is none. */
    private int opening(int noun) {
        for (int at = noun - 1; at >= 0 && at >= noun - LONGEST_LIST; at--) {
            if (EventWords.COMPRISE.has(line.key(at))) {
                return at;
            }
            if (line.isVerb(at) || line.is(at, PartOfSpeech.SUBORDINATOR) || line.is(at, PartOfSpeech.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }
}
