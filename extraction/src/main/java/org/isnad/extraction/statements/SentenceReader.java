package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.statements.ContentReader.Content;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of one sentence after the other. What lives from one sentence to the next is who spoke last and
 * which quotation is still open.
 */
final class SentenceReader {
    private final String text;
    private final WordLists words = WordLists.arabic();
    private final CueFinder cues;
    private final JointFinder joints;
    private final ContentReader contents;
    private final SpeakerResolver speakers;
    private final Quotations quotations;
    private final SpeakerMemory memory;
    private @Nullable Draft carried;
    private int carriedTo;

    SentenceReader(String text, CueLexicon lexicon, Quotations quotations, SpeakerMemory memory) {
        this.text = text;
        this.quotations = quotations;
        this.memory = memory;
        this.cues = new CueFinder(lexicon);
        this.joints = new JointFinder(lexicon, quotations);
        this.contents = new ContentReader(text, quotations);
        this.speakers = new SpeakerResolver(memory);
    }

    List<Draft> read(Sentence sentence) {
        TokenLine line = new TokenLine(sentence, words);
        List<Draft> drafts = new ArrayList<>();
        Draft outer = sentence.span().start() < carriedTo ? carried : null;
        Attributions attributions = new Attributions(line, text, contents);
        int consumed = 0;
        for (CueHit hit : cues.find(line)) {
            boolean carriedHere = outer != null && line.token(hit.from()).span().start() < carriedTo;
            if (hit.from() < consumed) {
                continue;
            }
            if (hit.isAttribution()) {
                if (!carriedHere) {
                    consumed = Math.max(consumed, attributions.read(hit, drafts, speakers));
                }
                continue;
            }
            Draft container = container(drafts, line, hit);
            Draft draft = carriedHere && container == null
                    ? nested(line, hit, outer, drafts)
                    : draft(line, hit, container, drafts);
            if (draft != null) {
                drafts.add(draft);
            }
            consumed = Math.max(consumed, lastContentFrom);
        }
        attributions.finish(drafts);
        remember(line, drafts);
        return drafts;
    }

    private int lastContentFrom;

    private @Nullable Draft draft(TokenLine line, CueHit hit, @Nullable Draft container, List<Draft> drafts) {
        lastContentFrom = 0;
        Cue cue = java.util.Objects.requireNonNull(hit.cue());
        int limit = limit(line, hit, container);
        if (hit.negated() && cue.act() != Act.ASSESS) {
            return cue.silent() ? silence(line, hit, container, limit) : null;
        }
        Joint joint = joints.find(line, hit, limit);
        if (joint == null) {
            return cue.speech() && hit.kind() == Kind.VERB ? afterQuotation(line, hit, drafts) : null;
        }
        Content content = contents.read(line, joint.kind(), joint.contentFrom(), limit);
        if (content == null) {
            return null;
        }
        boolean relays = cue.verb().equals("نقل") || cue.verb().equals("تناقل");
        Source source = SourceReader.read(line, hit.to(), joint.at(), relays);
        Level level = level(line, hit, source, container);
        if (level.kind() == Level.Kind.NONE) {
            return null;
        }
        Draft draft = new Draft(hit, joint.kind(), line.span(hit.from(), hit.to()), act(line, cue, joint), content.form(), content.span());
        if (!speakers.resolve(line, hit, draft, source, level)) {
            return null;
        }
        if (level.ends() != null) {
            cut(line, drafts, level.ends(), hit.boundary());
        }
        if (content.quotation() != null && content.quotation().end() > line.sentence().span().end()) {
            carried = draft;
            carriedTo = content.quotation().end();
        }
        draft.closed = content.quotation() != null;
        lastContentFrom = joint.contentFrom();
        return draft;
    }

    /** In a quotation that began in an earlier sentence only what names its own speaker is told further. */
    private @Nullable Draft nested(TokenLine line, CueHit hit, Draft outer, List<Draft> drafts) {
        Draft draft = draft(line, hit, outer, drafts);
        return draft != null && draft.parent == outer && !draft.implicit ? draft : null;
    }

    /** The innermost statement in whose content the cue stands. */
    private static @Nullable Draft container(List<Draft> drafts, TokenLine line, CueHit hit) {
        int at = line.token(hit.from()).span().start();
        Draft innermost = null;
        for (Draft draft : drafts) {
            if (draft.content.contains(at) && (innermost == null || draft.content.length() <= innermost.content.length())) {
                innermost = draft;
            }
        }
        return innermost;
    }

    /** Content never leaves the quotation that its cue stands in. */
    private int limit(TokenLine line, CueHit hit, @Nullable Draft container) {
        Span quotation = quotations.around(line.token(hit.from()).span().start());
        boolean inside = quotation != null && container != null && quotation.contains(container.content);
        int limit = inside ? tokenAt(line, quotation.end() - 1) : line.size();
        for (int at = hit.to(); at < limit; at++) {
            if (isOwnVoice(line, at)) {
                return at;
            }
        }
        return limit;
    }

    private static int tokenAt(TokenLine line, int offset) {
        for (int at = 0; at < line.size(); at++) {
            if (line.token(at).span().end() > offset) {
                return at;
            }
        }
        return line.size();
    }

    /** After a mark, the outlet speaks again: {@code في إشارة إلى، جاء ذلك}. */
    private static boolean isOwnVoice(TokenLine line, int at) {
        if (!line.isMark(at - 1) && !(line.is(at - 1, PartOfSpeech.COORDINATOR) && line.isMark(at - 2))) {
            return false;
        }
        return (line.isKey(at, "في") && line.isKey(at + 1, "اشاره") && line.isKey(at + 2, "الي"))
                || (line.isKey(at, "جاء") && (line.isKey(at + 1, "ذلك") || line.isKey(at + 1, "هذا")))
                || (line.isKey(at, "يذكر") && line.isThat(at + 1));
    }

    private Level level(TokenLine line, CueHit hit, Source source, @Nullable Draft container) {
        if (container == null) {
            return Level.main();
        }
        Draft root = container.root();
        boolean quoted = container.closed;
        if (hit.kind() == Kind.PARTICIPLE) {
            return quoted ? Level.inside(container) : Level.beside(root, root);
        }
        if (!hit.conjoined() || quoted) {
            return Level.inside(container);
        }
        if (source.speaker() != null) {
            boolean sameTense = hit.tense() == Tense.PERFECT && root.hit.tense() != Tense.IMPERFECT;
            return sameTense ? Level.beside(root, null) : Level.inside(container);
        }
        for (Draft open = container; open != null; open = open.parent) {
            boolean verb = open.hit.kind() == Kind.VERB || open.hit.kind() == Kind.PARTICIPLE;
            boolean tense = open.hit.tense() == hit.tense() || open.hit.tense() == Tense.NONE;
            if (verb && tense && open.hit.agreement().fits(hit.agreement())) {
                return Level.beside(open, open);
            }
        }
        return hit.tense() == Tense.PERFECT ? Level.beside(root, root) : Level.inside(container);
    }

    /** All that is still open from {@code end} inwards stops before {@code boundary}. */
    private void cut(TokenLine line, List<Draft> drafts, Draft end, int boundary) {
        for (Draft draft : drafts) {
            boolean within = draft == end;
            for (Draft up = draft; up != null && !within; up = up.parent) {
                within = up == end;
            }
            if (within) {
                shorten(line, draft, boundary);
            }
        }
    }

    private void shorten(TokenLine line, Draft draft, int boundary) {
        int stop = boundary > 0 ? line.token(boundary - 1).span().end() : line.token(0).span().start();
        if (draft.closed || draft.content.end() <= stop || draft.content.start() >= stop) {
            return;
        }
        Content shorter = contents.read(line, Joint.Kind.CLAUSE, tokenAt(line, draft.content.start()), boundary);
        if (shorter != null) {
            draft.content = new Span(draft.content.start(), Math.max(draft.content.start(), shorter.span().end()));
            if (draft.form != Form.DIRECT) {
                draft.form = shorter.form();
            }
        }
    }

    private @Nullable Draft silence(TokenLine line, CueHit hit, @Nullable Draft container, int limit) {
        TokenRange object = SilenceReader.object(line, hit, limit);
        if (object == null) {
            return null;
        }
        Source source = SourceReader.read(line, hit.to(), Math.max(hit.to(), object.from()), false);
        Draft draft = new Draft(
                hit, Joint.Kind.NOUN, line.span(hit.from() - 1, hit.to()), Act.NOT_MENTIONED, Form.INDIRECT,
                line.span(object.from(), object.to()));
        Level level = container == null ? Level.main() : hit.conjoined() ? Level.beside(container.root(), container.root()) : Level.inside(container);
        if (!speakers.resolve(line, hit, draft, source, level)) {
            return null;
        }
        lastContentFrom = object.from();
        return draft;
    }

    /** {@code "…"، قال X}: the quotation stands before its cue. */
    private @Nullable Draft afterQuotation(TokenLine line, CueHit hit, List<Draft> drafts) {
        int before = hit.from() - 1;
        while (before >= 0 && (line.isComma(before) || line.is(before, PartOfSpeech.COORDINATOR) || line.isKey(before, "هكذا"))) {
            before--;
        }
        if (before < 0 || !line.isQuote(before)) {
            return null;
        }
        Span quotation = quotations.around(line.token(before).span().start());
        if (quotation == null || drafts.stream().anyMatch(draft -> draft.content.overlaps(quotation))) {
            return null;
        }
        Span inner = new Span(quotation.start() + 1, quotation.end() - 1);
        if (inner.of(text).trim().split("\\s+").length < 4) {
            return null;
        }
        int end = hit.to();
        while (end < line.size() && !line.isComma(end) && !line.isKey(end, ".")) {
            end++;
        }
        Source source = SourceReader.read(line, hit.to(), end, false);
        Cue cue = java.util.Objects.requireNonNull(hit.cue());
        Draft draft = new Draft(hit, Joint.Kind.QUOTE, line.span(hit.from(), hit.to()), cue.act(), Form.DIRECT, inner);
        draft.closed = true;
        return speakers.resolve(line, hit, draft, source, Level.main()) ? draft : null;
    }

    /** What the speaker announces to do is a commitment, whatever the verb of saying. */
    private static Act act(TokenLine line, Cue cue, Joint joint) {
        if (cue.act() != Act.ASSERT || joint.kind() == Joint.Kind.NOUN) {
            return cue.act();
        }
        int from = joint.contentFrom();
        boolean pronoun = line.is(from - 1, PartOfSpeech.PRONOUN) || line.isQuote(from);
        int verb = line.isQuote(from) ? from + 1 : from;
        boolean future = line.isKey(verb, "س") || line.isKey(verb, "سوف") || line.isKey(verb, "لن");
        return pronoun && future ? Act.COMMIT : cue.act();
    }

    private void remember(TokenLine line, List<Draft> drafts) {
        boolean spoke = false;
        for (Draft draft : drafts) {
            if (draft.parent == null && !draft.implicit && !draft.chain.isEmpty()) {
                memory.spoke(draft.chain.get(draft.chain.size() - 1), speakers.agreement(line, draft));
                spoke = true;
            }
        }
        if (!spoke) {
            speakers.rememberSubject(line);
        }
    }
}
