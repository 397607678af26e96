package org.isnad.extraction.statements;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.model.Span;
import org.isnad.model.Statement.Form;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Reads {@code "…"، قال X}: a quotation that stands before its cue. */
final class PrecedingQuotation {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 4;

    private final String text;
    private final Quotations quotations;

    PrecedingQuotation(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    @Nullable
    Draft read(TokenLine line, CueHit hit, Cue cue, List<Draft> drafts, SpeakerResolver speakers) {
        int before = hit.from() - 1;
        while (line.isComma(before) || line.is(before, PartOfSpeech.COORDINATOR) || line.isKey(before, "هكذا")) {
            before--;
        }
        if (!line.isQuote(before)) {
            return null;
        }
        Span quotation = quotations.around(line.token(before).span().start());
        if (quotation == null || drafts.stream().anyMatch(draft -> draft.content.overlaps(quotation))) {
            return null;
        }
        Span inner = new Span(quotation.start() + 1, Math.max(quotation.start() + 1, quotation.end() - 1));
        if (SPACE.split(inner.of(text).strip()).length < FEWEST_WORDS) {
            return null;
        }
        int end = hit.to();
        while (end < line.size() && !line.isComma(end) && !line.isKey(end, ".")) {
            end++;
        }
        Source source = SourceReader.read(line, hit.to(), end, false);
        Span words = line.span(hit.from(), hit.to());
        Draft draft = new Draft(hit, Joint.Kind.QUOTE, words, cue.act(), Form.DIRECT, inner);
        draft.closed = true;
        draft.contentFrom = end;
        return speakers.resolve(line, hit, draft, source, Level.main()) ? draft : null;
    }
}
