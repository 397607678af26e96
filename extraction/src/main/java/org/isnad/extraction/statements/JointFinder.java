package org.isnad.extraction.statements;

import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds where a verb or participle is joined to its content, if it has any. */
final class JointFinder {
    /** The most tokens that may lie between a cue and what joins it to its content. */
    private static final int FARTHEST = 60;

    /** The same for a cue that has other senses. */
    private static final int NEAR = 25;

    private final CueLexicon lexicon;
    private final Quotations quotations;

    JointFinder(CueLexicon lexicon, Quotations quotations) {
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    /**
     * The joint of {@code hit} before token {@code limit}, or {@code null} where it has no content.
     *
     * @param next the next participle in the sentence that opens a statement of its own, or the sentence's size
     */
    @Nullable
    Joint find(TokenLine line, CueHit hit, int limit, int next) {
        Cue cue = hit.cue();
        boolean idiom = cue != null
                && ((cue.verb().equals("لفت")
                                && (line.isKey(hit.to(), "نظر")
                                        || line.key(hit.to()).endsWith("انتباه")))
                        || (cue.verb().equals("تحدث") && line.isKey(hit.to(), "عن")));
        if (cue == null || (idiom && hit.kind() == Kind.VERB)) {
            return null;
        }
        if (asksNotTo(line, hit)) {
            return new Joint(Joint.Kind.NOUN, refusal(line, hit), refusal(line, hit));
        }
        Joint joint = scan(line, hit, cue, Math.min(limit, next));
        if (joint != null || cue.weak()) {
            return joint;
        }
        if (cue.object() && hit.kind() == Kind.VERB && !cue.thanks() && isDeed(line, hit.to())) {
            return new Joint(Joint.Kind.NOUN, hit.to(), hit.to());
        }
        Joint deed = deed(line, hit, cue, limit);
        if (deed != null) {
            return deed;
        }
        Joint prepositional = prepositional(line, hit, cue, limit);
        if (prepositional != null) {
            return ofBelief(line, prepositional, limit);
        }
        Joint object = object(line, hit, cue, limit);
        return object != null ? ofBelief(line, object, limit) : Predicative.find(line, hit, cue, limit);
    }

    /** From left to right: "that", a quotation or a colon, until another clause begins. */
    private @Nullable Joint scan(TokenLine line, CueHit hit, Cue cue, int limit) {
        boolean relative = false;
        // أشار إلى X: what follows the verb's own preposition is the content, and a later "that" belongs to it.
        boolean direct = cue.prepositions().contains(line.key(hit.to())) && !line.isThat(hit.to() + 1);
        int farthest = cue.weak() ? NEAR : FARTHEST;
        for (int at = hit.to(); at < limit && at - hit.to() < farthest; at++) {
            boolean leaves = line.is(at, PartOfSpeech.RELATIVE) || line.isComma(at) || line.is(at, PartOfSpeech.VERB);
            if (direct && leaves) {
                return null;
            }
            if (line.isKey(at, "(")) {
                at = Math.max(at, closing(line, at, limit));
            } else if (line.isThat(at) && takesClause(line, cue, at) && !isNested(line, at) && !isOfAnother(line, hit, cue, at)) {
                return clause(line, hit, at);
            } else if (cue.speech() && line.isKey(at, ":")) {
                return colon(line, at, limit);
            } else if (line.isQuote(at)) {
                Span quotation = quotations.openingAt(line.token(at).span().start());
                if (quotation != null && at > hit.to() && cue.prepositions().contains(line.key(at - 1))) {
                    return new Joint(Joint.Kind.NOUN, at - 1, at);
                }
                if (quotation != null && cue.speech() && isSpeech(line, at, quotation)) {
                    return new Joint(Joint.Kind.QUOTE, at, at);
                }
                at = quotation == null ? at : lastWithin(line, at, quotation, limit);
            } else if (line.is(at, PartOfSpeech.RELATIVE)) {
                relative = true;
            } else if (line.isKey(at, "؛") || line.isKey(at, ";")) {
                return null;
            } else if (isOtherCue(line, at)
                    && !relative
                    && !line.isKey(at + 1, "عدم")
                    && !line.is(at - 1, PartOfSpeech.NOUN)) {
                return null;
            } else if (line.isComma(at)) {
                relative = false;
            }
        }
        return null;
    }

    /** {@code طلب عدم الكشف عن اسمه}, {@code طالبا ايضا عدم}: an aside on the source, wherever it stands. */
    static boolean asksNotTo(TokenLine line, CueHit hit) {
        return hit.cue() != null && hit.cue().verb().equals("طلب") && line.isKey(refusal(line, hit), "عدم");
    }

    private static int refusal(TokenLine line, CueHit hit) {
        return line.is(hit.to(), PartOfSpeech.ADVERB) ? hit.to() + 1 : hit.to();
    }

    /** {@code أعرب عن اعتقاده بأن}: a verb that takes no clause has one through a noun of belief. */
    private static boolean takesClause(TokenLine line, Cue cue, int at) {
        if (cue.clause()) {
            return true;
        }
        for (int noun = at - 1; noun >= Math.max(0, at - 3); noun--) {
            if (line.isIn(noun, "belief")) {
                return true;
            }
        }
        return false;
    }

    /** After a noun that takes a clause of its own, as in {@code قبل أن، بعد أن، دون أن، إلى أن}. */
    private static boolean isNested(TokenLine line, int at) {
        int before = line.is(at - 1, PartOfSpeech.POSSESSIVE) ? at - 2 : at - 1;
        return line.isIn(before, "takes-clause")
                || (line.isKey(before, "ل") && line.token(at).isAttachedTo(line.token(before)))
                || (line.isIn(before - 1, "takes-clause") && line.is(before, PartOfSpeech.PREPOSITION));
    }

    /** {@code على أنها، من أن}: a preposition that the cue does not ask for belongs, with its clause, to another word. */
    private static boolean isOfAnother(TokenLine line, CueHit hit, Cue cue, int at) {
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

    private static Joint clause(TokenLine line, CueHit hit, int at) {
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

    private Joint colon(TokenLine line, int at, int limit) {
        int next = at + 1;
        if (line.isThat(next)) {
            int from = next + 1;
            boolean attached =
                    line.is(from, PartOfSpeech.PRONOUN) && line.token(from).isAttachedTo(line.token(next));
            return new Joint(Joint.Kind.CLAUSE, at, attached ? from + 1 : from);
        }
        boolean quoted = next < limit && line.isQuote(next);
        return new Joint(quoted ? Joint.Kind.QUOTE : Joint.Kind.COLON, at, next);
    }

    /** Three words or more, or all that follows: not a name between quotation marks. */
    private static boolean isSpeech(TokenLine line, int at, Span quotation) {
        int words = 0;
        int end = at + 1;
        while (end < line.size() && line.token(end).span().start() < quotation.end()) {
            words += line.isMark(end) ? 0 : 1;
            end++;
        }
        boolean listed = line.is(end, PartOfSpeech.COORDINATOR) && line.isQuote(end + 1);
        boolean subject = words <= 6
                && line.is(at - 1, PartOfSpeech.VERB)
                && end < line.size()
                && !line.isMark(end)
                && !line.is(end, PartOfSpeech.COORDINATOR);
        boolean named = subject || (line.isNominal(at - 1) && (line.isThat(end) || listed)) || isAttributed(line, at);
        return words >= 4 && !named;
    }

    /** {@code فيما يشكل حسب ما نقلت الوكالة "…"}: the words are those of the attribution before them. */
    private static boolean isAttributed(TokenLine line, int at) {
        for (int before = at - 1; before >= 0 && !line.isComma(before) && !line.isKey(before, ":"); before--) {
            if ((line.isIn(before, "according") && line.isKey(before + 1, "ما")) || line.isKey(before, "حسبما")) {
                return true;
            }
        }
        return false;
    }

    private static int lastWithin(TokenLine line, int at, Span quotation, int limit) {
        int last = at;
        while (last + 1 < limit && line.token(last + 1).span().start() < quotation.end()) {
            last++;
        }
        return last - at > 12 ? at : last;
    }

    private static int closing(TokenLine line, int at, int limit) {
        for (int i = at + 1; i < limit && i - at < 15; i++) {
            if (line.isKey(i, ")")) {
                return i;
            }
        }
        return at;
    }

    private boolean isOtherCue(TokenLine line, int at) {
        CueLexicon.Entry entry = line.is(at, PartOfSpeech.VERB) ? lexicon.verb(line.key(at)) : null;
        return entry != null && !entry.cue().weak();
    }

    /** The verb's own preposition: after a comma, or the first that does not belong to a name. */
    private static @Nullable Joint prepositional(TokenLine line, CueHit hit, Cue cue, int limit) {
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
            return clause(line, hit, marker + 1);
        }
        // هنأ بمناسبة العيد: what one congratulates on is the occasion itself.
        boolean occasion = marker >= 0 && line.isKey(marker + 1, "مناسبه") && line.isNominal(marker + 2);
        boolean accepts = cue.verb().equals("وافق") && line.isIn(marker + 1, "accepted");
        return marker < 0 || marker + 1 >= limit || accepts ? null
                : new Joint(Joint.Kind.NOUN, marker, occasion ? marker + 2 : marker + 1);
    }

    /** {@code ، خلال مؤتمر عقده أمس،}: a circumstance between commas has verbs of its own. */
    private static int pastAside(TokenLine line, CueHit hit, int at, int limit) {
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

    private static boolean takesNoun(TokenLine line, int at) {
        return !line.is(at + 1, PartOfSpeech.PRONOUN)
                && !line.is(at + 1, PartOfSpeech.RELATIVE)
                && !line.isPartedName(at);
    }

    /** {@code الهيئة العامة بالرياض}: a definite noun after a definite noun, or a place, goes on with the name before it. */
    private static boolean isPartOfName(TokenLine line, CueHit hit, int at) {
        if (at - 1 > hit.to() && (line.isIn(at - 1, "takes-preposition") || line.isIn(at - 2, "takes-preposition"))) {
            return true;
        }
        boolean near = at > hit.to() && line.token(at - 1).definite();
        boolean names =
                line.token(at + 1).definite() && !line.token(at + 1).key().startsWith("الت");
        return near && (names || line.is(at + 1, PartOfSpeech.PROPER_NOUN) || line.isIn(at + 1, "area"));
    }

    /** {@code أعلن الجيش استمرار الغارات}: after the complete subject what was done begins. */
    private static @Nullable Joint deed(TokenLine line, CueHit hit, Cue cue, int limit) {
        if (hit.kind() != Kind.VERB || cue.thanks()) {
            return null;
        }
        TokenRange subject = NounPhraseExtent.of(line, hit.to(), limit);
        int at = subject.to();
        boolean begins = subject.size() > 0
                && at < limit
                && line.is(at, PartOfSpeech.NOUN)
                && !line.token(at).definite()
                && ((cue.object() && line.isIn(at, "abstract")) || line.isIn(at, "necessity"));
        return begins ? new Joint(Joint.Kind.NOUN, at, at) : null;
    }

    /** {@code أبدى مخاوفه من}: what is feared is the content, not the fear. */
    private static Joint ofBelief(TokenLine line, Joint joint, int limit) {
        int noun = joint.contentFrom();
        int next = line.isAttachedPronoun(noun + 1) ? noun + 2 : noun + 1;
        boolean content = joint.kind() == Joint.Kind.NOUN
                && line.isIn(noun, "feared")
                && line.is(next, PartOfSpeech.PREPOSITION)
                && line.isNominal(next + 1)
                && next + 1 < limit;
        return content ? new Joint(Joint.Kind.NOUN, next, next + 1) : joint;
    }

    /** {@code أكد حرص بلاده}: what was affirmed cannot affirm, and its speaker was named before. */
    private static boolean isDeed(TokenLine line, int at) {
        boolean own = line.isAttachedPronoun(at + 1) && !line.isIn(at, "source-head") && !line.isIn(at, "kin");
        return line.is(at, PartOfSpeech.NOUN)
                && !line.token(at).definite()
                && (own || line.isIn(at, "abstract"));
    }

    private static @Nullable Joint object(TokenLine line, CueHit hit, Cue cue, int limit) {
        if (!cue.object()) {
            return null;
        }
        if (hit.kind() == Kind.PARTICIPLE) {
            int from = line.is(hit.to(), PartOfSpeech.ADVERB) ? hit.to() + 1 : hit.to();
            boolean counts = !cue.thanks() || line.isIn(from, "thanks");
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
                    boolean counts = !cue.thanks() || line.isIn(from, "thanks");
                    if (object && counts && from >= hit.to() && from < limit && !line.is(from, PartOfSpeech.PRONOUN)) {
                        return new Joint(Joint.Kind.NOUN, from, from);
                    }
                }
            }
        }
        return null;
    }
}
