package org.isnad.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.arabic.names.CountryWord;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** What the words of a noun phrase say of the actor that it means. */
final class PhraseReader {
    private final NameLexicon lexicon;
    private final HeadNouns heads;
    private final RoleReader roles;

    PhraseReader(NameLexicon lexicon, HeadNouns heads, RoleReader roles) {
        this.lexicon = lexicon;
        this.heads = heads;
        this.roles = roles;
    }

    /** The phrase from its first noun or adjective on, to its last word: no clitics, marks or particles around it. */
    TokenRange withoutClitics(Sentence sentence, TokenRange phrase) {
        int from = phrase.from();
        int to = phrase.to();
        while (from < to && !isContent(sentence.tokens().get(from))) {
            from++;
        }
        while (to > from && !isContent(sentence.tokens().get(to - 1))) {
            to--;
        }
        return new TokenRange(from, to);
    }

    private static boolean isContent(Token token) {
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, ADJECTIVE, VERBAL_ADJECTIVE, QUANTIFIER, NUMERAL, ORDINAL -> true;
            case VERB,
                    PRONOUN,
                    POSSESSIVE,
                    RELATIVE,
                    DEMONSTRATIVE,
                    ADVERB,
                    INTERROGATIVE,
                    PREPOSITION,
                    SUBORDINATOR,
                    COORDINATOR,
                    PARTICLE,
                    INTERJECTION,
                    PUNCTUATION,
                    OTHER -> false;
        };
    }

    /** The phrase up to its first relative clause, preposition of place or mark. */
    TokenRange core(Sentence sentence, TokenRange phrase) {
        int to = phrase.from();
        while (to < phrase.to() && !isLeft(sentence, to)) {
            to++;
        }
        return withoutClitics(sentence, new TokenRange(phrase.from(), Math.max(to, phrase.from() + 1)));
    }

    private static boolean isLeft(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return switch (token.partOfSpeech()) {
            case RELATIVE, VERB, SUBORDINATOR -> true;
            case PUNCTUATION -> !token.key().equals("\"");
            case PREPOSITION ->
                !(token.key().length() == 1
                        && at + 1 < sentence.tokens().size()
                        && sentence.tokens().get(at + 1).isAttachedTo(token));
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

    /**
     * Whether a name within a phrase is what the phrase means, and not what its head belongs to.
     *
     * @param earliest the first token that may belong to its office: past the person named before
     */
    boolean isHead(Sentence sentence, TokenRange core, TokenRange name, Actor.Kind kind, int earliest) {
        if (name.from() == core.from()) {
            return true;
        }
        return switch (kind) {
            case PERSON -> isTitled(sentence, core, name, earliest);
            case ORGANISATION, GROUP -> isNamed(sentence, core, name);
            case STATE -> false;
        };
    }

    private boolean isTitled(Sentence sentence, TokenRange core, TokenRange name, int earliest) {
        TokenRange role = roles.before(sentence, name.from(), earliest);
        if (role == null || !roles.isOneRun(sentence, new TokenRange(core.from(), name.from()))) {
            return false;
        }
        // An indefinite office right before a name is held under that person: مستشار فلان, محامي فلان.
        Token before = sentence.tokens().get(name.from() - 1);
        return before.definite()
                || before.key().startsWith("ال")
                || lexicon.isTitle(before.key())
                || !lexicon.isOffice(before.key());
    }

    private boolean isNamed(Sentence sentence, TokenRange core, TokenRange name) {
        for (int i = core.from(); i < name.from(); i++) {
            Token token = sentence.tokens().get(i);
            if (!lexicon.isOrganisationHead(token.key())
                    && !token.is(PartOfSpeech.ADJECTIVE)
                    && !token.is(PartOfSpeech.PUNCTUATION)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase means something already known: it has the article, or a name or definite noun possesses it. */
    boolean isDefinite(Sentence sentence, TokenRange core) {
        for (int i = core.from(); i < core.to(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.definite() || token.is(PartOfSpeech.PROPER_NOUN) || token.is(PartOfSpeech.POSSESSIVE)) {
                return true;
            }
            if (!token.partOfSpeech().isNominal()) {
                return false;
            }
        }
        return false;
    }

    /** The nouns that name an office, without article and without nationality. */
    List<String> officeKeys(Sentence sentence, TokenRange core) {
        List<String> keys = new ArrayList<>();
        for (int i = core.from(); i < core.to(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is(PartOfSpeech.NOUN)) {
                keys.add(HeadNouns.withoutArticle(token.key()));
            }
        }
        return keys;
    }

    /** A name with the adjectives of nationality that follow it: {@code وكالة تاس} + {@code الروسية}. */
    TokenRange withAdjectives(Sentence sentence, TokenRange name) {
        int to = name.to();
        while (to < sentence.tokens().size() && sentence.tokens().get(to).is(PartOfSpeech.ADJECTIVE)) {
            to++;
        }
        return new TokenRange(name.from(), to);
    }

    /** The kind of actor that a phrase without a name means, or {@code null} where it means none. */
    Actor.@Nullable Kind kind(Sentence sentence, TokenRange core) {
        Token head = head(sentence, core);
        if (head == null || heads.isDocument(head.key())) {
            return null;
        }
        CountryWord people = lexicon.countries().find(head.form());
        HeadNouns.Head known = heads.head(head.key());
        if (known == null || (people != null && people.sense() == Sense.PEOPLE)) {
            return Actor.Kind.GROUP;
        }
        return known.kind() == Actor.Kind.PERSON && heads.isPlural(head) ? Actor.Kind.GROUP : known.kind();
    }

    private static @Nullable Token head(Sentence sentence, TokenRange core) {
        for (int i = core.from(); i < core.to(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is(PartOfSpeech.NOUN)
                    || token.is(PartOfSpeech.PROPER_NOUN)
                    || token.is(PartOfSpeech.ADJECTIVE)
                    || token.is(PartOfSpeech.VERBAL_ADJECTIVE)) {
                return token;
            }
        }
        return null;
    }
}
