package org.isnad.extraction.statements;

import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * Who stands behind news that speaks for itself: in {@code تداولت مصادر نبأ يفيد بـ} and {@code أصدرت السفارة بيانا أكدت
 * فيه} the source is whoever spread the news, with whom they cite.
 */
final class Reporter {
    private Reporter() {}

    static Source of(TokenLine line, CueHit hit, Source source) {
        TokenRange speaker = source.speaker();
        int news = speaker == null ? hit.from() - 1 : speaker.from();
        boolean said = line.isIn(news, "news") && news < hit.from();
        if (!said || line.token(news).definite()) {
            return source;
        }
        for (Clause clause : line.sentence().clauses()) {
            int verb = clause.predicate();
            if (verb < news
                    && verb != hit.from()
                    && line.is(verb, PartOfSpeech.VERB)
                    && clause.range().contains(news)) {
                Source reporter =
                        SourceReader.read(line, verb + 1, news, line.key(verb).startsWith("نقل"));
                if (reporter.speaker() != null) {
                    return reporter;
                }
            }
        }
        return source;
    }
}
