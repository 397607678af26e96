package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.statements.ContentReader.Content;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributions by preposition of one sentence: {@code وفقا لـ، بحسب، حسبما ذكر، على حد قوله}. Before its content
 * one opens a statement; after it, it closes one, or names who passed on what the sentence's own speaker said.
 */
final class Attributions {
    private final TokenLine line;
    private final ContentReader contents;
    private final AttributionSource sources;
    private @Nullable Draft leading;
    private List<Span> pending = List.of();

    Attributions(TokenLine line, ContentReader contents) {
        this.line = line;
        this.contents = contents;
        this.sources = new AttributionSource(line);
    }

    /** Reads the attribution and returns the index after its source. */
    int read(CueHit hit, List<Draft> drafts, SpeakerResolver speakers) {
        int end = sources.end(hit);
        Source source = sources.read(hit, end);
        Draft quoted = quoted(hit, drafts);
        if (quoted != null) {
            boolean first = line.indexAt(quoted.content.start()) >= hit.from() - 1;
            return first ? lead(hit, source, end, drafts, speakers, quoted) : end;
        }
        boolean opens = opensSentence(hit.from()) && hit.kind() != Kind.IN_WORDS_OF;
        boolean introduces = end < line.size() && line.isQuote(end) && hit.kind() == Kind.AS_SAID;
        if (opens || introduces) {
            for (Draft draft : drafts) {
                contents.shorten(line, draft, hit.boundary());
            }
            return lead(hit, source, end, drafts, speakers, null);
        }
        trail(hit, source, end, drafts, speakers);
        return end;
    }

    /** Whether a source that was named waits for the verb that brings its words. */
    boolean speaks() {
        return !pending.isEmpty();
    }

    /** {@code رواية حسب مصادر X تشير إلى أن}: the next verb brings the words of those named before it. */
    void apply(Draft draft) {
        if (!pending.isEmpty()) {
            boolean news = draft.chain.size() == 1
                    && line.isIn(line.indexAt(draft.chain.get(0).start()), "news");
            List<Span> chain = new ArrayList<>(pending);
            if (!news) {
                draft.chain.stream().filter(link -> !pending.contains(link)).forEach(chain::add);
            }
            draft.chain = chain;
            pending = List.of();
        }
    }

    /** A statement that {@code وفقا لـ} opened and another speaker fills is that speaker's, passed on by the first. */
    void finish(List<Draft> drafts) {
        Draft opened = leading;
        if (opened == null) {
            return;
        }
        for (Draft draft : List.copyOf(drafts)) {
            boolean fills = draft.parent == opened
                    && draft.act == Act.ASSERT
                    && draft.joint != Joint.Kind.NOUN
                    && draft.hit.from() - line.indexAt(opened.content.start()) <= 1;
            if (fills) {
                drafts.remove(opened);
                drafts.stream().filter(other -> other.parent == opened).forEach(other -> other.parent = null);
                return;
            }
        }
    }

    private boolean opensSentence(int from) {
        for (int at = 0; at < from; at++) {
            boolean light = line.isMark(at)
                    || line.is(at, PartOfSpeech.COORDINATOR)
                    || line.isIn(at, "turn")
                    || (line.is(at, PartOfSpeech.PREPOSITION) && at + 1 < from && line.isIn(at + 1, "turn"))
                    || line.is(at, PartOfSpeech.POSSESSIVE);
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** The quotation that the attribution stands in: what it attributes is told by whoever is quoted. */
    private @Nullable Draft quoted(CueHit hit, List<Draft> drafts) {
        int at = line.token(hit.from()).span().start();
        return drafts.stream()
                .filter(draft -> draft.closed && draft.content.contains(at))
                .findFirst()
                .orElse(null);
    }

    private int lead(
            CueHit hit, Source source, int end, List<Draft> drafts, SpeakerResolver speakers, @Nullable Draft quoted) {
        if (source.links().isEmpty() || isRule(hit)) {
            return end;
        }
        int from = end;
        while (from < line.size()
                && (line.isComma(from) || line.isThat(from) || line.isKey(from, "ف") || line.isKey(from, "فان"))) {
            from++;
        }
        int limit = quoted == null ? line.size() : line.indexAt(quoted.content.end());
        Content content = contents.read(line, Joint.Kind.CLAUSE, from, limit);
        if (content == null || content.span().length() < 10) {
            return end;
        }
        Draft draft = new Draft(
                hit, Joint.Kind.CLAUSE, line.span(hit.from(), hit.to()), act(hit), content.form(), content.span());
        if (!speakers.resolve(line, hit, draft, source, Level.main())) {
            return end;
        }
        draft.closed = content.quotation() != null;
        draft.contentFrom = from;
        drafts.add(draft);
        if (quoted == null) {
            leading = draft;
        } else {
            List<Span> chain = new ArrayList<>(quoted.chain);
            chain.addAll(draft.chain);
            draft.chain = chain;
            draft.parent = quoted;
            draft.form = Form.DIRECT;
        }
        return from;
    }

    private void trail(CueHit hit, Source source, int end, List<Draft> drafts, SpeakerResolver speakers) {
        if (isRule(hit) || isOfRelative(hit, end, drafts)) {
            return;
        }
        int stop = hit.boundary() > 0 ? line.token(hit.boundary() - 1).span().end() : 0;
        List<Draft> roots = drafts.stream()
                .filter(draft -> draft.parent == null && draft.content.start() < stop)
                .toList();
        List<Span> links = spans(source);
        if (roots.isEmpty() && end < line.size() && line.is(end, PartOfSpeech.VERB)) {
            pending = links;
            return;
        }
        int start = clauseStart(hit.boundary());
        boolean apart = start > 0
                && roots.stream()
                        .allMatch(root ->
                                root.content.end() <= line.token(start).span().start());
        if (roots.isEmpty() || apart) {
            close(hit, source, drafts, speakers);
        }
        for (Draft draft : drafts) {
            if (draft.content.start() < stop) {
                if (!draft.closed && draft.content.end() > stop) {
                    draft.content = new Span(draft.content.start(), stop);
                }
                boolean same = !links.isEmpty() && draft.chain.contains(links.get(links.size() - 1));
                boolean open = draft.chain.isEmpty() && draft.act != Act.NOT_MENTIONED;
                if (hit.kind() != Kind.IN_WORDS_OF && !open && !same) {
                    List<Span> chain = new ArrayList<>(links);
                    chain.addAll(draft.chain);
                    draft.chain = chain;
                }
            }
        }
    }

    /** The sentence up to the attribution is the content. */
    private void close(CueHit hit, Source source, List<Draft> drafts, SpeakerResolver speakers) {
        int from = clauseStart(hit.boundary());
        while (from < hit.boundary()
                && (line.is(from, PartOfSpeech.COORDINATOR)
                        || line.isKey(from, "قد")
                        || (line.isMark(from) && !line.isQuote(from)))) {
            from++;
        }
        Content content = contents.read(line, Joint.Kind.CLAUSE, from, hit.boundary());
        if (content == null || content.span().length() < 10) {
            return;
        }
        Draft draft = new Draft(
                hit, Joint.Kind.CLAUSE, line.span(hit.from(), hit.to()), act(hit), content.form(), content.span());
        draft.closed = content.quotation() != null;
        if (!source.links().isEmpty()) {
            draft.chain = spans(source);
            drafts.add(draft);
        } else if (hit.kind() == Kind.IN_WORDS_OF && speakers.resolve(line, hit, draft, Source.NONE, Level.main())) {
            drafts.add(draft);
        }
    }

    /** After a contrast ({@code لكن، فيما}) the writer tells something else. */
    private int clauseStart(int boundary) {
        for (int at = boundary - 2; at > 0; at--) {
            boolean apart = line.isComma(at - 1) || line.isKey(at, "لكن");
            if (apart && line.isIn(at, "contrast")) {
                return at + 1;
            }
        }
        return 0;
    }

    /** {@code قالت إن …، والتي بلغت وفقا للإحصاء}: within a relative clause it tells where a detail comes from. */
    private boolean isOfRelative(CueHit hit, int end, List<Draft> drafts) {
        if (drafts.isEmpty() || end >= line.size() - 1) {
            return false;
        }
        for (int at = hit.from() - 1; at > 0 && !line.isComma(at); at--) {
            if (line.is(at, PartOfSpeech.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRule(CueHit hit) {
        return hit.kind() == Kind.ACCORDING && line.isIn(hit.to(), "rule");
    }

    private Act act(CueHit hit) {
        return line.isIn(hit.to(), "assessment") ? Act.ASSESS : Act.ASSERT;
    }

    private List<Span> spans(Source source) {
        return source.links().stream().map(line::phrase).toList();
    }
}
