package org.isnad.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Actor;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * What the head noun of a phrase says of the actor that it names: kind and PLOVER sector, from {@code sectors.txt}.
 * {@link #load()} one and share it; it is immutable.
 */
public final class HeadNouns {
    private static final List<String> INFLECTIONS = List.of("", "ه", "ون", "ين", "ان", "ات", "تان", "تين");

    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    private HeadNouns() {}

    /** Reads the data files. */
    public static HeadNouns load() {
        HeadNouns nouns = new HeadNouns();
        for (String line : Lexicon.lines(HeadNouns.class, "sectors.txt")) {
            String[] field = line.split("\\|");
            if (field.length != 3) {
                throw new IllegalStateException("sectors.txt: three fields wanted: " + line);
            }
            for (String noun : field[2].split(",")) {
                nouns.add(field[0].strip(), field[1].strip(), noun.strip());
            }
        }
        for (String line : Lexicon.lines(HeadNouns.class, "documents.txt")) {
            for (String noun : line.split(",")) {
                nouns.documents.add(ArabicNormalizer.key(noun.strip()));
            }
        }
        return nouns;
    }

    private void add(String kind, String sector, String noun) {
        boolean inflected = noun.endsWith("+");
        String bare = ArabicNormalizer.key(inflected ? noun.substring(0, noun.length() - 1) : noun);
        for (String ending : inflected ? INFLECTIONS : List.of("")) {
            switch (kind) {
                case "adjective" -> adjectives.putIfAbsent(bare + ending, sector);
                case "plural" -> plurals.add(bare + ending);
                case "default" -> defaults.putIfAbsent(bare + ending, sector);
                default ->
                    heads.putIfAbsent(
                            bare + ending,
                            new Head(
                                    Actor.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                                    sector.equals("-") ? null : sector));
            }
        }
    }

    /** What a noun says as the head of a phrase, or {@code null} where it says nothing. */
    public @Nullable Head head(String key) {
        Head head = heads.get(key);
        return head == null ? heads.get(withoutArticle(key)) : head;
    }

    /** Whether the word is a plural of persons, by its form or by the list of broken plurals. */
    public boolean isPlural(Token token) {
        return token.number() == GrammaticalNumber.PLURAL || plurals.contains(withoutArticle(token.key()));
    }

    /** Whether the noun names a text, which no one is: {@code بيان}. */
    public boolean isDocument(String key) {
        return documents.contains(withoutArticle(key));
    }

    /** The sector of a phrase: its head's, else that of the first noun or adjective after it that has one. */
    public @Nullable String sector(Sentence sentence, TokenRange phrase) {
        boolean first = true;
        String fallback = null;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = sentence.tokens().get(i);
            if (isLeft(token)) {
                break;
            }
            Head head = head(token.key());
            if (head != null && head.sector() != null && !(token.is(PartOfSpeech.ADJECTIVE) && !first)) {
                return head.sector();
            }
            if (head != null && !first && head.kind() != Actor.Kind.PERSON) {
                // An organisation of which nothing is known: its head is no government's for that.
                fallback = null;
            }
            String adjective = first ? null : adjectives.get(withoutArticle(token.key()));
            if (adjective != null) {
                return adjective;
            }
            if (first) {
                fallback = defaults.get(withoutArticle(token.key()));
            }
            first = first && !token.partOfSpeech().isNominal();
        }
        return fallback;
    }

    /** A relative clause, a preposition that is no genitive's, a mark: what follows says nothing of the head. */
    private static boolean isLeft(Token token) {
        return switch (token.partOfSpeech()) {
            case RELATIVE, VERB, PUNCTUATION, SUBORDINATOR -> true;
            case PREPOSITION -> !token.key().equals("ل") && !token.key().equals("ب");
            case NOUN,
                    PROPER_NOUN,
                    ADJECTIVE,
                    VERBAL_ADJECTIVE,
                    PRONOUN,
                    POSSESSIVE,
                    DEMONSTRATIVE,
                    NUMERAL,
                    ORDINAL,
                    QUANTIFIER,
                    ADVERB,
                    INTERROGATIVE,
                    COORDINATOR,
                    PARTICLE,
                    INTERJECTION,
                    OTHER -> false;
        };
    }

    static String withoutArticle(String key) {
        return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    }

    /**
     * What a head noun says.
     *
     * @param kind of the actor
     * @param sector a PLOVER sector, or {@code null} where it takes that of what follows
     */
    public record Head(Actor.Kind kind, @Nullable String sector) {}
}
