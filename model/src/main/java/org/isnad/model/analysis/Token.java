package org.isnad.model.analysis;

import org.isnad.model.Span;

/**
 * A word or a clitic, with the characters that it was read from. Proclitics ({@code و ف ب ل ك س}) and attached pronouns
 * are tokens of their own; the article {@code ال} stays with its noun and shows in {@link #definite()}.
 *
 * @param index its place in its sentence
 * @param span its characters in the article's text
 * @param form its letters without diacritics, tatweel and presentation forms; hamzas and final letters as written;
 *     digits as Latin digits
 * @param key the form folded for look-up: alef and hamza carriers to alef, {@code ى} to {@code ي}, {@code ة} to
 *     {@code ه}; never shorter by a letter of the word itself
 * @param partOfSpeech its word class
 * @param definite whether it carries the article
 * @param number singular, plural (dual included), or not known
 * @param tense of a verb
 * @param voice of a verb or participle
 */
public record Token(
        int index,
        Span span,
        String form,
        String key,
        PartOfSpeech partOfSpeech,
        boolean definite,
        GrammaticalNumber number,
        Tense tense,
        Voice voice) {

    /** Whether no white space or mark parts this token from {@code previous}. */
    public boolean isAttachedTo(Token previous) {
        return previous.span.end() == span.start();
    }

    public boolean is(PartOfSpeech other) {
        return partOfSpeech == other;
    }
}
