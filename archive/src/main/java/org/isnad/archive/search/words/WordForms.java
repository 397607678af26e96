package org.isnad.archive.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.arabic.ArabicLetters;
import org.isnad.language.arabic.ArabicNormalizer;

/**
 * The terms that a word is kept under, and those that it is looked for by. Two words meet where they share a term.
 *
 * <p>A word of a text is kept under:
 *
 * <ol>
 *   <li>its {@linkplain ArabicNormalizer#keyOfForm key}, so that hamza on alef, {@code ى} and {@code ة} do not matter;
 *   <li>where it has a hamza after its first letter, the same with every carrier alike, so that {@code مسؤول} and
 *       {@code مسئول} meet;
 *   <li>each of these without the clitics before it: {@code و ف}, then {@code ب ك ل}, then the article; where a letter
 *       may be a clitic or not, both ways ({@link WholeWords} has those that are none, {@link ShortWords} those of two
 *       letters that clitics stand before);
 *   <li>each of these without an attached pronoun, {@code ت} turned to {@code ة} again: {@code وزارتها}, {@code وزارة};
 *   <li>where it is not Arabic: {@link ForeignForms}.
 * </ol>
 *
 * <p>A word of a query is looked for as it was typed, and without the clitics before it but with the article:
 * {@code بالقوات} looks for {@code القوات}, which {@code والقوات} is kept under too, and {@code قوات} is not: who types no
 * article finds both, and {@code الرياض} does not find a man called {@code رياض}.
 *
 * <p>No ending of number or case is cut, and no letter of a name is lost. Stateless.
 */
public final class WordForms {
    /** No word is longer; the rest of what looks like one does not count. */
    static final int LONGEST = 64;

    private static final int LEAST = 3;
    private static final List<String> PRONOUNS = List.of("هما", "كما", "هم", "هن", "ها", "كم", "نا");

    private WordForms() {}

    /** The terms that a word of a text is kept under, each once. The word is in clean letters. */
    public static Set<String> ofText(String form) {
        String word = within(form);
        Set<String> terms = new LinkedHashSet<>();
        if (!ArabicLetters.isLetter(word.charAt(0))) {
            ForeignForms.addAll(word, terms);
            return terms;
        }
        boolean pronounOfOneLetter = word.endsWith("ه");
        for (String spelling : spellings(word)) {
            Set<String> bare = new LinkedHashSet<>();
            bare.add(spelling);
            addWithoutClitics(spelling, true, bare);
            for (String one : bare) {
                addWithoutPronoun(one, pronounOfOneLetter, terms);
            }
        }
        return terms;
    }

    /** The terms that a word of a query is looked for by, the likeliest first. The word is in clean letters. */
    public static Set<String> ofQuery(String form) {
        String word = within(form);
        Set<String> terms = new LinkedHashSet<>();
        if (!ArabicLetters.isLetter(word.charAt(0))) {
            terms.add(ForeignForms.main(word));
            return terms;
        }
        for (String spelling : spellings(word)) {
            terms.add(spelling);
            addWithoutClitics(spelling, false, terms);
        }
        return terms;
    }

    /** The one spelling by which a word is begun ({@code أوكران*}) or compared ({@code زيلنسكي~}). */
    public static String spelling(String form) {
        String word = within(form);
        return ArabicLetters.isLetter(word.charAt(0)) ? spellings(word).getFirst() : ForeignForms.main(word);
    }

    private static String within(String form) {
        return form.length() <= LONGEST ? form : form.substring(0, LONGEST);
    }

    private static List<String> spellings(String form) {
        String key = ExtendedLetters.fold(ArabicNormalizer.keyOfForm(form));
        StringBuilder alike = new StringBuilder(form.length());
        boolean hamza = false;
        for (int at = 0; at < form.length(); at++) {
            boolean carries = at > 0 && "أؤئء".indexOf(form.charAt(at)) >= 0;
            hamza |= carries && (form.charAt(at) != 'ء' || at < form.length() - 1);
            alike.append(carries ? 'ء' : form.charAt(at));
        }
        return hamza ? List.of(key, ExtendedLetters.fold(ArabicNormalizer.keyOfForm(alike.toString()))) : List.of(key);
    }

    /** @param bare whether to cut the article as well */
    private static void addWithoutClitics(String word, boolean bare, Set<String> terms) {
        addWithoutPrepositions(word, bare, terms);
        boolean conjunction = word.charAt(0) == 'و' || word.charAt(0) == 'ف';
        if (conjunction && mayHaveClitic(word)) {
            String rest = word.substring(1);
            terms.add(rest);
            addWithoutPrepositions(rest, bare, terms);
        }
    }

    private static void addWithoutPrepositions(String word, boolean bare, Set<String> terms) {
        if (bare && hasArticle(word, 0)) {
            terms.add(word.substring(2));
            return;
        }
        char first = word.charAt(0);
        boolean preposition = first == 'ب' || first == 'ك' || first == 'ل';
        if (!preposition || !mayHaveClitic(word)) {
            return;
        }
        if (first == 'ل' && word.charAt(1) == 'ل') {
            // لل is ل with ال: the article's alef is not written. The noun may begin with ل itself: للجنة.
            terms.add("ا" + word.substring(1));
            terms.add("ال" + word.substring(1));
            if (bare) {
                terms.add(word.substring(2));
            }
        }
        String rest = word.substring(1);
        terms.add(rest);
        if (bare && hasArticle(rest, 0)) {
            terms.add(rest.substring(2));
        }
    }

    private static boolean mayHaveClitic(String word) {
        return word.length() > LEAST
                ? !WholeWords.lexicon().contains(word)
                : ShortWords.lexicon().contains(word);
    }

    private static boolean hasArticle(String word, int at) {
        return word.startsWith("ال", at) && word.length() - at >= 4;
    }

    private static void addWithoutPronoun(String word, boolean ofOneLetter, Set<String> terms) {
        terms.add(word);
        if (hasArticle(word, 0)) {
            return;
        }
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun)) {
                addStem(word, pronoun.length(), terms);
                return;
            }
        }
        if (ofOneLetter) {
            addStem(word, 1, terms);
        }
    }

    private static void addStem(String word, int cut, Set<String> terms) {
        String stem = word.substring(0, word.length() - cut);
        if (stem.length() >= LEAST) {
            terms.add(stem);
            if (stem.endsWith("ت") && stem.length() > LEAST) {
                terms.add(stem.substring(0, stem.length() - 1) + "ه");
            }
        }
    }
}
