package org.isnad.extraction.statements;

import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * How far a source's noun phrase reaches: title, name, apposition and what depends on the head, but no relative clause,
 * no circumstance and no addressee. It goes by words and marks, since a parse of a long agency sentence errs most where
 * prepositional phrases attach.
 */
final class NounPhraseExtent {
    private NounPhraseExtent() {}

    /**
     * The same before somebody who is told or asked: a definite noun right after a definite noun begins another phrase
     * ({@code دعا الوزير المواطنين}), unless it is a title or a name.
     */
    static TokenRange ofOne(TokenLine line, int from, int limit) {
        TokenRange whole = of(line, from, limit);
        if (whole.size() == 0) {
            return new TokenRange(from, limit);
        }
        for (int at = from + 1; at < whole.to(); at++) {
            boolean another = line.is(at, PartOfSpeech.NOUN)
                    && line.token(at).definite()
                    && line.token(at - 1).definite();
            boolean accusative = line.key(at).endsWith("ين") || line.isIn(at, "told");
            if (another && accusative) {
                return new TokenRange(from, at);
            }
        }
        return whole;
    }

    /** The same where a name must follow ({@code بحسب ويكيليكس}): a conjunction before it is a letter of the name. */
    static TokenRange ofNamed(TokenLine line, int from, int limit) {
        boolean parted = line.is(from, PartOfSpeech.COORDINATOR)
                && from + 2 <= limit
                && line.token(from + 1).isAttachedTo(line.token(from));
        if (!parted) {
            return of(line, from, limit);
        }
        return new TokenRange(from, Math.max(from + 2, of(line, from + 2, limit).to()));
    }

    /** The phrase that begins at {@code from} and ends before {@code limit}; empty where none begins. */
    static TokenRange of(TokenLine line, int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = step(line, from, at, limit);
            if (next == at) {
                break;
            }
            at = next;
        }
        while (at > from && !isEnd(line, at - 1)) {
            at--;
        }
        return new TokenRange(from, at);
    }

    /** The index after what may be taken at {@code at}, or {@code at} where the phrase ends. */
    private static int step(TokenLine line, int from, int at, int limit) {
        boolean first = at == from;
        if (line.isKey(at, "(")) {
            return line.isKey(at + 1, "نقلا") ? at : past(line, at, limit, ")");
        }
        if (line.isKey(at, "ان") && (line.isKey(at - 1, "سي") || line.isKey(at - 2, "سي"))) {
            return at + 1;
        }
        if (line.isPartedName(at)) {
            return Math.min(at + 3, limit);
        }
        if (line.isKey(at, "قول") && line.is(at + 1, PartOfSpeech.POSSESSIVE)) {
            return at;
        }
        boolean medium = !first && line.isIn(at, "media") && line.is(at - 1, PartOfSpeech.PROPER_NOUN);
        if (line.isIn(at, "relay")
                || (line.isIn(at, "attention") && !first)
                || (!first && isDeed(line, at))
                || isPublished(line, at)
                || (medium && !line.token(at).definite())) {
            return at;
        }
        if (line.isQuote(at)) {
            return past(line, at, limit, "\"");
        }
        if (line.isKey(at, ".") && !first && line.token(at - 1).span().length() == 1) {
            return at + 1;
        }
        if (line.isMark(at)) {
            return line.isKey(at, "،") && !first && isApposition(line, at + 1, limit) ? at + 1 : at;
        }
        if (!first && (line.isIn(at, "circumstance") || line.isIn(at, "according") || line.isIn(at, "according-to"))) {
            return at;
        }
        return switch (line.token(at).partOfSpeech()) {
            case NOUN,
                    PROPER_NOUN,
                    ADJECTIVE,
                    POSSESSIVE,
                    NUMERAL,
                    ORDINAL,
                    QUANTIFIER,
                    DEMONSTRATIVE,
                    VERBAL_ADJECTIVE -> at + 1;
            case COORDINATOR ->
                continuesAfterAnd(line, at + 1, limit) && (!first || line.is(at + 1, PartOfSpeech.PROPER_NOUN))
                        ? at + 1
                        : at;
            case PREPOSITION -> !first && depends(line, from, at, limit) ? at + 1 : at;
            case PRONOUN -> first || line.is(at - 1, PartOfSpeech.PREPOSITION) ? at + 1 : at;
            case OTHER, PARTICLE -> !first && line.isNominal(at + 1) && line.isKey(at, "غير") ? at + 1 : at;
            case VERB, RELATIVE, ADVERB, INTERROGATIVE, SUBORDINATOR, INTERJECTION, PUNCTUATION -> at;
        };
    }

    /** {@code أعلن المتحدث مبارك قيام}: what is definite ends its phrase, and what was done begins another. */
    private static boolean isDeed(TokenLine line, int at) {
        boolean complete = line.token(at - 1).definite()
                || line.is(at - 1, PartOfSpeech.PROPER_NOUN)
                || line.key(at - 1).endsWith("ون");
        return complete && line.is(at, PartOfSpeech.NOUN) && !line.token(at).definite() && line.isIn(at, "abstract");
    }

    /** {@code نشرتها، نقلته}: a relative clause without a relative pronoun. */
    static boolean isPublished(TokenLine line, int at) {
        boolean pronoun = line.is(at + 1, PartOfSpeech.PRONOUN) || line.is(at + 1, PartOfSpeech.POSSESSIVE);
        return pronoun && line.token(at + 1).isAttachedTo(line.token(at)) && line.isIn(at, "publishing");
    }

    private static boolean isEnd(TokenLine line, int at) {
        return !line.is(at, PartOfSpeech.PREPOSITION)
                && !line.is(at, PartOfSpeech.COORDINATOR)
                && !line.isComma(at)
                && !line.isKey(at, ":");
    }

    /** A closing mark within ten tokens, else the mark is no part of the phrase. */
    private static int past(TokenLine line, int at, int limit, String closing) {
        for (int i = at + 1; i < limit && i - at <= 10; i++) {
            boolean closes = closing.equals("\"") ? line.isQuote(i) : line.isKey(i, closing);
            if (closes) {
                return i + 1;
            }
        }
        return at;
    }

    /** After a comma: a title or a name that renames what came before, up to another comma or the phrase's limit. */
    private static boolean isApposition(TokenLine line, int at, int limit) {
        if (at >= limit
                || line.isIn(at, "circumstance")
                || line.isIn(at, "according")
                || line.isIn(at, "according-to")) {
            return false;
        }
        boolean nominal = line.is(at, PartOfSpeech.NOUN) || line.is(at, PartOfSpeech.PROPER_NOUN);
        return nominal && !line.isIn(at, "abstract") && !line.isKey(at, "نقلا");
    }

    private static boolean continuesAfterAnd(TokenLine line, int at, int limit) {
        return at < limit
                && (line.is(at, PartOfSpeech.NOUN)
                        || line.is(at, PartOfSpeech.PROPER_NOUN)
                        || line.is(at, PartOfSpeech.ADJECTIVE)
                        || line.is(at, PartOfSpeech.ORDINAL)
                        || line.isKey(at, "("))
                && !line.isIn(at, "circumstance");
    }

    /** Whether the preposition at {@code at} goes on with the phrase rather than begin a circumstance or an addressee. */
    private static boolean depends(TokenLine line, int from, int at, int limit) {
        if (at + 1 >= limit || !line.isIn(at, "inside")) {
            return false;
        }
        int noun = at + 1;
        if (line.isIn(noun, "venue")
                || line.isIn(noun, "audience")
                || line.isIn(noun, "circumstance")
                || line.isThat(noun)) {
            return false;
        }
        boolean afterName = line.is(at - 1, PartOfSpeech.PROPER_NOUN) && at - 1 > from;
        return switch (line.key(at)) {
            case "ل" ->
                !line.isIn(noun, "media")
                        && !line.isInAfter(noun, "ا", "media")
                        && !(line.isQuote(noun) && !line.isIn(at - 1, "office"))
                        && !afterName
                        && !line.is(noun, PartOfSpeech.PRONOUN);
            case "الي" -> false;
            case "عن", "بين", "ضد" -> line.isIn(at - 1, "takes-preposition");
            case "علي" -> line.isIn(at - 1, "takes-preposition") || line.isKey(at - 1, "العام");
            default -> !afterName && !line.is(noun, PartOfSpeech.VERB);
        };
    }

    /** Whether a medium is named at {@code at}: by its kind, or by a name between quotation marks or brackets. */
    static boolean isMedia(TokenLine line, int at) {
        if (line.isIn(at, "media") || line.isInAfter(at, "ا", "media")) {
            return true;
        }
        boolean named = line.isQuote(at) || line.isKey(at, "(");
        return named && at + 3 < line.size() && past(line, at, line.size(), line.isQuote(at) ? "\"" : ")") > at;
    }
}
