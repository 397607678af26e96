package org.isnad.extraction.events;

import org.isnad.model.analysis.PartOfSpeech;

/** Nouns that name a body by what it is for, {@code وزارة الدفاع، مركز الإغاثة والأعمال الإنسانية}: they tell no event. */
final class Bodies {
    private static final int REACH = 10;

    private Bodies() {}

    /** Whether the noun stands in the name of a body whose head is before it. */
    static boolean holds(EventLine line, int noun) {
        for (int at = noun - 1; at >= 0 && at >= noun - REACH; at--) {
            if (EventWords.BODY.has(line.unfused(at))) {
                // A body of which nothing more is said, الوزارة, is no name that goes on.
                int next = at + 1;
                while (line.isAdjective(next)) {
                    next++;
                }
                return !line.token(at).definite() || line.key(next).equals("ل");
            }
            boolean goesOn = line.is(at, PartOfSpeech.NOUN)
                    || line.is(at, PartOfSpeech.PROPER_NOUN)
                    || line.isAdjective(at)
                    || line.key(at).equals("و")
                    || line.key(at).equals("ل")
                    || line.isQuote(at);
            if (!goesOn || line.isTime(at)) {
                return false;
            }
        }
        return false;
    }
}
