package org.isnad.language.arabic.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.names.PhraseIndex.Match;
import org.isnad.model.analysis.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * All that the lexicons of this package know, joined so that one pass over a sentence marks its words. {@link #load()} one
 * and share it; it is immutable.
 *
 * @param countries names, nationalities, capitals
 * @param gazetteer cities, regions, waters
 * @param organisations those that are named without a head noun
 * @param words the marks of single words, by key: titles, heads, given names
 */
public record NameLexicon(
        Countries countries, Gazetteer gazetteer, KnownOrganisations organisations, Map<String, Integer> words) {

    /** Reads all data files. */
    public static NameLexicon load() {
        return new NameLexicon(
                Countries.load(), Gazetteer.load(), KnownOrganisations.load(), Map.copyOf(triggersAndNames()));
    }

    private static Map<String, Integer> triggersAndNames() {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Mark> classes = Map.of(
                "title", Mark.TITLE,
                "office", Mark.OFFICE,
                "particle", Mark.PARTICLE,
                "organisation", Mark.ORGANISATION_HEAD,
                "place", Mark.PLACE_HEAD,
                "after_person", Mark.AFTER_PERSON);
        DataFile.sections("triggers.txt").forEach((section, members) -> {
            Mark mark = classes.get(section);
            if (mark == null) {
                throw new IllegalStateException("triggers.txt: no such class: " + section);
            }
            members.forEach(member -> addInflected(words, member, mark));
        });
        Map<String, List<String>> names = DataFile.sections("person-names.txt");
        names.getOrDefault("name", List.of()).forEach(name -> add(words, name, Mark.GIVEN_NAME));
        names.getOrDefault("word", List.of()).forEach(name -> add(words, name, Mark.NAME_OR_WORD));
        return words;
    }

    private static void addInflected(Map<String, Integer> words, String member, Mark mark) {
        if (!member.endsWith("+")) {
            add(words, member, mark);
            return;
        }
        String bare = member.substring(0, member.length() - 1);
        for (String ending : List.of("", "ة", "ين", "ون", "ان", "ات")) {
            add(words, bare + ending, mark);
        }
    }

    private static void add(Map<String, Integer> words, String word, Mark mark) {
        words.merge(ArabicNormalizer.key(word), mark.bit(), (a, b) -> a | b);
    }

    /** Whether a person's name may follow the word directly: {@code السيد}. */
    public boolean isTitle(String key) {
        return Mark.TITLE.in(words.getOrDefault(key, 0));
    }

    /** Whether the word heads an office, with or without the article: {@code وزير}, {@code الوزير}. */
    public boolean isOffice(String key) {
        return Mark.OFFICE.in(words.getOrDefault(withoutArticle(key), 0));
    }

    /** Whether the word heads the names of organisations, with or without the article: {@code وكالة}. */
    public boolean isOrganisationHead(String key) {
        return Mark.ORGANISATION_HEAD.in(words.getOrDefault(withoutArticle(key), 0));
    }

    private static String withoutArticle(String key) {
        return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    }

    /** The marks of each word of a sentence. */
    int[] marks(Sentence sentence, List<Word> words) {
        int[] marks = new int[words.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] |= this.words.getOrDefault(words.get(i).key(), 0);
            mark(marks, countries.index().longest(sentence, words, i));
            mark(marks, organisations.index().longest(sentence, words, i), Mark.ORGANISATION);
            Match<List<GazetteerPlace>> place = gazetteer.index().longest(sentence, words, i);
            if (place != null) {
                boolean known = place.value().stream().anyMatch(GazetteerPlace::isWellKnown);
                mark(marks, place, known ? Mark.KNOWN_PLACE : Mark.PLACE);
            }
        }
        return marks;
    }

    private static void mark(int[] marks, @Nullable Match<CountryWord> match) {
        if (match != null) {
            mark(
                    marks,
                    match,
                    switch (match.value().sense()) {
                        case NAME -> Mark.COUNTRY;
                        case ADJECTIVE -> Mark.NATIONALITY;
                        case PEOPLE -> Mark.PEOPLE;
                        case CAPITAL -> Mark.CAPITAL;
                        case SEAT -> Mark.SEAT_OF_POWER;
                    });
        }
    }

    private static void mark(int[] marks, @Nullable Match<?> match, Mark mark) {
        if (match != null) {
            marks[match.from()] |= mark.bit();
            for (int i = match.from() + 1; i < match.to(); i++) {
                marks[i] |= mark.bit() | Mark.INSIDE.bit();
            }
        }
    }
}
