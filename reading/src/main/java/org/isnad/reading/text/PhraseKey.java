package org.isnad.reading.text;

/**
 * Folds a phrase to the key under which a lexicon keeps it, so that one entry serves all spellings: letters in lower
 * case; carriers of alef and hamza to alef, {@code ى} to {@code ي}, {@code ة} to {@code ه}; no vowel signs, no tatweel, no
 * joiners and direction marks; all that is neither letter nor digit to one space, none at the ends.
 */
public final class PhraseKey {
    private static final char SILENT = 0;
    private static final char GAP = ' ';
    /** Up to the end of the block Arabic what a letter is folded to is looked up. */
    private static final int TABLED = 0x700;

    private static final char[] FOLDED = table();

    private PhraseKey() {}

    public static String of(CharSequence phrase) {
        return opening(phrase, Integer.MAX_VALUE);
    }

    /** The key of the first words of a phrase: as {@link #of} gives it, but no more than {@code most} words. */
    static String opening(CharSequence phrase, int most) {
        char[] key = new char[phrase.length()];
        int length = 0;
        int words = 0;
        boolean gap = true;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            char folded = c < FOLDED.length ? FOLDED[c] : folded(c);
            if (folded == SILENT) {
                continue;
            }
            if (folded == GAP) {
                gap = true;
                continue;
            }
            if (gap) {
                if (words++ == most) {
                    break;
                }
                if (length > 0) {
                    key[length++] = ' ';
                }
                gap = false;
            }
            key[length++] = folded;
        }
        return new String(key, 0, length);
    }

    private static char folded(char c) {
        if (isSilent(c)) {
            return SILENT;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? fold(c) : GAP;
    }

    private static char[] table() {
        char[] table = new char[TABLED];
        for (char c = 0; c < table.length; c++) {
            table[c] = folded(c);
        }
        return table;
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
