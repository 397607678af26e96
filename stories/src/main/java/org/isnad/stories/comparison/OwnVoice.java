package org.isnad.stories.comparison;

import java.util.List;
import org.isnad.language.arabic.SentenceSplitter;
import org.isnad.model.Passage;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The words that an outlet tells in its own voice. */
final class OwnVoice {
    private OwnVoice() {}

    /**
     * What the outlet itself says around a trigger: its sentence, as far as no statement begins or ends; {@code null}
     * outside the article's prose.
     *
     * @param trigger the words of an event
     * @param said all that statements take of the text: contents, cues, sources
     */
    static @Nullable Span around(Report report, Span trigger, List<Span> said) {
        String text = report.article().text();
        for (Passage passage : report.article().passages()) {
            if (passage.kind().isProse() && passage.span().contains(trigger)) {
                for (Span sentence : SentenceSplitter.split(text, passage.span())) {
                    if (sentence.contains(trigger)) {
                        return PropositionSplitter.trimmed(text, between(sentence, trigger, said));
                    }
                }
            }
        }
        return null;
    }

    private static Span between(Span sentence, Span trigger, List<Span> said) {
        int start = sentence.start();
        int end = sentence.end();
        for (Span span : said) {
            if (span.end() <= trigger.start()) {
                start = Math.max(start, span.end());
            } else if (span.start() >= trigger.end()) {
                end = Math.min(end, span.start());
            }
        }
        return new Span(Math.min(start, trigger.start()), Math.max(end, trigger.end()));
    }
}
