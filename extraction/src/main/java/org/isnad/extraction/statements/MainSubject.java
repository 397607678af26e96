package org.isnad.extraction.statements;

import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.isnad.model.analysis.Voice;
import org.jspecify.annotations.Nullable;

/** The subject of a sentence's main clause, who speaks where a participle follows or where the next sentence names nobody. */
final class MainSubject {
    private MainSubject() {}

    /** The subject of the sentence's main clause where it stands before token {@code limit}. */
    static @Nullable TokenRange mainSubject(TokenLine line, int limit) {
        if (line.sentence().clauses().isEmpty()) {
            return null;
        }
        Clause main = line.sentence().clauses().get(0);
        for (Argument argument : main.arguments()) {
            int from = argument.range().from();
            boolean named = argument.role() == Role.SUBJECT && main.voice() != Voice.PASSIVE;
            boolean count = line.is(from, PartOfSpeech.NUMERAL);
            if (named && !count && from < limit && line.isNominal(from) && !line.isIn(from, "abstract")) {
                TokenRange phrase = NounPhraseExtent.of(line, from, limit);
                return phrase.size() > 0 ? phrase : null;
            }
        }
        return null;
    }

    /** A name, an office or people in the plural; another subject may be anything. */
    static boolean isSpeaker(TokenLine line, TokenRange subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            if (isName(line, subject, at) || line.isIn(at, "source-head")) {
                return true;
            }
        }
        return line.isQuote(subject.from()) || line.key(subject.from()).endsWith("ون");
    }

    /** Whether a name stands in it or its first word is a speaker's: the {@code التحقيق} of a result does not count. */
    static boolean isNamedOrOffice(TokenLine line, TokenRange subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            if (isName(line, subject, at)) {
                return true;
            }
        }
        return line.isIn(subject.from(), "source-head") || line.isQuote(subject.from());
    }

    /** An indefinite common noun without a name is what was done ({@code أعلن يوم حداد}), unless it names a speaker. */
    static boolean isDeed(TokenLine line, TokenRange subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            if (isName(line, subject, at) || line.token(at).definite()) {
                return false;
            }
        }
        return !line.isIn(subject.from(), "source-head");
    }

    /** A name is definite, and an adjective without the article cannot qualify it: {@code حداد وطني} is mourning. */
    private static boolean isName(TokenLine line, TokenRange phrase, int at) {
        boolean qualified = at + 1 < phrase.to()
                && line.is(at + 1, PartOfSpeech.ADJECTIVE)
                && !line.token(at + 1).definite();
        return line.is(at, PartOfSpeech.PROPER_NOUN) && !qualified;
    }
}
