package org.isnad.extraction.events;

import java.util.Set;
import org.isnad.extraction.actors.HeadNouns;
import org.isnad.language.arabic.names.CountryWord;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Tells phrases that mean somebody in public affairs from other phrases: a name, a state, an office, an organisation, an
 * armed group, people. Most verbs of the lexicon have private senses too, and their participants tell which is meant.
 */
final class PublicActors {
    /** The sectors whose affairs are public. */
    private static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "COP", "JUD", "LEG", "IGO", "NGO", "OPP", "REB", "SPY", "REF", "LAB");

    private static final Set<String> PRIVATE = Set.of("BUS", "EDU", "HLH", "MED");

    private final NameLexicon names;
    private final HeadNouns heads;

    PublicActors(NameLexicon names, HeadNouns heads) {
        this.names = names;
        this.heads = heads;
    }

    /** Whether the phrase means a person, a body or a crowd, and not a thing. */
    boolean isActor(EventLine line, TokenRange phrase) {
        int head = head(line, phrase);
        if (head < 0 || heads.isDocument(line.key(head))) {
            return false;
        }
        if (isKnown(line, head)) {
            return true;
        }
        int to = head + 1;
        while (to < phrase.to() && !line.is(to, PartOfSpeech.PREPOSITION)) {
            to++;
        }
        if (line.isNamed(new TokenRange(head, to))) {
            return !line.is(head, PartOfSpeech.NOUN) || to - head <= 3 || startsName(line, head);
        }
        TokenRange first = new TokenRange(head, Math.min(phrase.to(), head + 2));
        return names.countries().in(line.sentence, first) != null;
    }

    /**
     * Whether the phrase means a firm, a school, a hospital, a medium, one who works there, or kin: what such do among
     * themselves is no public affair.
     */
    boolean isPrivate(EventLine line, TokenRange phrase) {
        int head = head(line, phrase);
        if (head < 0 || EventWords.ANY_SECTOR.has(line.unfused(head))) {
            return false;
        }
        if (line.bare(head).stream().anyMatch(EventWords.KIN::has)) {
            return true;
        }
        HeadNouns.Head noun = heads.head(line.unfused(head));
        String sector = noun == null ? null : noun.sector();
        return sector != null && PRIVATE.contains(sector);
    }

    /** Whether a sentence names a state, a government, a force, a court, a party, or one of their offices. */
    boolean isOfPublicAffairs(EventLine line) {
        for (int at = 0; at < line.size(); at++) {
            HeadNouns.Head noun = line.isTime(at) ? null : heads.head(line.unfused(at));
            String sector = noun == null ? null : noun.sector();
            boolean official = sector != null && OFFICIAL.contains(sector);
            if (official || EventWords.OFFICE.has(line.unfused(at)) || countryWord(line, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun itself is somebody's: a name, an office, a body, people. */
    boolean isKnown(EventLine line, int head) {
        return line.bare(head).stream().anyMatch(form -> heads.head(form) != null)
                || EventWords.TITLE.has(line.unfused(head))
                || line.bare(head).stream().anyMatch(EventWords.SIDE::has)
                || isPeople(line, head)
                || isConstructPlural(line, head)
                || line.is(head, PartOfSpeech.PROPER_NOUN)
                || line.isNameTaggedAsVerb(head);
    }

    /** {@code خادم الحرمين الشريفين الملك سلمان}: a title follows within the phrase. */
    private static boolean startsName(EventLine line, int head) {
        for (int i = head; i < Math.min(line.size(), head + 4); i++) {
            if (EventWords.TITLE.has(line.key(i))
                    || EventWords.TITLE.has(line.key(i).replaceFirst("^ال", ""))) {
                return true;
            }
        }
        return false;
    }

    /** {@code مقاتلو الحركة}: a sound plural that has lost its nun before a possessor. */
    private boolean isConstructPlural(EventLine line, int at) {
        String key = line.key(at);
        boolean ending = key.length() > 3 && (key.endsWith("و") || key.endsWith("ي"));
        return ending && heads.head(key.substring(0, key.length() - 1)) != null;
    }

    /** The sound masculine plural is of persons, and so is a counted one in {@code ـيا}: {@code 17 مغربيا}. */
    private static boolean isPeople(EventLine line, int at) {
        String key = line.key(at);
        if (line.is(at - 1, PartOfSpeech.NUMERAL) && key.endsWith("يا") && key.length() > 4) {
            return true;
        }
        return line.token(at).number() == GrammaticalNumber.PLURAL
                && key.length() > 4
                && (key.endsWith("ون") || key.endsWith("ين"));
    }

    /** Whether the word is the name of a state, or of the capital or seat that stands for it. */
    boolean isState(EventLine line, int at) {
        CountryWord word = names.countries().find(line.token(at).form());
        return word != null
                && (word.sense() == Sense.NAME || word.sense() == Sense.CAPITAL || word.sense() == Sense.SEAT);
    }

    /** Whether the word is the name of a capital. */
    boolean isCapital(EventLine line, int at) {
        CountryWord word = names.countries().find(line.token(at).form());
        return word != null && word.sense() == Sense.CAPITAL;
    }

    /** What a word says of a country, alone or with the one after it; one look into a table each, for every token asks. */
    private @Nullable CountryWord countryWord(EventLine line, int at) {
        // للولايات المتحدة: the article's alif has melted away before its lam.
        String written = line.token(at).form();
        String form = line.isFused(at) && written.startsWith("ل") ? "ا" + written : written;
        CountryWord two = at + 1 < line.size()
                ? names.countries().find(form + ' ' + line.token(at + 1).form())
                : null;
        return two != null ? two : names.countries().find(form);
    }

    /** The code of the country that a word names, by its name, its capital or the seat of its government, or {@code null}. */
    @Nullable
    String country(EventLine line, int at) {
        CountryWord found = line.isAdjective(at) ? null : countryWord(line, at);
        if (found == null) {
            return null;
        }
        boolean state = found.sense() == Sense.NAME || found.sense() == Sense.CAPITAL || found.sense() == Sense.SEAT;
        return state ? found.country() : null;
    }

    /** The code of the country that a word belongs to in any way, {@code الكندي} too, or {@code null}. */
    @Nullable
    String nation(EventLine line, int at) {
        CountryWord found = countryWord(line, at);
        return found == null ? null : found.country();
    }

    /** The noun that a phrase is about: past counting words, numbers and demonstratives. */
    static int head(EventLine line, TokenRange phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean counting = line.is(i, PartOfSpeech.NUMERAL)
                    || line.is(i, PartOfSpeech.QUANTIFIER)
                    || line.is(i, PartOfSpeech.DEMONSTRATIVE)
                    || line.is(i, PartOfSpeech.PREPOSITION)
                    || line.is(i, PartOfSpeech.ORDINAL)
                    || line.is(i, PartOfSpeech.PUNCTUATION)
                    || (EventWords.PARTITIVE.has(line.key(i)) && i + 1 < phrase.to());
            if (!counting && !line.isPronoun(i)) {
                return i;
            }
        }
        boolean crowd = phrase.size() > 0 && EventWords.PARTITIVE.has(line.key(phrase.from()));
        return crowd ? phrase.from() : -1;
    }
}
