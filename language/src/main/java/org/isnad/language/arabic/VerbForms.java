package org.isnad.language.arabic;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.language.arabic.Agreement.Count;
import org.isnad.language.arabic.Agreement.Gender;
import org.isnad.model.analysis.Tense;

/**
 * The written forms of an Arabic verb, from its third person masculine in both tenses: {@code قال} and {@code يقول} give
 * {@code قالت، قالوا، تقول، يقولون} and their kin, as keys ({@link ArabicNormalizer#key}) without clitics.
 *
 * <p>Third person and the first person of the imperfect are made, since news has little else; stems that change before a
 * consonant ending ({@code قلت}) are not. The rules for final weak letters:
 *
 * <ol>
 *   <li>a perfect in {@code ى} drops it before {@code ت} and {@code وا} ({@code نفى، نفت، نفوا}), and has {@code يا} in
 *       the dual;
 *   <li>a perfect in {@code ا} of two letters more drops it likewise ({@code دعا، دعت، دعوا});
 *   <li>a perfect in {@code ي} drops it before {@code وا} ({@code لقي، لقيت، لقوا});
 *   <li>an imperfect in {@code ي، ى، و} drops it before {@code ون} and {@code وا} ({@code يرى، يرون}).
 * </ol>
 */
public final class VerbForms {
    private VerbForms() {}

    /**
     * The forms and what each agrees with; where two are written alike the first stands.
     *
     * @param imperfect third person masculine, or empty where only the perfect is wanted
     */
    public static Map<String, Form> of(String perfect, String imperfect) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String past = ArabicNormalizer.form(perfect);
        perfect(past, forms);
        if (!imperfect.isEmpty()) {
            // قال is hollow; أيد and صوت keep their middle letter in every form.
            boolean hollow = past.length() > 2 && past.charAt(past.length() - 2) == 'ا';
            imperfect(ArabicNormalizer.form(imperfect), hollow, forms);
        }
        return forms;
    }

    /**
     * One written form.
     *
     * @param tense of the form
     * @param agreement with the subject that it can have
     */
    public record Form(Tense tense, Agreement agreement) {}

    private static void perfect(String stem, Map<String, Form> forms) {
        String last = stem.substring(stem.length() - 1);
        boolean weak = last.equals("ى") || last.equals("ا");
        String bare = weak ? stem.substring(0, stem.length() - 1) : stem;
        String dual = last.equals("ى") ? bare + "يا" : last.equals("ا") ? bare + "وا" : stem + "ا";
        put(forms, stem, Tense.PERFECT, Gender.MASCULINE, Count.ANY);
        put(forms, bare + "ت", Tense.PERFECT, Gender.FEMININE, Count.ANY);
        put(forms, bare + "وا", Tense.PERFECT, Gender.MASCULINE, Count.PLURAL);
        put(forms, dual, Tense.PERFECT, Gender.MASCULINE, Count.DUAL);
        put(forms, bare + "تا", Tense.PERFECT, Gender.FEMININE, Count.DUAL);
        put(forms, bare + (weak ? "ين" : "ن"), Tense.PERFECT, Gender.FEMININE, Count.PLURAL);
        if (last.equals("ي")) {
            // A final ya of the root falls before the plural's waw: لقي، لقوا.
            put(forms, stem.substring(0, stem.length() - 1) + "وا", Tense.PERFECT, Gender.MASCULINE, Count.PLURAL);
        }
        if (weak) {
            // Before an attached pronoun the alef maqsura is written as alef: نفاه.
            put(forms, bare + "ا", Tense.PERFECT, Gender.MASCULINE, Count.ANY);
        }
    }

    private static void imperfect(String third, boolean hollow, Map<String, Form> forms) {
        String stem = third.substring(1);
        char last = stem.charAt(stem.length() - 1);
        boolean weak = last == 'ي' || last == 'ى' || last == 'و';
        String bare = weak ? stem.substring(0, stem.length() - 1) : stem;
        put(forms, "ي" + stem, Tense.IMPERFECT, Gender.MASCULINE, Count.ANY);
        put(forms, "ت" + stem, Tense.IMPERFECT, Gender.FEMININE, Count.ANY);
        put(forms, "ن" + stem, Tense.IMPERFECT, Gender.ANY, Count.FIRST_PLURAL);
        put(forms, "أ" + stem, Tense.IMPERFECT, Gender.ANY, Count.FIRST_SINGULAR);
        for (String ending : new String[] {"ون", "وا"}) {
            put(forms, "ي" + bare + ending, Tense.IMPERFECT, Gender.MASCULINE, Count.PLURAL);
        }
        for (String ending : new String[] {"ان", "ا"}) {
            put(forms, "ي" + stem + ending, Tense.IMPERFECT, Gender.MASCULINE, Count.DUAL);
            put(forms, "ت" + stem + ending, Tense.IMPERFECT, Gender.FEMININE, Count.DUAL);
        }
        put(forms, "ي" + stem + "ن", Tense.IMPERFECT, Gender.FEMININE, Count.PLURAL);
        if (weak) {
            // The jussive after لم drops the weak letter: لم ينف.
            put(forms, "ي" + bare, Tense.IMPERFECT, Gender.MASCULINE, Count.ANY);
            put(forms, "ت" + bare, Tense.IMPERFECT, Gender.FEMININE, Count.ANY);
        } else if (hollow && stem.length() > 2 && "اوي".indexOf(stem.charAt(stem.length() - 2)) >= 0) {
            // A hollow verb's jussive drops its middle: لم يقل.
            String jussive = stem.substring(0, stem.length() - 2) + last;
            put(forms, "ي" + jussive, Tense.IMPERFECT, Gender.MASCULINE, Count.ANY);
            put(forms, "ت" + jussive, Tense.IMPERFECT, Gender.FEMININE, Count.ANY);
        }
    }

    private static void put(Map<String, Form> forms, String form, Tense tense, Gender gender, Count count) {
        forms.putIfAbsent(ArabicNormalizer.key(form), new Form(tense, new Agreement(gender, count)));
    }
}
