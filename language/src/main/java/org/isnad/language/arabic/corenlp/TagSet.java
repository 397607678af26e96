package org.isnad.language.arabic.corenlp;

import static org.isnad.model.analysis.PartOfSpeech.*;

import org.isnad.language.arabic.ArabicLetters;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Span;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.Voice;

/**
 * The tags of the Penn Arabic Treebank in their reduced ("Bies") form, as CoreNLP's tagger gives them, in the words of
 * {@link org.isnad.model.analysis}.
 */
final class TagSet {
    private TagSet() {}

    /**
     * The token of a segment.
     *
     * @param letters its clean letters as they stand in the text
     * @param segment the segment as the model spells it, which mends letters that clitics change
     */
    static Token token(int index, Span span, String letters, String segment, String tag) {
        String form = mended(letters, segment, definite(tag));
        String key = ArabicNormalizer.keyOfForm(form);
        PartOfSpeech part = partOfSpeech(tag, key, letters);
        boolean verb = part == VERB;
        return new Token(
                index,
                span,
                form,
                key,
                part,
                definite(tag),
                number(tag),
                verb ? tense(tag, key) : Tense.NONE,
                verb || part == VERBAL_ADJECTIVE ? voice(tag) : Voice.NONE);
    }

    /** {@code سياست} before a pronoun is {@code سياسة}, {@code لدولة} after {@code ل} is {@code الدولة}. */
    private static String mended(String letters, String segment, boolean definite) {
        if (letters.endsWith("ت") && segment.endsWith("ة")) {
            return letters.substring(0, letters.length() - 1) + "ة";
        }
        if (letters.startsWith("ل") && (definite || segment.startsWith("الل") || segment.equals("ا" + letters))) {
            return "ا" + letters;
        }
        return letters;
    }

    private static PartOfSpeech partOfSpeech(String tag, String key, String letters) {
        char first = letters.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return PUNCTUATION;
        }
        if (Character.isDigit(first)) {
            return NUMERAL;
        }
        if (!ArabicLetters.isLetter(first)) {
            // The treebank has no Latin words, so that its tagger guesses; in Arabic news they are names.
            return PROPER_NOUN;
        }
        return switch (tag) {
            case "NN", "DTNN", "NNS", "DTNNS", "VBG", "DTVBG" -> FunctionWords.isPreposition(key) ? PREPOSITION : NOUN;
            case "NNP", "DTNNP", "NNPS", "DTNNPS" -> PROPER_NOUN;
            case "JJ", "DTJJ", "JJR", "DTJJR" -> ADJECTIVE;
            case "VN", "DTVN" -> VERBAL_ADJECTIVE;
            case "VBD", "VBP", "VBN", "VB" -> VERB;
            case "PRP" -> PRONOUN;
            case "PRP$" -> POSSESSIVE;
            case "WP" -> RELATIVE;
            case "DT" -> DEMONSTRATIVE;
            case "CD" -> NUMERAL;
            case "ADJ_NUM", "DTADJ_NUM" -> ORDINAL;
            case "NOUN_QUANT", "DTNOUN_QUANT" -> QUANTIFIER;
            case "RB" -> ADVERB;
            case "WRB" -> INTERROGATIVE;
            case "IN" -> FunctionWords.isSubordinator(key) ? SUBORDINATOR : PREPOSITION;
            case "CC" -> COORDINATOR;
            case "RP", "ADJ" -> PARTICLE;
            case "UH" -> INTERJECTION;
            case "PUNC" -> PUNCTUATION;
            default -> OTHER;
        };
    }

    private static boolean definite(String tag) {
        return tag.startsWith("DT") && tag.length() > 2;
    }

    private static GrammaticalNumber number(String tag) {
        return switch (tag) {
            case "NNS", "DTNNS", "NNPS", "DTNNPS" -> GrammaticalNumber.PLURAL;
            case "NN", "DTNN", "NNP", "DTNNP" -> GrammaticalNumber.SINGULAR;
            default -> GrammaticalNumber.NONE;
        };
    }

    private static Tense tense(String tag, String key) {
        return switch (tag) {
            case "VBN" -> isImperfect(key) ? Tense.IMPERFECT : Tense.PERFECT;
            case "VBD" -> Tense.PERFECT;
            case "VBP" -> Tense.IMPERFECT;
            case "VB" -> Tense.IMPERATIVE;
            default -> Tense.NONE;
        };
    }

    private static Voice voice(String tag) {
        return switch (tag) {
            case "VBN" -> Voice.PASSIVE;
            case "VBD", "VBP" -> Voice.ACTIVE;
            default -> Voice.NONE;
        };
    }

    /** A passive has one tag for both tenses: only the imperfect begins with {@code ي}, or with {@code ت} and no ending. */
    private static boolean isImperfect(String key) {
        return key.startsWith("ي") || (key.startsWith("ت") && !key.endsWith("ت"));
    }
}
