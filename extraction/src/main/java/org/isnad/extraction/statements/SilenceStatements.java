package org.isnad.extraction.statements;

import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Reads the statements that tell of silence: what a source does not mention or will not comment on. */
final class SilenceStatements {
    private final SpeakerResolver speakers;

    SilenceStatements(SpeakerResolver speakers) {
        this.speakers = speakers;
    }

    /** What a negated verb of telling does not tell: {@code لم يذكر البيان عدد الضحايا}. */
    @Nullable
    Draft unmentioned(TokenLine line, CueHit hit, @Nullable Draft container, int limit) {
        TokenRange object = SilenceReader.object(line, hit, limit);
        if (object == null) {
            return null;
        }
        Source source = SourceReader.read(line, hit.to(), Math.max(hit.to(), object.from()), false);
        return silent(line, hit, container, source, line.span(hit.from() - 1, hit.to()), object);
    }

    /** What no comment is given on: {@code رفض التعليق على}. */
    @Nullable
    Draft withheld(TokenLine line, CueHit hit, @Nullable Draft container, Withheld withheld) {
        Source source = SourceReader.read(line, hit.to(), withheld.at(), false);
        if (hit.negated()) {
            source = new Source(List.of(), withheld.speaker(), List.of());
        }
        Span cue = line.span(hit.negated() ? hit.from() - 1 : hit.from(), hit.to());
        return silent(line, hit, container, source, cue, withheld.content());
    }

    private @Nullable Draft silent(
            TokenLine line, CueHit hit, @Nullable Draft container, Source source, Span cue, TokenRange object) {
        Span content = line.span(object.from(), object.to());
        Draft draft = new Draft(hit, Joint.Kind.NOUN, cue, Act.NOT_MENTIONED, Form.INDIRECT, content);
        draft.contentFrom = object.from();
        boolean same = hit.conjoined() || line.is(hit.from() - 2, PartOfSpeech.PRONOUN);
        Level level = container == null
                ? Level.main()
                : same ? Level.beside(container.root(), container.root()) : Level.inside(container);
        boolean impersonal = hit.negated() && hit.cue() != null && hit.cue().act() == Act.NOT_MENTIONED;
        if (impersonal && source.speaker() == null) {
            // {@code لم تتم الإشارة}: nobody is named, unless an attribution closes the sentence.
            return draft;
        }
        return speakers.resolve(line, hit, draft, source, level) ? draft : null;
    }
}
