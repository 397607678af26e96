package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.arabic.ArabicLetters;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;

/**
 * A word as it is written, clitics attached: the unit in which names are looked for. {@code وللكرملين} is one word of three
 * tokens, its stem {@code الكرملين}.
 *
 * @param from its first token
 * @param stem the token that carries its meaning
 * @param to one past its last token
 * @param key the stem's key
 * @param surface the keys of all its tokens, written together
 * @param proclitics the keys of the tokens before the stem, written together
 * @param partOfSpeech the stem's
 */
record Word(int from, int stem, int to, String key, String surface, String proclitics, PartOfSpeech partOfSpeech) {
    /** The words of a sentence in order: tokens that touch and are made of letters belong together. */
    static List<Word> of(Sentence sentence) {
        return of(sentence, new TokenRange(0, sentence.tokens().size()));
    }

    /** The words that have a token in a range, each of them whole. */
    static List<Word> of(Sentence sentence, TokenRange range) {
        List<Token> tokens = sentence.tokens();
        List<Word> words = new ArrayList<>(range.size());
        int at = range.from();
        while (at > 0 && at < tokens.size() && goesOn(tokens, at)) {
            at--;
        }
        while (at < range.to()) {
            int to = at + 1;
            while (to < tokens.size() && goesOn(tokens, to)) {
                to++;
            }
            words.add(word(tokens, at, to));
            at = to;
        }
        return words;
    }

    /** Whether a token belongs to the word of the token before it. */
    private static boolean goesOn(List<Token> tokens, int at) {
        return tokens.get(at).isAttachedTo(tokens.get(at - 1))
                && isArabic(tokens.get(at))
                && isArabic(tokens.get(at - 1));
    }

    /** Whether a pronoun is attached: {@code رئيسها}. */
    boolean hasPronoun() {
        return to > stem + 1;
    }

    boolean is(PartOfSpeech other) {
        return partOfSpeech == other;
    }

    private static Word word(List<Token> tokens, int from, int to) {
        int stem = from;
        for (int i = from + 1; i < to; i++) {
            if (weight(tokens.get(i)) > weight(tokens.get(stem))) {
                stem = i;
            }
        }
        Token token = tokens.get(stem);
        if (to == from + 1) {
            return new Word(from, stem, to, token.key(), token.key(), "", token.partOfSpeech());
        }
        StringBuilder surface = new StringBuilder();
        int proclitics = 0;
        for (int i = from; i < to; i++) {
            proclitics = i == stem ? surface.length() : proclitics;
            surface.append(tokens.get(i).key());
        }
        String all = surface.toString();
        return new Word(from, stem, to, token.key(), all, all.substring(0, proclitics), token.partOfSpeech());
    }

    private static int weight(Token token) {
        int letters = 2 * token.key().length();
        return switch (token.partOfSpeech()) {
            case COORDINATOR, PREPOSITION, PRONOUN, POSSESSIVE, PARTICLE, SUBORDINATOR -> letters - 3;
            case NOUN,
                    PROPER_NOUN,
                    ADJECTIVE,
                    VERBAL_ADJECTIVE,
                    VERB,
                    RELATIVE,
                    DEMONSTRATIVE,
                    NUMERAL,
                    ORDINAL,
                    QUANTIFIER,
                    ADVERB,
                    INTERROGATIVE,
                    INTERJECTION,
                    PUNCTUATION,
                    OTHER -> letters;
        };
    }

    private static boolean isArabic(Token token) {
        return ArabicLetters.isLetter(token.key().charAt(0));
    }
}
