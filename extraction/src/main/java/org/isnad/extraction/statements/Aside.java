package org.isnad.extraction.statements;

import java.util.List;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.PartOfSpeech;

/** What stands in a sentence beside what somebody says: asides on the source, and the outlet's own voice. */
final class Aside {
    private Aside() {}

    /** Between a speaker and the content: {@code الذي طلب عدم كشف اسمه}, {@code طالبا عدم}. */
    static boolean isAside(TokenLine line, CueHit hit) {
        boolean asks = hit.cue() != null && hit.cue().act() == Act.REQUEST;
        boolean thought = line.isIn(hit.from(), "impersonal");
        return JointFinder.asksNotTo(line, hit)
                || ((asks || thought) && line.is(hit.from() - 1, PartOfSpeech.RELATIVE));
    }

    /** Where an aside ends at the latest: where the statement that it interrupts joins its content. */
    static int asideLimit(List<Draft> drafts, CueHit hit) {
        int limit = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            if (draft.hit.from() < hit.from() && hit.from() < draft.sourceTo) {
                limit = Math.min(limit, draft.sourceTo);
            }
        }
        return limit;
    }

    /** After a mark, the outlet speaks again: {@code في إشارة إلى، جاء ذلك}. */
    static boolean isOwnVoice(TokenLine line, int at) {
        boolean another = line.isKey(at, "من") && line.isIn(at + 1, "turn") && line.isIn(at + 2, "another");
        if (another || (line.isKey(at, "في") && line.isIn(at + 1, "another") && line.isIn(at + 2, "another"))) {
            return true;
        }
        if (!line.isMark(at - 1) && !(line.is(at - 1, PartOfSpeech.COORDINATOR) && line.isMark(at - 2))) {
            return false;
        }
        return (line.isKey(at, "في") && line.isKey(at + 1, "اشاره") && line.isKey(at + 2, "الي"))
                || (line.isKey(at, "جاء") && (line.isKey(at + 1, "ذلك") || line.isKey(at + 1, "هذا")))
                || (line.isKey(at, "يذكر") && line.isThat(at + 1));
    }
}
