package org.isnad.extraction.statements;

import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds where a noun phrase is a cue's content: after the cue's own preposition, as its object, or as what was done. */
final class PhraseJoint {
    /** The most tokens that may lie between a cue and its preposition. */
    private static final int FARTHEST = 60;

    /** The most tokens of an aside. */
    private static final int NEAR = 25;

    private PhraseJoint() {}

    /** The verb's own preposition: after a comma, or the first that does not belong to a name. */
    static @Nullable Joint prepositional(TokenLine line, CueHit hit, Cue cue, int limit) {
        if (cue.prepositions().isEmpty()) {
            return null;
        }
        int first = -1;
        int best = -1;
        for (int at = hit.to(); at < limit && at - hit.to() < FARTHEST; at++) {
            int aside = pastAside(line, hit, at, limit);
            if (aside > at) {
                at = aside - 1;
                continue;
            }
            boolean said = line.isKey(at - 1, "حسبما") || line.isKey(at - 1, "ما") || line.isKey(at, "ما");
            boolean leaves = line.is(at, PartOfSpeech.VERB) || line.is(at, PartOfSpeech.RELATIVE);
            if ((leaves && !said) || (best >= 0 && at - hit.to() > FARTHEST / 2)) {
                break;
            }
            if (cue.prepositions().contains(line.key(at))
                    && line.is(at, PartOfSpeech.PREPOSITION)
                    && takesNoun(line, at)) {
                first = first < 0 ? at : first;
                if (line.isComma(at - 1) || at == hit.to()) {
                    best = at;
                    break;
                }
                best = best < 0 && !isPartOfName(line, hit, at) ? at : best;
            }
        }
        int marker = best >= 0 ? best : first;
        if (marker >= 0 && line.isThat(marker + 1)) {
            return ThatClause.clause(line, hit, marker + 1);
        }
        // هنأ بمناسبة العيد: what one congratulates on is the occasion itself.
        boolean occasion = marker >= 0 && line.isKey(marker + 1, "مناسبه") && line.isNominal(marker + 2);
        boolean accepts = cue.verb().equals("وافق") && line.isIn(marker + 1, "accepted");
        return marker < 0 || marker + 1 >= limit || accepts
                ? null
                : new Joint(Joint.Kind.NOUN, marker, occasion ? marker + 2 : marker + 1);
    }

    /** {@code ، خلال مؤتمر عقده أمس،}: a circumstance between commas has verbs of its own. */
    static int pastAside(TokenLine line, CueHit hit, int at, int limit) {
        boolean opens = line.isComma(at)
                && at > hit.to()
                && (line.isIn(at + 1, "circumstance") || (line.isKey(at + 1, "في") && line.isIn(at + 2, "venue")));
        for (int closing = at + 1; opens && closing < limit && closing - at < NEAR; closing++) {
            if (line.isComma(closing)) {
                return closing;
            }
        }
        return at;
    }

    static boolean takesNoun(TokenLine line, int at) {
        return !line.is(at + 1, PartOfSpeech.PRONOUN)
                && !line.is(at + 1, PartOfSpeech.RELATIVE)
                && !(line.isKey(at, "ل") && line.is(at + 1, PartOfSpeech.VERB))
                && !line.isPartedName(at);
    }

    /** {@code الهيئة العامة بالرياض}: a definite noun after a definite noun, or a place, goes on with the name before it. */
    static boolean isPartOfName(TokenLine line, CueHit hit, int at) {
        if (at - 1 > hit.to() && (line.isIn(at - 1, "takes-preposition") || line.isIn(at - 2, "takes-preposition"))) {
            return true;
        }
        if (line.isKey(at, "الي")) {
            return false;
        }
        boolean near = at > hit.to() && line.token(at - 1).definite();
        boolean names =
                line.token(at + 1).definite() && !line.token(at + 1).key().startsWith("الت");
        return near && (names || line.is(at + 1, PartOfSpeech.PROPER_NOUN) || line.isIn(at + 1, "area"));
    }

    /** {@code أبدى مخاوفه من}: what is feared is the content, not the fear. */
    static Joint ofBelief(TokenLine line, Joint joint, int limit) {
        int noun = joint.contentFrom();
        int next = line.isAttachedPronoun(noun + 1) ? noun + 2 : noun + 1;
        boolean content = joint.kind() == Joint.Kind.NOUN
                && line.isIn(noun, "feared")
                && line.is(next, PartOfSpeech.PREPOSITION)
                && line.isNominal(next + 1)
                && next + 1 < limit;
        return content ? new Joint(Joint.Kind.NOUN, Math.min(joint.at(), noun), next + 1) : joint;
    }

    /** {@code أعلن الجيش استمرار الغارات}: after the complete subject what was done begins. */
    static @Nullable Joint deed(TokenLine line, CueHit hit, Cue cue, int limit) {
        if ((hit.kind() != Kind.VERB && !hasSubject(line, hit)) || cue.thanks()) {
            return null;
        }
        TokenRange subject = NounPhraseExtent.of(line, hit.to(), limit);
        int at = line.isComma(subject.to()) ? subject.to() + 1 : subject.to();
        boolean begins = subject.size() > 0
                && at < limit
                && line.is(at, PartOfSpeech.NOUN)
                && !line.token(at).definite()
                && ((cue.object() && line.isIn(at, "abstract")) || line.isIn(at, "necessity"));
        return begins ? new Joint(Joint.Kind.NOUN, at, at) : null;
    }

    /** {@code مؤكدا وزير الدفاع حرص بلاده}: a participle with a subject of its own, right after it. */
    static boolean hasSubject(TokenLine line, CueHit hit) {
        Cue cue = hit.cue();
        return hit.kind() == Kind.PARTICIPLE
                && cue != null
                && !cue.addressee()
                && cue.act() == Act.ASSERT
                && line.is(hit.to(), PartOfSpeech.NOUN)
                && line.isIn(hit.to(), "source-head");
    }

    /** {@code أكد حرص بلاده}: what was affirmed cannot affirm, and its speaker was named before. */
    static boolean isDeed(TokenLine line, int at) {
        boolean own = line.isAttachedPronoun(at + 1) && !line.isIn(at, "source-head") && !line.isIn(at, "kin");
        return line.is(at, PartOfSpeech.NOUN) && !line.token(at).definite() && (own || line.isIn(at, "abstract"));
    }

    static @Nullable Joint object(TokenLine line, CueHit hit, Cue cue, int limit) {
        if (!cue.object()) {
            return null;
        }
        if (hit.kind() == Kind.PARTICIPLE) {
            int from = line.is(hit.to(), PartOfSpeech.ADVERB) ? hit.to() + 1 : hit.to();
            boolean counts =
                    (!cue.thanks() || line.isIn(from, "thanks")) && (!cue.figure() || holdsNumber(line, from, limit));
            return counts && line.isNominal(from) ? new Joint(Joint.Kind.NOUN, from, from) : null;
        }
        for (Clause clause : line.sentence().clauses()) {
            if (clause.predicate() == hit.from()) {
                for (Argument argument : clause.arguments()) {
                    int from = argument.range().from();
                    boolean object = argument.role() == Role.OBJECT
                            || (argument.role() == Role.SUBJECT && from <= hit.to() + 2 && line.isIn(from, "abstract"));
                    // أبدى تفهمه: what carries its subject's pronoun is not that subject.
                    object |=
                            cue.act() == Act.EVALUATE && from == hit.to() && line.is(from + 1, PartOfSpeech.POSSESSIVE);
                    boolean counts = (!cue.thanks() || line.isIn(from, "thanks"))
                            && (!cue.figure() || holdsNumber(line, from, limit));
                    if (object && counts && from >= hit.to() && from < limit && !line.is(from, PartOfSpeech.PRONOUN)) {
                        return new Joint(Joint.Kind.NOUN, from, from);
                    }
                }
            }
        }
        return null;
    }

    /** Before the next comma: {@code الأضرار بما بين ثلاثة وخمسة مليارات}. */
    private static boolean holdsNumber(TokenLine line, int from, int limit) {
        for (int at = from; at < limit && !line.isComma(at); at++) {
            if (line.is(at, PartOfSpeech.NUMERAL)) {
                return true;
            }
        }
        return false;
    }
}
