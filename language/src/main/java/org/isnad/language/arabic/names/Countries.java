package org.isnad.language.arabic.names;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * The countries of ISO 3166-1 and every way in which Arabic newspapers point to one: names, nationalities, peoples,
 * capitals, seats of government. The usual names are CLDR's, the rest is {@code countries.txt}. {@link #load()} one and
 * share it; it is immutable.
 */
public final class Countries {
    private static final String FILE = "countries.txt";
    private static final int FIELDS = 6;
    /** No name of a country has more tokens, clitics counted. */
    private static final int LONGEST_NAME = 24;

    private final PhraseIndex<CountryWord> words = new PhraseIndex<>();
    private final Map<String, String> names = new HashMap<>();

    private Countries() {}

    /** Reads the data file and CLDR. */
    public static Countries load() {
        Countries countries = new Countries();
        List<List<String>> rows = DataFile.lines(FILE).stream()
                .map(line -> DataFile.fields(line, FIELDS, FILE))
                .toList();
        for (String alpha2 : Locale.getISOCountries()) {
            countries.addUsualName(alpha2);
        }
        rows.forEach(countries::addNames);
        rows.forEach(countries::addOthers);
        return countries;
    }

    /** The usual Arabic name of a country, or {@code null} for a code that ISO does not list. */
    public @Nullable String name(String alpha3) {
        return names.get(alpha3);
    }

    /** What a phrase, written as in a text but without clitics, says of a country, or {@code null}. */
    public @Nullable CountryWord find(String phrase) {
        return words.get(phrase);
    }

    /** The first country word in a range of a sentence's tokens, or {@code null}. */
    public @Nullable CountryWord in(Sentence sentence, TokenRange range) {
        // A name may begin in the range and end behind it; the rest of a long sentence is not looked at.
        int to = Math.min(range.to() + LONGEST_NAME, sentence.tokens().size());
        List<Word> all = Word.of(sentence, new TokenRange(range.from(), to));
        for (int i = 0; i < all.size(); i++) {
            if (range.contains(all.get(i).stem())) {
                PhraseIndex.Match<CountryWord> match = words.longest(sentence, all, i);
                if (match != null && range.contains(match.token())) {
                    return match.value();
                }
            }
        }
        return null;
    }

    /** All country words of a sentence in order, the longest at each place. */
    public List<CountryWord> all(Sentence sentence) {
        List<Word> all = Word.of(sentence);
        List<CountryWord> found = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            PhraseIndex.Match<CountryWord> match = words.longest(sentence, all, at);
            if (match != null) {
                found.add(match.value());
            }
            at = match == null ? at + 1 : match.to();
        }
        return found;
    }

    PhraseIndex<CountryWord> index() {
        return words;
    }

    private void addUsualName(String alpha2) {
        String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
        String display = ULocale.getDisplayCountry("und-" + alpha2, "ar");
        String name = ArabicNormalizer.form(display.replaceAll("\\(.*\\)", "").strip());
        names.put(alpha3, name);
        words.add(name, new CountryWord(alpha3, Sense.NAME));
    }

    private void addNames(List<String> row) {
        for (String other : DataFile.list(row.get(1))) {
            String name = other.startsWith("=") ? other.substring(1) : other;
            if (other.startsWith("=")) {
                names.put(row.get(0), name);
            }
            names.putIfAbsent(row.get(0), name);
            words.add(name, new CountryWord(row.get(0), Sense.NAME));
        }
    }

    private void addOthers(List<String> row) {
        String country = row.get(0);
        for (String adjective : DataFile.list(row.get(2))) {
            NationalityForms.adjectives(adjective)
                    .forEach(form -> words.add(form, new CountryWord(country, Sense.ADJECTIVE)));
            NationalityForms.people(adjective).forEach(form -> words.add(form, new CountryWord(country, Sense.PEOPLE)));
        }
        for (String people : DataFile.list(row.get(3))) {
            words.add(people, new CountryWord(country, Sense.PEOPLE));
            words.add(people.replaceFirst("^ال", ""), new CountryWord(country, Sense.PEOPLE));
        }
        DataFile.list(row.get(4)).forEach(capital -> words.add(capital, new CountryWord(country, Sense.CAPITAL)));
        DataFile.list(row.get(5)).forEach(seat -> words.add(seat, new CountryWord(country, Sense.SEAT)));
    }
}
