package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.language.arabic.ArabicNormalizer;

/**
 * The written forms of an event noun or participle, as keys: with and without article, the accusative's alef, the duals
 * and the sound feminine plural; a participle's sound plurals as well.
 */
final class NounForms {
    private static final List<String> NOUN = List.of("", "ا", "ين", "ان", "ات");
    private static final List<String> PERSON = List.of("", "ا", "ين", "ان", "ون", "ات", "ه", "تين", "تان", "ي", "و");

    private NounForms() {}

    /** The forms of each word of a noun entry; only the first is inflected. */
    static List<List<String>> of(String entry) {
        String[] words = entry.strip().split("\\s+");
        List<List<String>> forms = new ArrayList<>();
        forms.add(withArticle(inflected(ArabicNormalizer.key(words[0]), NOUN)));
        for (int i = 1; i < words.length; i++) {
            String key = ArabicNormalizer.key(words[i]);
            forms.add(withArticle(List.of(key, key + "ا")));
        }
        return forms;
    }

    /** The forms of a participle that stands for a person. */
    static List<List<String>> ofPerson(String entry) {
        String[] words = entry.strip().split("\\s+");
        List<List<String>> forms = new ArrayList<>();
        forms.add(withArticle(inflected(ArabicNormalizer.key(words[0]), PERSON)));
        for (int i = 1; i < words.length; i++) {
            forms.add(withArticle(List.of(ArabicNormalizer.key(words[i]))));
        }
        return forms;
    }

    private static List<String> inflected(String key, List<String> endings) {
        List<String> forms = new ArrayList<>();
        if (key.endsWith("ه")) {
            String stem = key.substring(0, key.length() - 1);
            forms.addAll(Arrays.asList(key, stem + "ات", stem + "تين", stem + "تان", stem + "تي", stem + "تا"));
        } else if (key.endsWith("ات")) {
            forms.add(key);
        } else {
            for (String ending : endings) {
                forms.add(key + ending);
            }
        }
        return forms;
    }

    private static List<String> withArticle(List<String> forms) {
        List<String> all = new ArrayList<>(forms.size() * 2);
        for (String form : forms) {
            all.add(form);
            all.add(form.startsWith("ال") && form.length() > 4 ? form : "ال" + form);
        }
        return all;
    }
}
