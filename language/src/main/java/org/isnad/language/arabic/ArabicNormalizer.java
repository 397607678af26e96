package org.isnad.language.arabic;

import java.text.Normalizer;
import org.isnad.model.Span;

/**
 * Two ways to write a word alike however it was typed: its {@link #form}, for reading on, and its {@link #key}, for
 * look-up and comparison. The rules are those of {@link ArabicLetters}; a key also gives a hamza at the end the seat that it
 * has without a pronoun behind it.
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
        if (composed.endsWith("ائ") || composed.endsWith("اؤ")) {
            // لقائـه, لقاؤنا: cut off its pronoun, the word has its final hamza again.
            key.setCharAt(key.length() - 1, 'ء');
        }
        return key.toString();
    }
}
