package org.isnad.stories.words;

import java.util.List;

/**
 * Cuts from a word what Arabic adds to it, so that {@code الفلسطينيون} and {@code فلسطيني} compare as one: the article
 * with what stands before it, the conjunction, a preposition of one letter, and up to two endings. At least three letters stay. That is the light
 * stemming of L. Larkey and others (2002), and only ever a ground for comparing: no such stem is shown or stored, since it
 * now and then eats a letter of a name.
 */
final class Stems {
    private static final int LEAST = 3;
    private static final List<String> BEGINNINGS = List.of("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال");
    private static final List<String> ENDINGS =
            List.of("هما", "ها", "هم", "ات", "ان", "ون", "ين", "وا", "يه", "تي", "ه", "ي", "ا");
    private static final String LONE_LETTERS = "بل";

    private Stems() {}

    /** The stem of a word in its normalised form; a number is its own. */
    static String of(String key) {
        if (!Character.isLetter(key.charAt(0))) {
            return key;
        }
        return withoutEnding(withoutEnding(withoutBeginning(key)));
    }

    private static String withoutBeginning(String key) {
        for (String beginning : BEGINNINGS) {
            if (key.startsWith(beginning) && key.length() - beginning.length() >= LEAST) {
                return key.substring(beginning.length());
            }
        }
        boolean conjunction = key.charAt(0) == 'و' && key.length() >= 5;
        boolean preposition = LONE_LETTERS.indexOf(key.charAt(0)) >= 0 && key.length() >= 6;
        return conjunction || preposition ? key.substring(1) : key;
    }

    private static String withoutEnding(String key) {
        for (String ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() >= LEAST) {
                return key.substring(0, key.length() - ending.length());
            }
        }
        return key;
    }
}
