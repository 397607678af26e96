package org.isnad.extraction.statements;

import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds what a source is silent on: {@code لم تذكر التقارير X، لم يتطرق البيان إلى X}. */
final class SilenceReader {
    private SilenceReader() {}

    static @Nullable TokenRange object(TokenLine line, CueHit hit, int limit) {
        for (Clause clause : line.sentence().clauses()) {
            if (clause.predicate() == hit.from()) {
                TokenRange first = null;
                for (Argument argument : clause.arguments()) {
                    boolean told = argument.role() == Role.OBJECT
                            || argument.role() == Role.COMPLEMENT
                            || (argument.role() == Role.OBLIQUE && isAbout(line, argument.marker()));
                    if (told
                            && argument.range().from() >= hit.to()
                            && argument.range().from() < limit
                            && !line.is(argument.range().from(), PartOfSpeech.PRONOUN)) {
                        boolean leads = first == null && argument.range().from() == hit.to();
                        return leads
                                ? afterSubject(line, argument.range(), limit)
                                : toEnd(line, argument.range().from(), limit);
                    }
                    boolean any = line.isKey(argument.range().from(), "اي")
                            || line.isKey(argument.range().from(), "ايه");
                    if (argument.role() == Role.SUBJECT
                            && any
                            && argument.range().from() >= hit.to()) {
                        return toEnd(line, argument.range().from(), limit);
                    }
                    if (argument.role() == Role.SUBJECT && first == null) {
                        first = argument.range();
                    }
                }
                return first == null || first.from() < hit.to() ? null : afterSubject(line, first, limit);
            }
        }
        return null;
    }

    /** What follows the subject; without anything the noun phrase itself is what is not mentioned. */
    private static TokenRange afterSubject(TokenLine line, TokenRange subject, int limit) {
        boolean definite = line.token(subject.from()).definite() || line.is(subject.from(), PartOfSpeech.PROPER_NOUN);
        int from = subjectEnd(line, subject.from(), limit);
        TokenRange rest = toEnd(line, Math.max(from, subject.from() + 1), limit);
        return definite && rest.size() > 1 ? rest : trimmed(line, subject, limit);
    }

    /** {@code لم يذكر البيان من المسؤول}: a document's name ends before a preposition, which may be a question word. */
    private static int subjectEnd(TokenLine line, int from, int limit) {
        int end = NounPhraseExtent.of(line, from, limit).to();
        if (line.token(from).definite() && line.isIn(from, "document")) {
            for (int at = from + 1; at < end; at++) {
                if (line.is(at, PartOfSpeech.PREPOSITION) || line.is(at, PartOfSpeech.RELATIVE)) {
                    return at;
                }
            }
        }
        return end;
    }

    /** To the next comma or stop: what hangs on it is not mentioned either. */
    private static TokenRange toEnd(TokenLine line, int from, int limit) {
        int to = from;
        while (to < limit && !line.isComma(to) && !line.isKey(to, ".")) {
            to++;
        }
        return new TokenRange(from, to);
    }

    private static boolean isAbout(TokenLine line, @Nullable Integer marker) {
        return marker != null
                && (line.isKey(marker, "الي")
                        || line.isKey(marker, "عن")
                        || line.isKey(marker, "علي")
                        || line.isKey(marker, "ب"));
    }

    private static TokenRange trimmed(TokenLine line, TokenRange range, int limit) {
        int to = Math.min(range.to(), limit);
        while (to > range.from() + 1 && line.isMark(to - 1)) {
            to--;
        }
        return new TokenRange(range.from(), to);
    }
}
