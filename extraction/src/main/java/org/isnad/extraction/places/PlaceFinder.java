package org.isnad.extraction.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.CountryWord;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.GazetteerPlace;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.Name;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.language.arabic.names.NameRecognizer;
import org.isnad.model.Article;
import org.isnad.model.Place;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that an article names, and where on the map they are.
 *
 * <p>A name that several places bear is decided, in this order, by the country that the text gives right beside it
 * ({@code طرابلس اللبنانية}, {@code الإسكندرية في مصر}), by the countries that the article speaks of, and by size. A place
 * that the gazetteer lacks has the country that the text gives beside it and no coordinates; so has a country itself,
 * which is no point. {@link #load()} one and share it; it is immutable and safe for many threads. Time is linear.
 */
public final class PlaceFinder {
    private static final int MENTIONED = 1_000;
    private static final int BESIDE = 1_000_000;
    private static final int NEAR = 3;

    private final NameLexicon lexicon;
    private final NameRecognizer recognizer;

    /**
     * @param lexicon countries and places
     * @param recognizer that decides which words are names
     */
    public PlaceFinder(NameLexicon lexicon, NameRecognizer recognizer) {
        this.lexicon = lexicon;
        this.recognizer = recognizer;
    }

    /** With the lexicons and the name model of this build. */
    public static PlaceFinder load() {
        NameLexicon lexicon = NameLexicon.load();
        return new PlaceFinder(lexicon, MixedRecognizer.load(lexicon));
    }

    /** The places in the order of the text. */
    public List<Place> find(Article article, Analysis analysis) {
        return find(analysis, ArticleNames.of(analysis, recognizer, lexicon));
    }

    /** The same where the names have been found already. */
    public List<Place> find(Analysis analysis, ArticleNames names) {
        Map<String, Integer> countries = countries(analysis);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            for (Name name : names.names().get(i)) {
                if (name.type() == Name.Type.PLACE) {
                    places.add(place(sentence, name.range(), countries));
                }
            }
        }
        return places;
    }

    /** How often the article points to each country, by name or nationality. */
    private Map<String, Integer> countries(Analysis analysis) {
        Map<String, Integer> countries = new HashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            for (CountryWord word : lexicon.countries().all(sentence)) {
                // A capital may be the very name that is to be decided: عمان.
                if (word.sense() != Sense.CAPITAL) {
                    countries.merge(word.country(), 1, Integer::sum);
                }
            }
        }
        return countries;
    }

    private Place place(Sentence sentence, TokenRange range, Map<String, Integer> countries) {
        String name = text(sentence, range);
        String beside = beside(sentence, range);
        CountryWord country = lexicon.countries().find(name);
        List<GazetteerPlace> candidates = lexicon.gazetteer().find(name);
        GazetteerPlace best = best(candidates, beside, countries);
        if (country != null
                && country.sense() == Sense.NAME
                && !outweighs(best, country.country(), beside, countries)) {
            String usual = lexicon.countries().name(country.country());
            return new Place(sentence.span(range), usual == null ? name : usual, country.country(), null, null);
        }
        if (best == null) {
            String told = country == null ? beside : country.country();
            return new Place(sentence.span(range), name, told, null, null);
        }
        return new Place(sentence.span(range), best.name(), best.country(), best.latitude(), best.longitude());
    }

    /** Whether a city of a country's name is meant after all: the text says so, or only its country is spoken of. */
    private static boolean outweighs(
            @Nullable GazetteerPlace city, String country, @Nullable String beside, Map<String, Integer> countries) {
        if (city == null || city.country() == null || city.country().equals(country)) {
            return false;
        }
        // The name itself counts once for the country that bears it.
        boolean capital = city.kind() == GazetteerPlace.Kind.CAPITAL;
        return city.country().equals(beside)
                || (capital && countries.getOrDefault(city.country(), 0) >= countries.getOrDefault(country, 0));
    }

    private static @Nullable GazetteerPlace best(
            List<GazetteerPlace> candidates, @Nullable String beside, Map<String, Integer> countries) {
        GazetteerPlace best = null;
        double most = -1;
        for (GazetteerPlace candidate : candidates) {
            String country = candidate.country();
            double weight = Math.log1p(candidate.population()) + kindWeight(candidate);
            if (country != null && country.equals(beside)) {
                weight += BESIDE;
            }
            weight += country != null && countries.containsKey(country) ? MENTIONED + countries.get(country) : 0;
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    private static double kindWeight(GazetteerPlace place) {
        return switch (place.kind()) {
            case CAPITAL -> 6;
            case AREA, WATER -> 20;
            case SEAT -> 3;
            case REGION -> 1;
            case CITY -> place.population() == 0 ? 15 : 0;
        };
    }

    /** The country that the text gives right after a place: an adjective, or a country after {@code في} or a comma. */
    private @Nullable String beside(Sentence sentence, TokenRange range) {
        int to = Math.min(range.to() + NEAR, sentence.tokens().size());
        for (int i = range.to(); i < to; i++) {
            Token token = sentence.tokens().get(i);
            if (token.partOfSpeech().isNominal() || token.is(PartOfSpeech.ADJECTIVE)) {
                CountryWord word = lexicon.countries().in(sentence, new TokenRange(i, to));
                if (word != null
                        && (word.sense() == Sense.ADJECTIVE || (i > range.to() && word.sense() == Sense.NAME))) {
                    return word.country();
                }
                if (!token.is(PartOfSpeech.ADJECTIVE)) {
                    return null;
                }
            } else if (!isLink(token)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isLink(Token token) {
        return token.key().equals("في")
                || token.key().equals("ب")
                || token.key().equals("،")
                || token.key().equals("(")
                || token.key().equals("-");
    }

    private static String text(Sentence sentence, TokenRange range) {
        StringBuilder text = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            Token token = sentence.tokens().get(i);
            boolean apart =
                    i > range.from() && !token.isAttachedTo(sentence.tokens().get(i - 1));
            text.append(apart ? " " : "").append(token.form());
        }
        return text.toString();
    }
}
