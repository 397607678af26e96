package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.statements.ContentReader.Content;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of one sentence after the other. What lives from one sentence to the next is who spoke last and
 * which quotation is still open.
 */
final class SentenceReader {
    private final WordLists words = WordLists.arabic();
    private final CueFinder cues;
    private final JointFinder joints;
    private final ContentReader contents;
    private final SpeakerResolver speakers;
    private final PrecedingQuotation preceding;
    private final NounCueReader nouns;
    private final SilenceStatements silences;
    private final Quotations quotations;
    private final SpeakerMemory memory;
    private @Nullable Draft carried;
    private int carriedTo;
    private @Nullable Continuation spoken;
    private @Nullable CueHit unfinished;

    SentenceReader(String text, CueLexicon lexicon, Quotations quotations, SpeakerMemory memory) {
        this.quotations = quotations;
        this.memory = memory;
        this.cues = new CueFinder(lexicon);
        this.joints = new JointFinder(lexicon, quotations);
        this.contents = new ContentReader(text, quotations);
        this.speakers = new SpeakerResolver(memory);
        this.nouns = new NounCueReader(contents, memory, quotations);
        this.silences = new SilenceStatements(speakers);
        this.preceding = new PrecedingQuotation(text, quotations);
    }

    List<Draft> read(Sentence sentence) {
        TokenLine line = new TokenLine(sentence, words);
        List<CueHit> hits = cues.find(line);
        List<Draft> drafts = new ArrayList<>();
        goesOn(line, hits);
        Draft outer = sentence.span().start() < carriedTo ? carried : null;
        Attributions attributions = new Attributions(line, contents);
        int consumed = 0;
        unfinished = null;
        for (int i = 0; i < hits.size(); i++) {
            CueHit hit = hits.get(i);
            boolean carriedHere = outer != null && line.token(hit.from()).span().start() < carriedTo;
            boolean aside = hit.from() < consumed;
            if (hit.isAttribution()) {
                if (!carriedHere && !aside) {
                    consumed = Math.max(consumed, attributions.read(hit, drafts, speakers));
                }
                continue;
            }
            if (aside && !Aside.isAside(line, hit)) {
                continue;
            }
            int limit = aside ? Aside.asideLimit(drafts, hit) : line.size();
            Draft draft = carriedHere
                    ? told(line, hit, outer, drafts, attributions, nextParticiple(line, hits, i))
                    : draft(
                            line,
                            hit,
                            Draft.innermost(
                                    drafts, line.token(hit.from()).span().start()),
                            drafts,
                            attributions,
                            nextParticiple(line, hits, i),
                            limit);
            if (draft != null) {
                drafts.add(draft);
                consumed = Math.max(consumed, draft.contentFrom);
            }
        }
        attributions.finish(drafts);
        if (outer == null) {
            nouns.read(line, drafts);
        }
        for (Draft draft : drafts) {
            draft.factuality = FactualityReader.of(line, draft);
            draft.evidence = Evidence.of(line, draft);
        }
        remember(line, drafts);
        spoken = Continuation.open(line, drafts);
        return drafts;
    }

    /** Words in the first person after a statement that ended with its sentence are still its speaker's. */
    private void goesOn(TokenLine line, List<CueHit> hits) {
        Continuation open = spoken;
        if (open != null && line.sentence().span().start() >= carriedTo && open.isWith(line, hits)) {
            open.extend(line);
            carried = open.draft();
            carriedTo = line.sentence().span().end();
        }
    }

    /** Where the next participle opens a statement: nothing before it is joined by what follows it. */
    private static int nextParticiple(TokenLine line, List<CueHit> hits, int index) {
        for (CueHit hit : hits.subList(index + 1, hits.size())) {
            if (hit.kind() == Kind.PARTICIPLE && hit.boundary() < hit.from() && !JointFinder.asksNotTo(line, hit)) {
                return hit.boundary();
            }
        }
        return line.size();
    }

    private @Nullable Draft draft(
            TokenLine line,
            CueHit hit,
            @Nullable Draft container,
            List<Draft> drafts,
            Attributions attributions,
            int next,
            int most) {
        Cue cue = hit.cue();
        if (cue == null) {
            return null;
        }
        int limit = Math.min(most, limit(line, hit, container));
        if (cue.act() == Act.NOT_MENTIONED) {
            Withheld withheld = hit.negated() == cue.silent() ? Withheld.of(line, hit, limit) : null;
            return withheld == null ? null : silences.withheld(line, hit, container, withheld);
        }
        if (hit.negated() && cue.act() != Act.ASSESS) {
            return cue.silent() ? silences.unmentioned(line, hit, container, limit) : null;
        }
        Joint joint = joints.find(line, hit, limit, next);
        if (joint == null) {
            unfinished = unfinished == null && hit.kind() == Kind.VERB && container == null ? hit : unfinished;
            return cue.speech() && hit.kind() == Kind.VERB ? preceding.read(line, hit, cue, drafts, speakers) : null;
        }
        boolean phrase = joint.kind() == Joint.Kind.NOUN;
        int end = phrase ? ContentReader.endOfPhrase(line, joint.contentFrom(), Math.min(limit, next)) : limit;
        if (describes(line, hit, joint)) {
            boolean predicate = line.isAttachedPronoun(joint.contentFrom() - 1);
            end = ContentReader.endOfPredicate(line, joint.contentFrom(), end, predicate);
        }
        Content content = contents.read(line, joint.kind(), joint.contentFrom(), end);
        if (content == null) {
            return null;
        }
        Source source = speakers.source(line, hit, cue, joint, end < limit ? end : limit, limit);
        CueHit opener = unfinished;
        if (hit.kind() == Kind.PARTICIPLE && drafts.isEmpty() && opener != null) {
            // {@code غرد X قائلا: …}: the first verb names the speaker, the participle brings the words.
            Source named = SourceReader.read(line, opener.to(), hit.boundary(), false);
            // {@code وأعلن يوم حداد وطني، مناشدا}: what was announced asks for nothing.
            boolean deed = named.speaker() != null && MainSubject.isDeed(line, named.speaker());
            source = deed ? Source.NONE : named;
        }
        Level level = Levels.of(hit, source, container, drafts);
        Act act = Acts.of(line, hit, cue, joint);
        Draft draft =
                new Draft(hit, joint.kind(), line.span(hit.from(), hit.to()), act, content.form(), content.span());
        draft.contentFrom = joint.contentFrom();
        draft.sourceTo = joint.at();
        // {@code بينما يرى X أن …، لا يستبعد Y}: like a relative clause, it ends where the main clause begins.
        boolean subordinate = hit.anew() && hit.from() <= 4;
        draft.inRelative = line.is(hit.from() - 1, PartOfSpeech.RELATIVE) || subordinate;
        if (!speakers.resolve(line, hit, draft, source, level) && !attributions.speaks()) {
            return null;
        }
        attributions.apply(draft);
        if (level.ends() != null) {
            cut(line, drafts, level.ends(), hit.boundary());
        }
        if (content.quotation() != null
                && content.quotation().end() > line.sentence().span().end()) {
            carried = draft;
            carriedTo = content.quotation().end();
        }
        draft.closed = content.quotation() != null;
        return draft;
    }

    /** {@code هجوم يُشتبه في أنه متعمد}: it tells what the noun before it is thought to be. */
    private static boolean describes(TokenLine line, CueHit hit, Joint joint) {
        boolean after = line.is(hit.from() - 1, PartOfSpeech.RELATIVE) || line.isNominal(hit.from() - 1);
        return joint.kind() == Joint.Kind.CLAUSE
                && line.isIn(hit.from(), "impersonal")
                && after
                && (line.isNominal(joint.contentFrom()) || line.is(joint.contentFrom(), PartOfSpeech.ADJECTIVE));
    }

    /** In a quotation that began in an earlier sentence only what names its own speaker is told further. */
    private @Nullable Draft told(
            TokenLine line,
            CueHit hit,
            @Nullable Draft outer,
            List<Draft> drafts,
            Attributions attributions,
            int next) {
        Draft container = Draft.innermost(drafts, line.token(hit.from()).span().start());
        Draft draft = draft(line, hit, container == null ? outer : container, drafts, attributions, next, line.size());
        return draft != null && draft.parent != null && !draft.implicit ? draft : null;
    }

    /** Content never leaves the quotation that its cue stands in, nor goes on where the outlet speaks again. */
    private int limit(TokenLine line, CueHit hit, @Nullable Draft container) {
        Span quotation = quotations.around(line.token(hit.from()).span().start());
        int limit = quotation != null && container != null && quotation.contains(container.content)
                ? line.indexAt(quotation.end() - 1)
                : line.size();
        for (int at = hit.to(); at < limit; at++) {
            if (Aside.isOwnVoice(line, at)) {
                return at;
            }
        }
        return limit;
    }

    /** All that is still open from {@code end} inwards stops before {@code boundary}. */
    private void cut(TokenLine line, List<Draft> drafts, Draft end, int boundary) {
        for (Draft draft : drafts) {
            if (draft.isWithin(end)) {
                contents.shorten(line, draft, boundary);
            }
        }
    }

    private void remember(TokenLine line, List<Draft> drafts) {
        boolean spoke = false;
        for (Draft draft : drafts) {
            boolean verb = draft.hit.kind() != Kind.NOUN;
            if (verb && draft.parent == null && !draft.implicit && !draft.chain.isEmpty()) {
                for (Span link : draft.chain) {
                    memory.spoke(link, speakers.agreement(line, draft));
                }
                spoke = true;
            }
        }
        if (!spoke) {
            speakers.rememberSubject(line);
        }
    }
}
