package org.isnad.extraction.statements;

import org.isnad.model.Span;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;

/** A sentence's tokens with short questions to ask of them; indexes outside it answer with nothing rather than fail. */
final class TokenLine {
    private final Sentence sentence;
    private final WordLists words;

    TokenLine(Sentence sentence, WordLists words) {
        this.sentence = sentence;
        this.words = words;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    String key(int index) {
        return index >= 0 && index < size() ? token(index).key() : "";
    }

    boolean is(int index, PartOfSpeech part) {
        return index >= 0 && index < size() && token(index).is(part);
    }

    boolean isKey(int index, String key) {
        return key(index).equals(key);
    }

    /** Whether the word at {@code index} is in the list of that name. */
    boolean isIn(int index, String list) {
        return words.has(list, key(index));
    }

    /** Whether the word at {@code index} is in the list once {@code letters} are put before it. */
    boolean isInAfter(int index, String letters, String list) {
        return words.has(list, letters + key(index));
    }

    boolean isNominal(int index) {
        return index >= 0 && index < size() && token(index).partOfSpeech().isNominal();
    }

    boolean isMark(int index) {
        return is(index, PartOfSpeech.PUNCTUATION);
    }

    boolean isQuote(int index) {
        return isMark(index) && (isKey(index, "\"") || isKey(index, "{") || isKey(index, "}"));
    }

    boolean isComma(int index) {
        return isKey(index, "،") || isKey(index, ",") || isKey(index, "-") || isKey(index, "؛") || isKey(index, ";");
    }

    /** {@code أن، إن} and their kin. */
    boolean isThat(int index) {
        return isKey(index, "ان")
                && !is(index, PartOfSpeech.PROPER_NOUN)
                // "ان كي" is no Arabic: it is what is left of the name بان كي once its first letter is taken for a
                // preposition. سي إن إن is a name as well.
                && !isKey(index + 1, "كي")
                && !isKey(index - 1, "سي")
                && !(isKey(index - 1, "ان") && isKey(index - 2, "سي"))
                && token(index).form().charAt(0) != 'آ'
                && !isIf(index);
    }

    /** {@code إن وجدت، إن شاء}: before a perfect verb it opens a condition, since "that" is followed by a noun. */
    private boolean isIf(int index) {
        return token(index).form().startsWith("إ")
                && is(index + 1, PartOfSpeech.VERB)
                && token(index + 1).tense() == Tense.PERFECT
                && !token(index + 1).isAttachedTo(token(index));
    }

    /** A pronoun that hangs on the word before it. */
    boolean isAttachedPronoun(int index) {
        return index > 0
                && (is(index, PartOfSpeech.PRONOUN) || is(index, PartOfSpeech.POSSESSIVE))
                && token(index).isAttachedTo(token(index - 1));
    }

    /** {@code بان كي مون} where the analyser takes the first name for "that" after a preposition. */
    boolean isPartedName(int index) {
        return isKey(index, "ب") && isKey(index + 1, "ان") && isKey(index + 2, "كي");
    }

    /** The token that covers the character at {@code offset} or follows it. */
    int indexAt(int offset) {
        int at = 0;
        while (at < size() && token(at).span().end() <= offset) {
            at++;
        }
        return at;
    }

    /** The characters of a noun phrase; with the preposition where the article has melted into it ({@code للوكالة}). */
    Span phrase(TokenRange range) {
        return span(isFused(range.from()) ? range.from() - 1 : range.from(), range.to());
    }

    /** {@code للتحرك}: the noun at {@code index} cannot be cut off the preposition before it without a letter. */
    boolean isFused(int index) {
        return isKey(index - 1, "ل")
                && token(index).isAttachedTo(token(index - 1))
                && (token(index).key().startsWith("ل")
                        || token(index).form().length() > token(index).span().length());
    }

    /** The characters from token {@code from} to before token {@code to}; not empty. */
    Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }
}
