package org.isnad.extraction.statements;

import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * What is withheld where the words are of a comment that was not given: {@code رفض التعليق على، لم تتم الإشارة إلى، لم يصدر
 * عن الوزارة أي رد على}.
 *
 * @param at where the noun of what was not given stands; the source lies before it
 * @param content what nothing is said on
 * @param speaker who says nothing, where a preposition names them ({@code لم يصدر عن}), or {@code null}
 */
record Withheld(int at, TokenRange content, @Nullable TokenRange speaker) {
    private static final int FARTHEST = 12;

    static @Nullable Withheld of(TokenLine line, CueHit hit, int limit) {
        TokenRange speaker = null;
        int noun = hit.to();
        while (noun < limit && noun - hit.to() < FARTHEST && !line.isIn(noun, "withheld")) {
            if (line.isComma(noun) || line.is(noun, PartOfSpeech.VERB)) {
                return null;
            }
            TokenRange named = hit.negated() ? from(line, noun, limit) : null;
            speaker = named == null ? speaker : named;
            noun = named == null ? noun + 1 : named.to();
        }
        if (noun >= limit || !line.isIn(noun, "withheld")) {
            return null;
        }
        for (int at = noun + 1; at < limit && at - noun < FARTHEST && !line.isComma(at); at++) {
            TokenRange named = hit.negated() && speaker == null ? from(line, at, limit) : null;
            if (named != null && named.to() < limit) {
                speaker = named;
                at = named.to() - 1;
            } else if (line.isIn(at, "topic") && at + 1 < limit && takes(line, at + 1)) {
                return new Withheld(noun, toEnd(line, at + 1, limit), speaker);
            }
        }
        return hit.negated() ? null : new Withheld(noun, NounPhraseExtent.of(line, noun, limit), null);
    }

    private static boolean takes(TokenLine line, int at) {
        return !line.isIn(at, "withheld") && !line.isAttachedPronoun(at);
    }

    /** {@code عن الوزارة، من طوكيو}. */
    private static @Nullable TokenRange from(TokenLine line, int at, int limit) {
        boolean names = (line.isKey(at, "من") || line.isKey(at, "عن"))
                && (line.is(at + 1, PartOfSpeech.PROPER_NOUN) || line.isIn(at + 1, "source-head"));
        if (!names) {
            return null;
        }
        TokenRange phrase = NounPhraseExtent.of(line, at + 1, limit);
        for (int end = phrase.from() + 1; end < phrase.to(); end++) {
            boolean any = line.is(end, PartOfSpeech.QUANTIFIER) || line.isIn(end, "withheld");
            if (any) {
                return new TokenRange(phrase.from(), end);
            }
        }
        return phrase.size() == 0 ? null : phrase;
    }

    private static TokenRange toEnd(TokenLine line, int from, int limit) {
        int to = from;
        while (to < limit
                && !line.isComma(to)
                && !line.isKey(to, ".")
                && !line.isKey(to, "لكن")
                && !line.isKey(to, "ولكن")) {
            to++;
        }
        return new TokenRange(from, Math.max(to, from + 1));
    }
}
