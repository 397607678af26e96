package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;

/**
 * Names by what stands beside them. The rules, in the order in which they are tried at a word:
 *
 * <ol>
 *   <li>the head of an organisation's name, with the definite nouns, adjectives and names that follow it
 *       ({@code وزارة الخارجية}, {@code حزب العمل});
 *   <li>a name after the head of a place's name ({@code مدينة} + name): the place is the name alone;
 *   <li>names after a title or an office, over its genitives and adjectives ({@code وزير الخارجية المصري} + name):
 *       a person;
 *   <li>two names in a row of which one is a known given name, or names joined by a particle ({@code بن}, {@code أبو}):
 *       a person;
 *   <li>capital Latin letters: an organisation.
 * </ol>
 */
public final class RuleRecognizer implements NameRecognizer {
    private static final int LONGEST_PERSON = 6;
    private static final int LONGEST_ORGANISATION = 7;
    private static final int LONGEST_OFFICE = 6;

    private final NameLexicon lexicon;

    public RuleRecognizer(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Name> recognize(Sentence sentence) {
        List<Word> words = Word.of(sentence);
        int[] marks = lexicon.marks(sentence, words);
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at(words, marks, at, names);
            at = Math.max(end, at + 1);
        }
        return names;
    }

    private int at(List<Word> words, int[] marks, int at, List<Name> names) {
        if (Mark.ORGANISATION_HEAD.in(marks[at]) && isNominal(words.get(at))) {
            int end = organisation(words, marks, at);
            if (end > at + 1) {
                return add(names, words, at, end, Name.Type.ORGANISATION);
            }
        }
        if (Mark.PLACE_HEAD.in(marks[at]) && at + 1 < words.size()) {
            int end = run(words, marks, at + 1, 3);
            if (end > at + 1) {
                return add(names, words, at + 1, end, Name.Type.PLACE);
            }
        }
        if (Mark.TITLE.in(marks[at]) || Mark.OFFICE.in(marks[at])) {
            int start = afterOffice(words, marks, at);
            int end = run(words, marks, start, LONGEST_PERSON);
            if (end > start && !isPlace(marks, start)) {
                return add(names, words, start, end, Name.Type.PERSON);
            }
        }
        if (isName(words.get(at), marks[at])) {
            int end = run(words, marks, at, LONGEST_PERSON);
            boolean given = Mark.GIVEN_NAME.in(marks[at]) || Mark.PARTICLE.in(marks[at]);
            if (given && end > at + 1 && !isPlace(marks, at)) {
                return add(names, words, at, end, Name.Type.PERSON);
            }
            if (isAcronym(words.get(at).surface())) {
                return add(names, words, at, at + 1, Name.Type.ORGANISATION);
            }
        }
        return at + 1;
    }

    /** Past the genitives and adjectives of an office: {@code وزير الخارجية المصري}. */
    private static int afterOffice(List<Word> words, int[] marks, int at) {
        int end = at + 1;
        while (end < words.size() && end - at < LONGEST_OFFICE && isModifier(words.get(end), marks[end])) {
            end++;
        }
        return end;
    }

    private static boolean isModifier(Word word, int marks) {
        boolean lexical = Mark.NATIONALITY.in(marks)
                || Mark.OFFICE.in(marks)
                || Mark.TITLE.in(marks)
                || Mark.ORGANISATION_HEAD.in(marks);
        boolean noun = word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.ADJECTIVE);
        return word.proclitics().isEmpty() && (lexical || (isDefinite(word) && noun)) && !Mark.GIVEN_NAME.in(marks);
    }

    private static int organisation(List<Word> words, int[] marks, int at) {
        int end = at + 1;
        boolean definite = isDefinite(words.get(at));
        while (end < words.size()
                && end - at < LONGEST_ORGANISATION
                && continuesOrganisation(words.get(end), marks[end], definite)) {
            end++;
        }
        return end;
    }

    /** After {@code المجلس} come adjectives alone, after {@code مجلس} definite nouns too, joined by {@code و} or not. */
    private static boolean continuesOrganisation(Word word, int marks, boolean headIsDefinite) {
        if (word.proclitics().isEmpty() && word.is(PartOfSpeech.PROPER_NOUN)) {
            return true;
        }
        boolean genitive = isNominal(word) && !headIsDefinite;
        return isDefinite(word)
                && (word.proclitics().isEmpty() || word.proclitics().equals("و"))
                && (genitive || word.is(PartOfSpeech.ADJECTIVE) || Mark.NATIONALITY.in(marks));
    }

    private static boolean isDefinite(Word word) {
        return word.key().startsWith("ال");
    }

    private static int run(List<Word> words, int[] marks, int at, int longest) {
        int end = at;
        while (end < words.size()
                && end - at < longest
                && isName(words.get(end), marks[end])
                && (end == at || !isPlace(marks, end))
                && (end == at || words.get(end).proclitics().isEmpty())) {
            end++;
        }
        while (end > at
                && Mark.PARTICLE.in(marks[end - 1])
                && !words.get(end - 1).is(PartOfSpeech.PROPER_NOUN)) {
            end--;
        }
        return end;
    }

    private static boolean isName(Word word, int marks) {
        if (Mark.NATIONALITY.in(marks) || Mark.TITLE.in(marks) || Mark.ORGANISATION_HEAD.in(marks)) {
            return false;
        }
        boolean listed = Mark.GIVEN_NAME.in(marks) || Mark.PARTICLE.in(marks);
        return word.is(PartOfSpeech.PROPER_NOUN) || (listed && word.is(PartOfSpeech.NOUN));
    }

    private static boolean isPlace(int[] marks, int at) {
        return Mark.COUNTRY.in(marks[at]) || Mark.CAPITAL.in(marks[at]) || Mark.KNOWN_PLACE.in(marks[at]);
    }

    private static boolean isNominal(Word word) {
        return word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.PROPER_NOUN);
    }

    private static boolean isAcronym(String surface) {
        return surface.length() > 1 && surface.length() < 7 && surface.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static int add(List<Name> names, List<Word> words, int from, int to, Name.Type type) {
        names.add(new Name(
                new TokenRange(words.get(from).stem(), words.get(to - 1).stem() + 1), type));
        return to;
    }
}
