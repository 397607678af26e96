package org.isnad.extraction.actors;

import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office that a text gives to a person: before the name ({@code وزير الخارجية الروسي} + name), or after it in
 * apposition (name + {@code ، رئيس البرلمان}).
 */
final class RoleReader {
    private static final int FARTHEST = 12;

    private final NameLexicon lexicon;

    RoleReader(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The tokens of the office, or {@code null} where the text gives none beside this name.
     *
     * @param earliest the first token that may belong to it: past the person named before
     */
    @Nullable
    TokenRange role(Sentence sentence, TokenRange name, int earliest) {
        TokenRange before = before(sentence, name.from(), earliest);
        return before == null ? after(sentence, name.to()) : before;
    }

    /** The office that stands right before {@code end}, back to its outermost head. */
    @Nullable
    TokenRange before(Sentence sentence, int end, int earliest) {
        int head = -1;
        for (int i = end - 1; i >= earliest && end - i <= FARTHEST && belongs(sentence, i); i--) {
            String key = sentence.tokens().get(i).key();
            if (lexicon.isOffice(key) || lexicon.isTitle(key)) {
                head = i;
            }
        }
        return head < 0 ? null : new TokenRange(head, end);
    }

    /** Whether all tokens can be part of one office. */
    boolean isOneRun(Sentence sentence, TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!belongs(sentence, i)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable TokenRange after(Sentence sentence, int start) {
        int at = start;
        if (at < sentence.tokens().size() && sentence.tokens().get(at).key().equals("،")) {
            at++;
        }
        if (at >= sentence.tokens().size()
                || !lexicon.isOffice(sentence.tokens().get(at).key())) {
            return null;
        }
        int end = at + 1;
        while (end < sentence.tokens().size() && end - at < FARTHEST && belongs(sentence, end)) {
            end++;
        }
        return new TokenRange(at, end);
    }

    /** Whether a token can be part of an office: nouns, adjectives, and the clitics within ({@code المتحدث باسم}). */
    private static boolean belongs(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        boolean attached = at + 1 < sentence.tokens().size()
                && sentence.tokens().get(at + 1).isAttachedTo(token);
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, ADJECTIVE, VERBAL_ADJECTIVE, ORDINAL -> true;
            case PREPOSITION ->
                attached && (token.key().equals("ل") || token.key().equals("ب"));
            case COORDINATOR -> attached && isNoun(sentence, at + 1) && at > 0 && isNoun(sentence, at - 1);
            case VERB,
                    PRONOUN,
                    POSSESSIVE,
                    RELATIVE,
                    DEMONSTRATIVE,
                    NUMERAL,
                    QUANTIFIER,
                    ADVERB,
                    INTERROGATIVE,
                    SUBORDINATOR,
                    PARTICLE,
                    INTERJECTION,
                    PUNCTUATION,
                    OTHER -> false;
        };
    }

    private static boolean isNoun(Sentence sentence, int at) {
        return sentence.tokens().get(at).is(PartOfSpeech.NOUN);
    }
}
