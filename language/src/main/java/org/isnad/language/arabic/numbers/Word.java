package org.isnad.language.arabic.numbers;

import org.isnad.model.Span;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;

/**
 * A token as number and time expressions see it: what it is looked up by, and whether it is a run of digits.
 *
 * @param span its characters in the article's text
 * @param key its folded letters, as {@link org.isnad.model.analysis.Token#key()}
 * @param base the key without the article; the key itself where there is none
 * @param definite whether it carries the article
 * @param numeric whether it is digits, perhaps with separators: {@code 12,500}, {@code 31/3/2015}, {@code 10:30}
 * @param partOfSpeech its word class
 * @param number its grammatical number
 * @param token the index of the token that it was read from
 */
public record Word(
        Span span,
        String key,
        String base,
        boolean definite,
        boolean numeric,
        PartOfSpeech partOfSpeech,
        GrammaticalNumber number,
        int token) {

    public boolean is(String otherKey) {
        return key.equals(otherKey);
    }

    public boolean is(PartOfSpeech other) {
        return partOfSpeech == other;
    }

    /** Whether no white space parts this word from {@code previous}. */
    public boolean touches(Word previous) {
        return previous.span.end() == span.start();
    }
}
