package org.isnad.extraction.statements;

import java.util.Set;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the content of a verb of judgement whose object is a pronoun: in {@code وهو ما اعتبرته الهيئة مخالفا للأنظمة} it
 * is what the thing is judged to be.
 */
final class Predicative {
    private static final Set<String> VERBS = Set.of("اعتبر", "رأى", "وصف");

    private Predicative() {}

    static @Nullable Joint find(TokenLine line, CueHit hit, Cue cue, int limit) {
        if (!VERBS.contains(cue.verb()) || !line.is(hit.to(), PartOfSpeech.PRONOUN)) {
            return null;
        }
        int subject = hit.to() + 1;
        TokenRange speaker = NounPhraseExtent.of(line, subject, limit);
        int from = speaker.to();
        for (int at = subject + 1; at < speaker.to(); at++) {
            // After its definite subject the judgement begins with the first indefinite word.
            boolean indefinite =
                    line.token(subject).definite() && !line.token(at).definite();
            if (indefinite && (line.is(at, PartOfSpeech.ADJECTIVE) || line.is(at, PartOfSpeech.NOUN))) {
                from = at;
                break;
            }
        }
        boolean named = speaker.size() > 0 && from < limit && !line.isMark(from);
        int content = named ? from : subject;
        return content < limit && isJudgement(line, content) ? new Joint(Joint.Kind.NOUN, content, content) : null;
    }

    /** An indefinite predicate, quoted or not: {@code مخالفا، «عملا إرهابيا»}. */
    private static boolean isJudgement(TokenLine line, int at) {
        boolean indefinite = (line.is(at, PartOfSpeech.ADJECTIVE) || line.is(at, PartOfSpeech.NOUN))
                && !line.token(at).definite()
                && !line.isIn(at, "circumstance");
        return indefinite || line.isQuote(at);
    }
}
