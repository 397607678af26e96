package org.isnad.extraction.statements;

import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Whose the fear, the promise or the demand is that a noun names. */
final class Possessor {
    private Possessor() {}

    /** The noun phrase right after the noun, with which it is one: {@code مخاوف الشركات}. */
    static TokenRange possessor(TokenLine line, int at) {
        TokenRange none = new TokenRange(at + 1, at + 1);
        int first = at + 1;
        boolean nominal = line.is(first, PartOfSpeech.PROPER_NOUN)
                || line.isQuote(first)
                || (line.is(first, PartOfSpeech.NOUN)
                        && (line.token(first).definite() || line.isIn(first, "source-head")));
        if (!nominal) {
            return none;
        }
        TokenRange phrase = NounPhraseExtent.of(line, first, line.size());
        return phrase.size() == 0 ? none : phrase;
    }

    /** {@code اعتقلت القوات رجالا بتهمة أنهم}: the subject of the innermost clause that the noun stands in. */
    static @Nullable TokenRange subject(TokenLine line, Draft draft) {
        int noun = draft.hit.from();
        Draft parent = draft.parent;
        int from = parent == null ? 0 : line.indexAt(parent.content.start());
        TokenRange best = null;
        for (Clause clause : line.sentence().clauses()) {
            for (Argument argument : clause.arguments()) {
                int first = argument.range().from();
                boolean named = argument.role() == Role.SUBJECT
                        && clause.range().contains(noun)
                        && first >= from
                        && first < noun
                        && line.isNominal(first);
                if (named && (best == null || first > best.from())) {
                    TokenRange phrase = NounPhraseExtent.of(
                            line, first, Math.min(noun, argument.range().to()));
                    best = phrase.size() == 0 ? best : phrase;
                }
            }
        }
        return best;
    }

    /** A name, an office or a group: what is merely possessed ({@code توصيات اللقاء}) asks for nothing. */
    static boolean canSpeak(TokenLine line, TokenRange possessor) {
        if (line.isIn(possessor.from(), "inanimate") || line.isIn(possessor.from(), "abstract")) {
            return false;
        }
        for (int at = possessor.from(); at < possessor.to(); at++) {
            if (line.is(at, PartOfSpeech.PROPER_NOUN) || line.isIn(at, "source-head") || line.isIn(at, "told")) {
                return true;
            }
        }
        return line.token(possessor.from()).number() == GrammaticalNumber.PLURAL
                || line.key(possessor.from()).endsWith("ين");
    }
}
