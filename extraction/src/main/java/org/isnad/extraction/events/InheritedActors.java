package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * Who does what an event noun names, where a verb before it tells: whoever is moved to it ({@code دفع السلطات إلى اعتقالهم}),
 * whoever answers with it ({@code رد الجيش بقصف}).
 */
final class InheritedActors {
    /** How many words before a noun the verb that leads to it may stand. */
    private static final int REACH = 14;

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
        return moved.isEmpty() ? answering(noun) : moved;
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
}
