package org.isnad.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Direction;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by what stands in it. */
public final class Languages {
    private static final int FEWEST_LETTERS = 8;
    private static final int REACH = 20_000;
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "ur", "ckb", "ps", "ug", "sd", "he", "yi", "dv", "arc");

    private Languages() {}

    /**
     * The language of a text: an ISO 639-1 code, or 639-3 where there is none; {@code null} where the text is too short
     * to tell. Asks no more than the first 20,000 characters.
     */
    public static @Nullable String identify(CharSequence text) {
        CharSequence sample = text.length() > REACH ? text.subSequence(0, REACH) : text;
        UnicodeScript script = mainScript(sample);
        return script == null
                ? null
                : switch (script) {
                    case ARABIC -> ArabicScript.lexicon().language(sample);
                    case HANGUL -> "ko";
                    case HIRAGANA, KATAKANA -> "ja";
                    case HEBREW -> "he";
                    case GREEK -> "el";
                    case THAI -> "th";
                    case ARMENIAN -> "hy";
                    case GEORGIAN -> "ka";
                    case ETHIOPIC -> "am";
                    case SYRIAC -> "arc";
                    case THAANA -> "dv";
                    // Korean and Japanese texts have more Hangul or kana than Han.
                    case HAN -> "zh";
                    case LATIN, CYRILLIC -> {
                        String told = FunctionWords.lexicon().language(sample);
                        yield told == null ? StatisticalModel.language(sample) : told;
                    }
                    default -> StatisticalModel.language(sample);
                };
    }

    /** The direction in which a language is written. */
    public static Direction direction(String language) {
        return RIGHT_TO_LEFT.contains(language) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** The script of most letters; kana count for all of Japanese, since they are mixed with Han. */
    private static @Nullable UnicodeScript mainScript(CharSequence text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        int arabic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                // Looking up the script takes a search, which most letters can do without.
                if (isArabicLetter(c)) {
                    arabic++;
                } else if (c < 0x80) {
                    latin++;
                } else {
                    letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        if (all < FEWEST_LETTERS) {
            return null;
        }
        letters.merge(UnicodeScript.ARABIC, arabic, Integer::sum);
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > all) {
            return UnicodeScript.HIRAGANA;
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Letters of the block Arabic but the stroke that stretches words, which is common to several scripts. */
    private static boolean isArabicLetter(char c) {
        return c >= '\u0620' && c <= '\u06ff' && c != '\u0640';
    }
}
