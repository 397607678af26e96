package org.isnad.extraction.statements;

import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * A statement that may go on in the next sentence without a cue: the outlet does not say {@code نحن}, so that a sentence in
 * the first person right after what somebody said, in the same paragraph, is still what they said.
 *
 * @param draft the statement
 * @param passage the paragraph that it stands in
 */
record Continuation(Draft draft, int passage) {
    /** The last statement of a sentence, where it lasts to the sentence's end; {@code null} where none does. */
    static @Nullable Continuation open(TokenLine line, List<Draft> drafts) {
        int last = line.size() - 1;
        while (last > 0 && line.isMark(last)) {
            last--;
        }
        int end = line.size() == 0 ? 0 : line.token(last).span().end();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean words = draft.joint == Joint.Kind.CLAUSE || draft.joint == Joint.Kind.COLON;
            boolean lasts = draft.content.end() >= end && !draft.closed;
            if (draft.parent == null && lasts && words && isTelling(draft)) {
                return new Continuation(draft, line.sentence().passage());
            }
        }
        return null;
    }

    /** Only what was said goes on, not what was thought or asked for. */
    private static boolean isTelling(Draft draft) {
        Cue cue = draft.hit.cue();
        return cue != null && cue.speech() && !cue.weak() && draft.act == Act.ASSERT;
    }

    /** Whether the sentence is in the first person and opens with no cue of its own. */
    boolean isWith(TokenLine line, List<CueHit> hits) {
        if (line.sentence().passage() != passage || (!hits.isEmpty() && opens(line, hits.get(0)))) {
            return false;
        }
        for (int at = 0; at < line.size(); at++) {
            if (line.isIn(at, "we") && (!line.isKey(at, "نا") || line.is(at, PartOfSpeech.PRONOUN))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(TokenLine line, CueHit hit) {
        return hit.isAttribution() || (hit.from() <= 3 && !line.isIn(hit.from() - 1, "we"));
    }

    void extend(TokenLine line) {
        int last = line.size();
        while (last > 1 && line.isMark(last - 1)) {
            last--;
        }
        draft.content =
                new Span(draft.content.start(), line.token(last - 1).span().end());
    }
}
