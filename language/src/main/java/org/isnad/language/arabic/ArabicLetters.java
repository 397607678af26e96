package org.isnad.language.arabic;

/**
 * What single characters of Arabic script are and how they fold. The rules, in the order in which {@link #fold} applies
 * them:
 *
 * <ol>
 *   <li>diacritics, tatweel, direction marks and other invisible characters fold to nothing;
 *   <li>Arabic-Indic and Persian digits fold to Latin ones, {@code ٫} to {@code .}, {@code ٬} to {@code ,}, {@code ٪} to
 *       {@code %};
 *   <li>quotation marks of every shape fold to {@code "}, dashes to {@code -};
 *   <li>Persian kaf and ya, as wire machines write them, fold to the Arabic letters.
 * </ol>
 *
 * <p>{@link #foldKey} goes further, for look-up only: alef with hamza or madda to alef, {@code ى} to {@code ي},
 * {@code ة} to {@code ه}, {@code ؤ} and {@code ئ} to their carriers. No letter is ever dropped, so that no name loses one.
 */
public final class ArabicLetters {
    /** What {@link #fold} gives for a character that is to be left out. */
    public static final char NOTHING = '\0';

    private ArabicLetters() {}

    /** The character that stands for {@code c} in clean text, or {@link #NOTHING}. */
    public static char fold(char c) {
        if (c < 0x80) {
            return c;
        }
        if (isInvisible(c)) {
            return NOTHING;
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) (c - '\u0660' + '0');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return (char) (c - '\u06F0' + '0');
        }
        return switch (c) {
            case '\u066B' -> '.';
            case '\u066C' -> ',';
            case '\u066A', '\uFF05' -> '%';
            case '«', '»', '“', '”', '„', '‟', '″', '〝', '〞', '＂', '‹', '›' -> '"';
            case '‘', '’', '‚', '‛', '′' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u00A0', '\u2007', '\u202F', '\u2009', '\u3000' -> ' ';
            case '\u06A9' -> 'ك';
            case '\u06CC' -> 'ي';
            default -> c;
        };
    }

    /** The character that stands for {@code c}, already folded, in a key. */
    public static char foldKey(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', '\u0671' -> 'ا';
            case 'ى', 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة' -> 'ه';
            default -> c;
        };
    }

    /** Whether {@code c} is one of the letters of Arabic script, extended ones included. */
    public static boolean isLetter(char c) {
        return (c >= '\u0620' && c <= '\u064A' && c != '\u0640') || (c >= '\u066E' && c <= '\u06D3') || c == '\u06D5';
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || c == '\u0640'
                || (c >= '\u06D6' && c <= '\u06ED')
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u061C'
                || c == '\u00AD'
                || c == '\uFEFF';
    }
}
