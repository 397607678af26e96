package org.isnad.extraction.statements;

import org.isnad.extraction.statements.Stance.Strength;
import org.isnad.model.Factuality;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;

/**
 * How certain a speaker presents a content: the stance that the cue shows ({@code توقع}), weakened or turned round by what
 * stands before the verb of the content's main clause ({@code قد، لم، من المرجح}). The words are listed in
 * {@code factuality.txt}; relative clauses are passed over, since they are not what is said.
 */
final class FactualityReader {
    private FactualityReader() {}

    static Factuality of(TokenLine line, Draft draft) {
        int from = line.indexAt(draft.content.start());
        int to = line.indexAt(draft.content.end());
        while (from < to && line.isMark(from)) {
            from++;
        }
        boolean whether = line.isKey(from, "ما") && line.isKey(from + 1, "اذا");
        if (whether) {
            return draft.act == Act.ASSERT ? Factuality.CERTAIN_WHETHER : Factuality.UNKNOWN;
        }
        if (line.isIn(from, "supposes") || line.isKey(to - 1, "؟") || line.isKey(to, "؟")) {
            return Factuality.UNKNOWN;
        }
        boolean nominal = draft.joint == Joint.Kind.NOUN;
        Stance content = nominal ? head(line, from) : clause(line, from, to);
        boolean future = draft.act == Act.COMMIT && !nominal && promises(line, from, to);
        Stance cue = future ? Stance.PLAIN : draft.stance;
        return (draft.hit.negated() ? cue.negated() : cue).on(content).factuality();
    }

    /** {@code أنه سيعود}: whoever says what they will do presents it as certain to come. */
    private static boolean promises(TokenLine line, int from, int to) {
        for (int at = from; at < Math.min(to, from + 3); at++) {
            if (line.isKey(at, "س") || line.isKey(at, "سوف") || line.isKey(at, "لن")) {
                return true;
            }
        }
        return false;
    }

    /** Of a noun phrase only its head tells: {@code عدم، احتمال، ضرورة}. */
    private static Stance head(TokenLine line, int from) {
        if (line.isIn(from, "lack")) {
            return new Stance(Strength.CERTAIN, true);
        }
        if (line.isIn(from, "chance")) {
            return new Stance(Strength.POSSIBLE, false);
        }
        return line.isIn(from, "duty") ? new Stance(Strength.NONE, false) : Stance.PLAIN;
    }

    private static Stance clause(TokenLine line, int from, int to) {
        Strength strength = Strength.CERTAIN;
        boolean negative = false;
        for (int at = from; at < to; at++) {
            boolean turned = negative || line.isIn(at - 1, "turned");
            if (line.isIn(at, "must")) {
                return new Stance(Strength.NONE, false);
            }
            if (line.isIn(at, "unlikely")) {
                return turned ? new Stance(Strength.POSSIBLE, false) : new Stance(Strength.PROBABLE, true);
            }
            if (line.isIn(at, "likely") && !isName(line, at)) {
                strength = strength.orWeaker(Strength.PROBABLE);
                negative = turned;
            } else if (isMay(line, at)) {
                if (turned && line.isIn(at, "can")) {
                    return new Stance(Strength.CERTAIN, true);
                }
                strength = Strength.POSSIBLE;
                negative = turned;
            } else if (isNegation(line, at)) {
                negative = !negative;
            } else if (line.is(at, PartOfSpeech.RELATIVE)) {
                at = pastRelative(line, at, to);
            } else if (line.is(at, PartOfSpeech.VERB) && !line.isIn(at, "carries")) {
                break;
            }
        }
        return new Stance(strength, negative);
    }

    private static boolean isName(TokenLine line, int at) {
        return line.is(at, PartOfSpeech.PROPER_NOUN);
    }

    private static boolean isMay(TokenLine line, int at) {
        if (!line.isIn(at, "may") || isName(line, at)) {
            return false;
        }
        int verb = line.isKey(at + 1, "لا") ? at + 2 : at + 1;
        boolean before = line.is(verb, PartOfSpeech.VERB) && line.token(verb).tense() == Tense.IMPERFECT;
        return !line.isKey(at, "قد") || before;
    }

    /** A particle before a verb, {@code ليس} wherever it stands, {@code لا} before an indefinite noun. */
    private static boolean isNegation(TokenLine line, int at) {
        if (!line.isIn(at, "not") || line.is(at, PartOfSpeech.RELATIVE) || line.isIn(at + 1, "still")) {
            return false;
        }
        String key = line.key(at);
        if (key.startsWith("ليس") || key.equals("لسنا") || key.equals("لم") || key.equals("لن")) {
            return true;
        }
        boolean verb = line.is(at + 1, PartOfSpeech.VERB);
        if (key.equals("ما")) {
            return verb
                    && line.is(at, PartOfSpeech.PARTICLE)
                    && line.token(at + 1).tense() == Tense.PERFECT;
        }
        return verb
                || (line.is(at + 1, PartOfSpeech.NOUN) && !line.token(at + 1).definite());
    }

    /** Past the verb of the relative clause. */
    private static int pastRelative(TokenLine line, int relative, int to) {
        int at = relative + 1;
        while (at < to && !line.is(at, PartOfSpeech.VERB) && !line.isComma(at)) {
            at++;
        }
        return Math.min(at, to);
    }
}
