package org.isnad.extraction.statements;

import org.isnad.language.arabic.Agreement.Gender;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
import org.isnad.model.analysis.NounPhrase;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds the subject that stands before its verb: {@code X قال}, {@code X الذي أكد}, {@code كان X قد أعلن}. */
final class SubjectFinder {
    private SubjectFinder() {}

    static @Nullable TokenRange before(TokenLine line, CueHit hit) {
        int verb = hit.from();
        int end = verb;
        while (end > 0 && (line.is(end - 1, PartOfSpeech.PARTICLE) || line.isKey(end - 1, "قد"))) {
            end--;
        }
        if (line.is(end - 1, PartOfSpeech.RELATIVE)) {
            return comesBack(line, end - 1, hit) ? null : antecedent(line, end - 1);
        }
        boolean news = line.is(end - 1, PartOfSpeech.NOUN)
                && line.isIn(end - 1, "news")
                && !line.token(end - 1).definite();
        if (news) {
            return new TokenRange(end - 1, end);
        }
        if (JointFinder.asksNotTo(line, hit)) {
            return adjacent(line, end);
        }
        for (Clause clause : line.sentence().clauses()) {
            if (clause.predicate() == verb) {
                for (Argument argument : clause.arguments()) {
                    int before = argument.range().from() - 1;
                    boolean held = line.is(before, PartOfSpeech.VERB) || line.is(before, PartOfSpeech.PREPOSITION);
                    if (argument.role() == Role.SUBJECT && argument.range().to() <= verb && !held) {
                        return phrase(line, argument.range().from(), end);
                    }
                }
            }
        }
        return adjacent(line, end);
    }

    /**
     * {@code الذي تتهمه، التي حذر منها، الذي أقرت بأهميته}: a pronoun that comes back to the antecedent, or a verb that does
     * not agree with it, shows that it is no subject.
     */
    private static boolean comesBack(TokenLine line, int relative, CueHit hit) {
        boolean masculine = line.isKey(relative, "الذي");
        boolean feminine = line.isKey(relative, "التي");
        boolean ofVerb = line.isAttachedPronoun(hit.to());
        boolean ofPreposition = line.is(hit.to(), PartOfSpeech.PREPOSITION) && line.isAttachedPronoun(hit.to() + 1);
        String pronoun = masculine ? "ه" : feminine ? "ها" : "هم";
        boolean returns =
                (ofVerb && line.isKey(hit.to(), pronoun)) || (ofPreposition && line.isKey(hit.to() + 1, pronoun));
        Gender gender = hit.agreement().gender();
        return returns || (masculine && gender == Gender.FEMININE) || (feminine && gender == Gender.MASCULINE);
    }

    /** The phrase that a relative clause describes. */
    private static @Nullable TokenRange antecedent(TokenLine line, int relative) {
        int end = relative;
        int aside = line.isKey(end - 1, "-") ? end - 2 : -1;
        while (aside > 0 && end - aside < 8 && !line.isKey(aside, "-")) {
            aside--;
        }
        if (aside > 0 && line.isKey(aside, "-")) {
            // الأمير – حفظه الله – الذي: what stands between dashes is not what the clause describes.
            return adjacent(line, aside);
        }
        while (end > 0 && (line.isComma(end - 1) || line.isKey(end - 1, "("))) {
            end--;
        }
        TokenRange best = null;
        for (NounPhrase phrase : line.sentence().nounPhrases()) {
            if (phrase.range().from() < end && phrase.range().contains(relative)) {
                best = phrase(line, phrase.range().from(), end);
            }
        }
        return best == null ? adjacent(line, end) : best;
    }

    /** What stands right before the verb, back to where its clause opens. */
    private static @Nullable TokenRange adjacent(TokenLine line, int end) {
        int from = line.isComma(end - 1) ? end - 1 : end;
        while (from > 0
                && !line.isComma(from - 1)
                && !line.isQuote(from - 1)
                && !line.is(from - 1, PartOfSpeech.SUBORDINATOR)
                && !line.is(from - 1, PartOfSpeech.RELATIVE)
                && !line.is(from - 1, PartOfSpeech.VERB)) {
            from--;
        }
        while (from < end && (line.is(from, PartOfSpeech.COORDINATOR) || line.is(from, PartOfSpeech.PARTICLE))) {
            from++;
        }
        TokenRange found = from < end ? last(line, from, end) : null;
        // What follows a verb is that verb's own subject or object, unless it can speak.
        boolean held = line.is(from - 1, PartOfSpeech.VERB) && !line.isIn(from - 1, "carries");
        return found != null && held && !MainSubject.isSpeaker(line, found) ? null : found;
    }

    /** The first phrase from {@code from} on that reaches the verb; whoever is named before it is another. */
    private static @Nullable TokenRange last(TokenLine line, int from, int end) {
        int to = line.isComma(end - 1) ? end - 1 : end;
        for (int start = from; start < to; start++) {
            boolean governs = line.is(start, PartOfSpeech.PREPOSITION) || line.isIn(start, "circumstance");
            TokenRange phrase = governs ? null : phrase(line, start, to);
            if (phrase != null && phrase.to() == to) {
                return phrase;
            }
            if (governs) {
                TokenRange described = described(line, NounPhraseExtent.of(line, start + 1, to), to);
                if (described != null) {
                    return described;
                }
                // What else a preposition governs is a circumstance and not the subject.
                start = Math.max(start, NounPhraseExtent.of(line, start + 1, to).to() - 1);
            }
        }
        return phrase(line, from, end);
    }

    /** {@code عن مسلحين أعلنوا}: an indefinite noun of people right before the verb is described by it, so is its subject. */
    private static @Nullable TokenRange described(TokenLine line, TokenRange governed, int to) {
        if (governed.to() != to || governed.size() == 0) {
            return null;
        }
        int from = governed.from();
        for (int at = governed.from(); at < to; at++) {
            from = line.is(at, PartOfSpeech.COORDINATOR) ? at + 1 : from;
        }
        boolean people = line.isIn(from, "source-head")
                || line.isIn(from, "news")
                || line.key(from).endsWith("ين");
        for (int at = from; at < to; at++) {
            people &= !line.token(at).definite() && !line.is(at, PartOfSpeech.PROPER_NOUN);
        }
        return people && from < to ? new TokenRange(from, to) : null;
    }

    private static @Nullable TokenRange phrase(TokenLine line, int from, int end) {
        boolean nominal = line.isNominal(from) || line.isQuote(from);
        if (!nominal || line.isIn(from, "circumstance") || line.isIn(from, "according-to")) {
            return null;
        }
        TokenRange phrase = NounPhraseExtent.of(line, from, end);
        boolean pronoun = SpeakerResolver.isPronoun(line, from);
        return phrase.size() > 0 && !pronoun ? phrase : null;
    }
}
