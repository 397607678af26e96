package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.PhraseIndex.Match;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Names that the lexicons list: countries, capitals, well-known places, organisations. A single word that the analyser
 * does not take for a proper noun is passed over, since many names are other words too.
 */
public final class GazetteerRecognizer implements NameRecognizer {
    private final NameLexicon lexicon;
    private final boolean countriesOnly;

    /** Recognises all that the lexicons list. */
    public GazetteerRecognizer(NameLexicon lexicon) {
        this(lexicon, false);
    }

    private GazetteerRecognizer(NameLexicon lexicon, boolean countriesOnly) {
        this.lexicon = lexicon;
        this.countriesOnly = countriesOnly;
    }

    /** Recognises countries and capitals alone, which are hardly ever anything else. */
    public static GazetteerRecognizer ofCountries(NameLexicon lexicon) {
        return new GazetteerRecognizer(lexicon, true);
    }

    @Override
    public List<Name> recognize(Sentence sentence) {
        List<Word> words = Word.of(sentence);
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found found = at(sentence, words, at);
            if (found != null) {
                names.add(new Name(
                        new TokenRange(found.token, words.get(found.to - 1).stem() + 1), found.type));
            }
            at = found == null ? at + 1 : found.to;
        }
        return names;
    }

    private @Nullable Found at(Sentence sentence, List<Word> words, int at) {
        Found found = null;
        Match<CountryWord> country = lexicon.countries().index().longest(sentence, words, at);
        if (country != null
                && (country.value().sense() == Sense.NAME || country.value().sense() == Sense.CAPITAL)) {
            found = new Found(country.token(), country.to(), Name.Type.PLACE);
        }
        if (!countriesOnly) {
            Match<List<GazetteerPlace>> place = lexicon.gazetteer().index().longest(sentence, words, at);
            if (place != null
                    && (found == null || place.to() > found.to)
                    && place.value().stream().anyMatch(GazetteerPlace::isWellKnown)) {
                found = new Found(place.token(), place.to(), Name.Type.PLACE);
            }
            Match<KnownOrganisation> organisation =
                    lexicon.organisations().index().longest(sentence, words, at);
            if (organisation != null && (found == null || organisation.to() > found.to)) {
                found = new Found(organisation.token(), organisation.to(), Name.Type.ORGANISATION);
            }
        }
        boolean doubtful = found != null && found.to == at + 1 && !words.get(at).is(PartOfSpeech.PROPER_NOUN);
        return doubtful ? null : found;
    }

    private record Found(int token, int to, Name.Type type) {}
}
