package org.isnad.language.arabic;

import java.text.Normalizer;
import org.isnad.model.Span;

/**
 * Two ways to write a word alike however it was typed: its {@link #form}, for reading on, and its {@link #key}, for
 * look-up and comparison. The rules are those of {@link ArabicLetters}.
 */
public final class ArabicNormalizer {
    private ArabicNormalizer() {}

    /** The word in clean letters: hamzas and final letters as written. */
    public static String form(CharSequence word) {
        return FoldedText.of(word, new Span(0, word.length())).text();
    }

    /** The key under which every spelling of the word is found: {@code أحمد} and {@code احمد} share one. */
    public static String key(CharSequence word) {
        return keyOfForm(form(word));
    }

    /** The key of a word that is in clean letters already. */
    public static String keyOfForm(String form) {
        String composed = Normalizer.isNormalized(form, Normalizer.Form.NFC)
                ? form
                : Normalizer.normalize(form, Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            key.append(ArabicLetters.foldKey(Character.toLowerCase(composed.charAt(i))));
        }
        return key.toString();
    }
}
