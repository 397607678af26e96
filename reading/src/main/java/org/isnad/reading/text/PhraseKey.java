package org.isnad.reading.text;

/**
 * Folds a phrase to the key under which a lexicon keeps it, so that one entry serves all spellings: letters in lower
 * case; carriers of alef and hamza to alef, {@code ى} to {@code ي}, {@code ة} to {@code ه}; no vowel signs, no tatweel, no
 * joiners and direction marks; all that is neither letter nor digit to one space, none at the ends.
 */
public final class PhraseKey {
    private PhraseKey() {}

    public static String of(CharSequence phrase) {
        var key = new StringBuilder(phrase.length());
        boolean gap = false;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (isSilent(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty()) {
                key.append(' ');
            }
            gap = false;
            key.append(fold(c));
        }
        return key.toString();
    }

    /** Vowel signs, the dagger alef, tatweel, and the invisible marks of joining and direction. */
    private static boolean isSilent(char c) {
        return (c >= '\u064b' && c <= '\u065f')
                || c == '\u0670'
                || c == '\u0640'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\ufeff'
                || c == '\u00ad';
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default -> c >= '٠' && c <= '٩' ? (char) (c - '٠' + '0') : Character.toLowerCase(c);
        };
    }
}
