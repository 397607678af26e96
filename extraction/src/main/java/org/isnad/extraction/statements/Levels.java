package org.isnad.extraction.statements;

import java.util.List;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a new statement stands among those of its sentence. A participle goes on with the sentence's speaker; a
 * verb after a conjunction stands beside the statement with a verb of its tense; any other verb is told by the statement
 * that it stands in.
 */
final class Levels {
    private Levels() {}

    static Level of(CueHit hit, Source source, @Nullable Draft container, List<Draft> drafts) {
        if (container == null) {
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).root();
            boolean proDrop = hit.conjoined()
                    && source.speaker() == null
                    && last != null
                    && hit.agreement().fits(last.hit.agreement());
            boolean goesOn = hit.kind() == Kind.PARTICIPLE || proDrop;
            return last != null && goesOn ? Level.after(last) : Level.main();
        }
        if (container.closed) {
            return Level.inside(container);
        }
        Draft root = container.root();
        if (hit.kind() == Kind.PARTICIPLE) {
            return Level.beside(root, root);
        }
        if (!hit.conjoined()) {
            // {@code في الوقت الذي أكد فيه X أن …، نفى Y}: what a relative clause told ends where the main clause
            // begins.
            boolean main = root.inRelative
                    && hit.boundary() < hit.from()
                    && (hit.tense() == Tense.PERFECT || root.hit.tense() == hit.tense())
                    && source.speaker() != null;
            return main ? Level.beside(root, null) : Level.inside(container);
        }
        if (source.speaker() != null) {
            boolean sameTense = (hit.tense() == Tense.PERFECT && root.hit.tense() != Tense.IMPERFECT) || hit.anew();
            return sameTense ? Level.beside(root, null) : Level.inside(container);
        }
        for (Draft open = container; open != null; open = open.parent) {
            boolean tense = open.hit.tense() == hit.tense() || open.hit.tense() == Tense.NONE;
            if (!open.hit.isAttribution() && tense && open.hit.agreement().fits(hit.agreement())) {
                return Level.beside(open, open);
            }
        }
        return hit.tense() == Tense.PERFECT ? Level.beside(root, root) : Level.inside(container);
    }
}
