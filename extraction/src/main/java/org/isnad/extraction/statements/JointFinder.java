package org.isnad.extraction.statements;

import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.PartOfSpeech;
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
        if (joint == null && cue.figure()) {
            return PhraseJoint.object(line, hit, cue, limit);
        }
        if (joint != null || cue.weak()) {
            return joint;
        }
        if (cue.object() && hit.kind() == Kind.VERB && !cue.thanks() && PhraseJoint.isDeed(line, hit.to())) {
            return new Joint(Joint.Kind.NOUN, hit.to(), hit.to());
        }
        Joint deed = PhraseJoint.deed(line, hit, cue, limit);
        if (deed != null) {
            return deed;
        }
        Joint prepositional = PhraseJoint.prepositional(line, hit, cue, limit);
        if (prepositional != null) {
            return PhraseJoint.ofBelief(line, prepositional, limit);
        }
        Joint object = PhraseJoint.object(line, hit, cue, limit);
        return object != null ? PhraseJoint.ofBelief(line, object, limit) : Predicative.find(line, hit, cue, limit);
    }

    /** From left to right: "that", a quotation or a colon, until another clause begins. */
    private @Nullable Joint scan(TokenLine line, CueHit hit, Cue cue, int limit) {
        boolean relative = false;
        boolean described = false;
        int subjectEnd = NounPhraseExtent.of(line, hit.to(), limit).to();
        // أشار إلى X: what follows the verb's own preposition is the content, and a later "that" belongs to it.
        boolean direct = cue.prepositions().contains(line.key(hit.to())) && !line.isThat(hit.to() + 1);
        int farthest = cue.weak() ? NEAR : FARTHEST;
        for (int at = hit.to(); at < limit && at - hit.to() < farthest; at++) {
            boolean leaves = line.is(at, PartOfSpeech.RELATIVE) || line.isComma(at) || line.is(at, PartOfSpeech.VERB);
            if (direct && (leaves || (line.isThat(at) && !ThatClause.isSaid(line, at)))) {
                return null;
            }
            if (at > hit.to() && at == subjectEnd && isOwnPreposition(line, cue, at)) {
                return null;
            }
            if (line.isKey(at, "(")) {
                at = Math.max(at, closing(line, at, limit));
            } else if (line.isThat(at) && described) {
                // تابعت القضية التي وصفت بأنها: the clause is what the relative clause's own verb says.
                described = false;
            } else if (line.isThat(at)
                    && ThatClause.takesClause(line, cue, at)
                    && !ThatClause.isNested(line, at)
                    && !ThatClause.isOfAnother(line, hit, cue, at)) {
                return ThatClause.clause(line, hit, at);
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
            } else if (at > hit.to()
                    && isOtherCue(line, at)
                    && !relative
                    && !line.isKey(at + 1, "عدم")
                    && (!line.is(at - 1, PartOfSpeech.NOUN) || line.isKey(at - 1, "حين"))) {
                return null;
            } else if (line.isComma(at)) {
                relative = false;
                described = false;
            } else if (relative && holdsClause(line, at)) {
                described = true;
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

    /** {@code شدد المدير على ضرورة}: the verb's own preposition after its subject brings the content. */
    private static boolean isOwnPreposition(TokenLine line, Cue cue, int at) {
        return cue.prepositions().contains(line.key(at))
                && line.is(at, PartOfSpeech.PREPOSITION)
                && line.isNominal(at + 1)
                && !line.isIn(at + 1, "belief")
                && !line.isIn(at + 1, "saying")
                && !line.isIn(at + 1, "venue")
                // أكد البائع علي العامري أن: a name that is written like the preposition.
                && !line.isThat(NounPhraseExtent.of(line, at + 1, line.size()).to());
    }

    /** A verb of a relative clause that takes a clause itself: {@code التي توصف بأنها}. */
    private boolean holdsClause(TokenLine line, int at) {
        CueLexicon.Entry entry = line.is(at, PartOfSpeech.VERB) ? lexicon.verb(line.key(at)) : null;
        return entry != null && entry.cue().clause() && !entry.cue().weak() && !line.isAttachedPronoun(at + 1);
    }

    private boolean isOtherCue(TokenLine line, int at) {
        CueLexicon.Entry entry = line.is(at, PartOfSpeech.VERB) ? lexicon.verb(line.key(at)) : null;
        return entry != null && !entry.cue().weak() && entry.cue().act() != Act.NOT_MENTIONED;
    }
}
