package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All forms of a nationality adjective (نسبة) from its bare masculine one. {@code روسي} gives {@code الروسية},
 * {@code روسيون}, {@code الروسيين} …; of a pair both words are inflected alike ({@code كوري شمالي},
 * {@code الكوريتان الشماليتان}), unless the first is no nisba ({@code جنوب أفريقي}, {@code الجنوب أفريقية}).
 */
final class NationalityForms {
    private static final List<String> ADJECTIVE_ENDINGS = List.of("", "ة");
    private static final List<String> PEOPLE_ENDINGS = List.of("ون", "ين", "ان", "تان", "تين", "ات");

    private NationalityForms() {}

    /** Masculine and feminine singular. */
    static Set<String> adjectives(String bare) {
        return forms(bare, ADJECTIVE_ENDINGS);
    }

    /** Dual and sound plurals: more often people than things. */
    static Set<String> people(String bare) {
        return forms(bare, PEOPLE_ENDINGS);
    }

    private static Set<String> forms(String bare, List<String> endings) {
        String[] words = bare.split(" ");
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : endings) {
            for (int articles = 0; articles < 1 << words.length; articles++) {
                List<String> form = new ArrayList<>();
                for (int i = 0; i < words.length; i++) {
                    boolean nisba = words[i].endsWith("ي");
                    form.add(((articles & 1 << i) != 0 ? "ال" : "") + words[i] + (nisba ? ending : ""));
                }
                forms.add(String.join(" ", form));
            }
        }
        return forms;
    }
}
