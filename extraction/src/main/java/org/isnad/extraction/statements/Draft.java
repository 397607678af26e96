package org.isnad.extraction.statements;

import java.util.List;
import java.util.Map;
import org.isnad.model.Factuality;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.jspecify.annotations.Nullable;

/**
 * A statement while its sentence is being read: where its content ends and who stands before its speaker can still change.
 * Lives within one call and one thread.
 */
final class Draft {
    final CueHit hit;
    final Joint.Kind joint;
    final Span cue;
    final Act act;

    @Nullable
    Draft parent;

    /** How certain its cue shows the speaker. */
    Stance stance;

    List<Span> chain;
    boolean implicit;
    Factuality factuality = Factuality.UNKNOWN;
    Map<Evidence, Double> evidence = Map.of();
    Form form;
    Span content;
    boolean closed;
    int contentFrom;
    int sourceTo;
    boolean inRelative;
    /** The chain of whoever goes on speaking after it: without those whom a relayer cites. */
    List<Span> goesOn = List.of();

    Draft(CueHit hit, Joint.Kind joint, Span cue, Act act, Form form, Span content) {
        this.hit = hit;
        this.joint = joint;
        this.cue = cue;
        this.act = act;
        this.form = form;
        this.content = content;
        this.chain = List.of();
        Cue entry = hit.cue();
        this.stance = entry != null && entry.act() == act ? entry.stance() : Stance.of(act);
    }

    /** Whether it is {@code outer} or reported within it. */
    boolean isWithin(Draft outer) {
        for (Draft draft = this; draft != null; draft = draft.parent) {
            if (draft == outer) {
                return true;
            }
        }
        return false;
    }

    /** The innermost statement in whose content the character at {@code offset} lies. */
    static @Nullable Draft innermost(List<Draft> drafts, int offset) {
        Draft innermost = null;
        for (Draft draft : drafts) {
            if (draft.content.contains(offset)
                    && (innermost == null || draft.content.length() <= innermost.content.length())) {
                innermost = draft;
            }
        }
        return innermost;
    }

    Draft root() {
        Draft root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }
}
