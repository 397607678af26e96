package org.isnad.extraction.statements;

import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.analysis.PartOfSpeech;

/** Whether an {@code أن} is the one that joins a cue to its content, and where the content begins after it. */
final class ThatClause {
    private ThatClause() {}

    /** {@code أعرب عن اعتقاده بأن}: a verb that takes no clause has one through a noun of belief. */
    static boolean takesClause(TokenLine line, Cue cue, int at) {
        if (cue.clause()) {
            return true;
        }
        return isSaid(line, at);
    }

    /** After a noun of belief or saying: {@code عن اعتقاده بأن، بالقول إن}. */
    static boolean isSaid(TokenLine line, int at) {
        for (int noun = at - 1; noun >= Math.max(0, at - 3); noun--) {
            if (line.isIn(noun, "belief") || line.isIn(noun, "saying")) {
                return true;
            }
        }
        return false;
    }

    /** After a noun that takes a clause of its own, as in {@code قبل أن، بعد أن، دون أن، إلى أن}. */
    static boolean isNested(TokenLine line, int at) {
        int before = line.is(at - 1, PartOfSpeech.POSSESSIVE) ? at - 2 : at - 1;
        return line.isIn(before, "takes-clause")
                || line.is(at - 1, PartOfSpeech.COORDINATOR)
                || (line.isKey(before, "ل") && line.token(at).isAttachedTo(line.token(before)))
                || (line.isIn(before - 1, "takes-clause") && line.is(before, PartOfSpeech.PREPOSITION));
    }

    /** {@code على أنها، من أن}: a preposition that the cue does not ask for belongs, with its clause, to another word. */
    static boolean isOfAnother(TokenLine line, CueHit hit, Cue cue, int at) {
        int before = at - 1;
        return before >= hit.to()
                && line.is(before, PartOfSpeech.PREPOSITION)
                && !line.isKey(before, "ب")
                && !cue.prepositions().contains(line.key(before))
                && !(hit.kind() == Kind.PARTICIPLE && before == hit.to())
                && !(before == hit.to() && cue.prepositions().isEmpty())
                && !line.isIn(before - 1, "belief")
                && !line.isIn(before - 2, "belief");
    }

    static Joint clause(TokenLine line, CueHit hit, int at) {
        int first = line.is(at - 1, PartOfSpeech.PREPOSITION) && at - 1 >= hit.to() ? at - 1 : at;
        int from = at + 1;
        if (line.is(from, PartOfSpeech.PRONOUN) || line.is(from, PartOfSpeech.POSSESSIVE)) {
            boolean attached = line.token(from).isAttachedTo(line.token(at));
            from += attached ? 1 : 0;
        }
        if (line.isKey(from, ":") || line.isComma(from)) {
            from++;
        }
        return new Joint(Joint.Kind.CLAUSE, first, from);
    }
}
