package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.PhraseIndex.Match;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Mends what a recogniser cannot know. Two rules:
 *
 * <ol>
 *   <li>a country, capital, sea or strait of several words is a place and whole ({@code بيونغ يانغ}, {@code مضيق هرمز}),
 *       unless it stands within an organisation's name;
 *   <li>the number of a ruler belongs to the name ({@code عبد الله الثاني}).
 * </ol>
 */
final class NameCorrection {
    private static final Set<String> REGNAL = Set.of(
            "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
            "الثانيه");

    private final NameLexicon lexicon;

    NameCorrection(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> corrected(Sentence sentence, List<Name> names) {
        List<Name> corrected = new ArrayList<>();
        for (Name name : names) {
            corrected.add(name.type() == Name.Type.PERSON ? withNumber(sentence, name) : name);
        }
        List<Word> words = Word.of(sentence);
        int at = 0;
        while (at < words.size()) {
            Match<?> match = certain(sentence, words, at);
            if (match != null) {
                put(
                        corrected,
                        new TokenRange(match.token(), words.get(match.to() - 1).stem() + 1));
            }
            at = match == null ? at + 1 : match.to();
        }
        corrected.sort(Comparator.comparingInt(name -> name.range().from()));
        return corrected;
    }

    private static Name withNumber(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int next = name.range().to();
        boolean numbered =
                next < tokens.size() && REGNAL.contains(tokens.get(next).key());
        return numbered ? new Name(new TokenRange(name.range().from(), next + 1), name.type()) : name;
    }

    private @Nullable Match<?> certain(Sentence sentence, List<Word> words, int at) {
        Match<CountryWord> country = lexicon.countries().index().longest(sentence, words, at);
        if (country != null
                && country.to() > at + 1
                && (country.value().sense() == Sense.NAME || country.value().sense() == Sense.CAPITAL)) {
            return country;
        }
        Match<List<GazetteerPlace>> water = lexicon.gazetteer().index().longest(sentence, words, at);
        return water != null && water.to() > at + 1 && water.value().get(0).kind() == GazetteerPlace.Kind.WATER
                ? water
                : null;
    }

    private static void put(List<Name> names, TokenRange place) {
        for (Name name : names) {
            boolean overlaps = name.range().from() < place.to()
                    && place.from() < name.range().to();
            boolean within = name.range().contains(place) && name.range().size() > place.size();
            if (overlaps && name.type() == Name.Type.ORGANISATION && within) {
                return;
            }
        }
        names.removeIf(name ->
                name.range().from() < place.to() && place.from() < name.range().to());
        names.add(new Name(place, Name.Type.PLACE));
    }
}
