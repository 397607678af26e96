package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.PhraseIndex.Match;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Mends what a recogniser cannot know. The rules:
 *
 * <ol>
 *   <li>a person's name begins with no particle or preposition and goes on over none ({@code إن} + name), nor over a word
 *       that carries a preposition ({@code بالرياض}); what is left of it must hold more than the name of a month;
 *   <li>countries in a row are several places;
 *   <li>a country, capital, sea or strait of several words is a place and whole ({@code بيونغ يانغ}, {@code مضيق هرمز}),
 *       unless it stands within an organisation's name;
 *   <li>the number of a ruler belongs to the name ({@code عبد الله الثاني}).
 * </ol>
 */
final class NameCorrection {
    private static final Set<String> REGNAL = Set.of(
            "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
            "الثانيه");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "ان", "ب", "ل", "ك", "من", "في", "علي", "الي", "عن", "مع", "حسب", "بحسب", "بين", "بعد", "قبل", "عند");
    private static final Set<String> MONTHS = Set.of(
            "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر",
            "ديسمبر", "شباط", "اذار", "ايار", "حزيران", "تموز", "ايلول");

    private final NameLexicon lexicon;

    NameCorrection(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> corrected(Sentence sentence, List<Name> names) {
        List<Name> corrected = new ArrayList<>();
        for (Name name : names) {
            switch (name.type()) {
                case PERSON -> {
                    Name clean = clean(sentence, name);
                    if (clean != null) {
                        corrected.add(withNumber(sentence, clean));
                    }
                }
                case PLACE -> corrected.addAll(parted(sentence, name));
                case ORGANISATION -> corrected.add(name);
            }
        }
        return withPlaces(corrected, certainPlaces(sentence));
    }

    private List<TokenRange> certainPlaces(Sentence sentence) {
        List<TokenRange> places = new ArrayList<>();
        List<Word> words = Word.of(sentence);
        int at = 0;
        while (at < words.size()) {
            Match<?> match = certain(sentence, words, at);
            if (match != null) {
                places.add(
                        new TokenRange(match.token(), words.get(match.to() - 1).stem() + 1));
            }
            at = match == null ? at + 1 : match.to();
        }
        return places;
    }

    private static @Nullable Name clean(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int from = name.range().from();
        while (from < name.range().to() && isFunctionWord(tokens.get(from))) {
            from++;
        }
        int to = from;
        while (to < name.range().to() && !isFunctionWord(tokens.get(to))) {
            to++;
        }
        boolean nothing = from == to
                || (to == from + 1 && MONTHS.contains(tokens.get(from).key()));
        return nothing ? null : new Name(new TokenRange(from, to), name.type());
    }

    private static boolean isFunctionWord(Token token) {
        return FUNCTION_WORDS.contains(token.key())
                && (token.is(PartOfSpeech.PREPOSITION) || token.is(PartOfSpeech.SUBORDINATOR));
    }

    private List<Name> parted(Sentence sentence, Name name) {
        if (name.range().size() == 1) {
            return List.of(name);
        }
        List<Name> parts = new ArrayList<>();
        for (int i = name.range().from(); i < name.range().to(); i++) {
            CountryWord country =
                    lexicon.countries().index().ofKey(sentence.tokens().get(i).key());
            if (country == null || country.sense() != Sense.NAME) {
                return List.of(name);
            }
            parts.add(new Name(new TokenRange(i, i + 1), name.type()));
        }
        return parts;
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

    /** Both are in order, so that one pass merges them; a place takes the room of the names it overlaps. */
    private static List<Name> withPlaces(List<Name> names, List<TokenRange> places) {
        List<Name> merged = new ArrayList<>();
        int next = 0;
        for (TokenRange place : places) {
            while (next < names.size() && names.get(next).range().to() <= place.from()) {
                merged.add(names.get(next++));
            }
            int past = next;
            boolean withinOrganisation = false;
            while (past < names.size() && names.get(past).range().from() < place.to()) {
                withinOrganisation |= isWithinOrganisation(place, names.get(past++));
            }
            if (!withinOrganisation) {
                merged.add(new Name(place, Name.Type.PLACE));
                next = past;
            }
        }
        merged.addAll(names.subList(next, names.size()));
        return merged;
    }

    private static boolean isWithinOrganisation(TokenRange place, Name name) {
        return name.type() == Name.Type.ORGANISATION
                && name.range().contains(place)
                && name.range().size() > place.size();
    }
}
