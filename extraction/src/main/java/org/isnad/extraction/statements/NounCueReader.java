package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.statements.ContentReader.Content;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.language.arabic.Agreement;
import org.isnad.model.Span;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements whose cue is a noun: {@code مخاوف الشركات من الإفلاس، دعوته إلى الحوار}. The possessor speaks; a
 * noun that a verb of saying needs for its own statement ({@code أعلن في بيان}) is passed over.
 */
final class NounCueReader {
    /** The most tokens between a noun and what joins it to its content, beyond its possessor. */
    private static final int NEAR = 6;

    private final NounLexicon lexicon = NounLexicon.arabic();
    private final ContentReader contents;
    private final SpeakerMemory memory;
    private final Quotations quotations;

    NounCueReader(ContentReader contents, SpeakerMemory memory, Quotations quotations) {
        this.contents = contents;
        this.memory = memory;
        this.quotations = quotations;
    }

    /** Adds the statements of the sentence's noun cues to those that its verbs brought. */
    void read(TokenLine line, List<Draft> drafts) {
        for (int at = 0; at < line.size(); at++) {
            NounCue cue = lexicon.noun(line.key(at));
            if (cue == null
                    || !line.is(at, PartOfSpeech.NOUN)
                    || line.token(at).definite()
                    || isTaken(line, at, drafts)) {
                continue;
            }
            Draft draft = draft(line, at, cue, drafts);
            if (draft != null) {
                drafts.add(draft);
            }
        }
    }

    private @Nullable Draft draft(TokenLine line, int at, NounCue cue, List<Draft> drafts) {
        boolean pronoun = line.isAttachedPronoun(at + 1);
        if (!pronoun && line.key(at).endsWith("ت") && !line.key(at).endsWith("ات")) {
            return null;
        }
        TokenRange possessor = pronoun ? new TokenRange(at + 1, at + 2) : Possessor.possessor(line, at);
        boolean doubted = line.isKey(at - 1, "لا") || line.isKey(at - 1, "بلا") || line.isKey(at - 1, "دون");
        Joint joint = doubted ? null : joint(line, at, cue, possessor);
        if (joint == null) {
            return null;
        }
        Draft parent = Draft.innermost(drafts, line.token(at).span().start());
        int limit = limit(line, at, joint, parent);
        Content content = contents.read(line, joint.kind(), joint.contentFrom(), limit);
        if (content == null || content.span().length() < 4) {
            return null;
        }
        CueHit hit = new CueHit(Kind.NOUN, at, at + 1, null, Tense.NONE, Agreement.NONE, false, at, false, false);
        Draft draft = new Draft(hit, joint.kind(), line.span(at, at + 1), cue.act(), content.form(), content.span());
        draft.stance = cue.stance();
        draft.contentFrom = joint.contentFrom();
        draft.closed = content.quotation() != null;
        draft.parent = parent;
        TokenRange owner =
                new TokenRange(possessor.from(), Math.max(possessor.from(), Math.min(possessor.to(), joint.at())));
        return speaks(line, draft, cue, pronoun, owner) ? draft : null;
    }

    /** Fills the chain; false where nobody can be meant. */
    private boolean speaks(TokenLine line, Draft draft, NounCue cue, boolean pronoun, TokenRange possessor) {
        List<Span> chain = new ArrayList<>();
        Draft parent = draft.parent;
        if (parent != null) {
            chain.addAll(parent.chain);
        }
        if (!pronoun && possessor.size() == 0) {
            TokenRange subject = cue.subject() ? Possessor.subject(line, draft) : null;
            if (subject != null) {
                chain.add(line.phrase(subject));
            }
            draft.chain = chain;
            return cue.open();
        }
        if (!pronoun) {
            chain.add(line.phrase(possessor));
            draft.chain = chain;
            return Possessor.canSpeak(line, possessor);
        }
        TokenRange cited = passedOnFrom(line, draft.hit.from());
        // The pronoun means whom the words are passed on from, or the subject of its own clause where that is named
        // before it, else who spoke last.
        TokenRange subject = MainSubject.mainSubject(line, draft.hit.from());
        Span last = parent != null ? null : memory.last(Agreement.NONE);
        if (subject != null && parent == null) {
            chain.add(line.span(subject.from(), subject.to()));
            if (cited != null) {
                chain.add(line.phrase(cited));
            }
        } else if (last != null) {
            chain.add(last);
            draft.implicit = true;
        } else {
            return false;
        }
        draft.chain = chain;
        return true;
    }

    /** {@code نقلت الوكالة عن مسؤولين نفيهم}: what follows the verb's {@code عن}, up to the noun. */
    private static @Nullable TokenRange passedOnFrom(TokenLine line, int noun) {
        int verb = noun - 1;
        while (verb >= 0 && !(line.is(verb, PartOfSpeech.VERB) && line.isIn(verb, "passing-on"))) {
            verb--;
        }
        for (int at = verb + 1; verb >= 0 && at < noun - 1; at++) {
            if (line.isKey(at, "عن") && line.is(at, PartOfSpeech.PREPOSITION)) {
                return NounPhraseExtent.of(line, at + 1, noun);
            }
        }
        return null;
    }

    private @Nullable Joint joint(TokenLine line, int at, NounCue cue, TokenRange possessor) {
        boolean owned = possessor.size() > 0;
        int farthest = Math.max(possessor.to(), at + 1) + NEAR;
        for (int next = at + 1; next < Math.min(line.size(), farthest); next++) {
            boolean past = next >= possessor.to();
            int aside = pastAside(line, next);
            if (past && aside > next) {
                farthest += aside - next;
                next = aside;
                continue;
            }
            if (line.isThat(next) && cue.clause() && (owned || cue.open()) && !line.isKey(next - 1, "ف")) {
                return clause(line, next, at);
            }
            if (cue.prepositions().contains(line.key(next))
                    && line.is(next, PartOfSpeech.PREPOSITION)
                    && !line.isThat(next + 1)) {
                boolean phrase = owned && next > at + 1 && line.is(next + 1, PartOfSpeech.NOUN);
                return phrase && !line.isIn(next + 1, "invited") && !line.isIn(next + 1, "turn")
                        ? new Joint(Joint.Kind.NOUN, next, next + 1)
                        : null;
            }
            if (cue.object() && owned && next > at + 1 && isDeed(line, next)) {
                return new Joint(Joint.Kind.NOUN, next, next);
            }
            if (cue.speech() && owned && (line.isKey(next, ":") || isSpeech(line, next))) {
                int from = line.isKey(next, ":") ? next + 1 : next;
                return line.isThat(from) ? clause(line, from, at) : new Joint(kind(line, from), next, from);
            }
            boolean stops = line.isComma(next) && !cue.prepositions().contains(line.key(next + 1));
            if (past && (line.is(next, PartOfSpeech.VERB) || stops || line.isKey(next, "."))) {
                return null;
            }
        }
        return null;
    }

    /** {@code – حفظه الله –}: what stands between dashes; the index of the closing one. */
    private static int pastAside(TokenLine line, int at) {
        for (int closing = at + 1; line.isKey(at, "-") && closing < line.size() && closing - at < NEAR; closing++) {
            if (line.isKey(closing, "-")) {
                return closing;
            }
        }
        return at;
    }

    /** {@code طلب رئيس الوزراء عقد}: an indefinite noun after a complete possessor, unless it is the possessor's office. */
    private static boolean isDeed(TokenLine line, int at) {
        return line.is(at, PartOfSpeech.NOUN)
                && !line.token(at).definite()
                && (line.token(at - 1).definite()
                        || line.is(at - 1, PartOfSpeech.PROPER_NOUN)
                        || line.isAttachedPronoun(at - 1))
                && !line.isIn(at, "source-head")
                && !line.isIn(at - 1, "source-head")
                && !line.isIn(at, "circumstance");
    }

    private boolean isSpeech(TokenLine line, int at) {
        return line.isQuote(at)
                && quotations.openingAt(line.token(at).span().start()) != null
                && line.isAttachedPronoun(at - 1);
    }

    private static Joint.Kind kind(TokenLine line, int from) {
        return line.isQuote(from) ? Joint.Kind.QUOTE : Joint.Kind.COLON;
    }

    private static Joint clause(TokenLine line, int that, int noun) {
        int first = line.is(that - 1, PartOfSpeech.PREPOSITION) && that - 1 > noun ? that - 1 : that;
        int from = line.isAttachedPronoun(that + 1) ? that + 2 : that + 1;
        return new Joint(Joint.Kind.CLAUSE, first, from);
    }

    /** Content stays within the statement that its noun stands in; a noun phrase ends before the next comma or verb. */
    private static int limit(TokenLine line, int at, Joint joint, @Nullable Draft parent) {
        int limit = line.size();
        if (parent != null) {
            limit = Math.max(at + 1, line.indexAt(parent.content.end()));
        }
        if (joint.kind() != Joint.Kind.NOUN) {
            return clauseEnd(line, joint.contentFrom(), limit);
        }
        int end = joint.contentFrom() + 1;
        while (end < limit
                && !line.isComma(end)
                && !line.isKey(end, ".")
                && !(line.is(end, PartOfSpeech.VERB)
                        && !line.is(end - 1, PartOfSpeech.RELATIVE)
                        && !line.isThat(end - 1))) {
            end++;
        }
        return end;
    }

    /** Before {@code ، و} and a verb, with which the writer goes on. */
    private static int clauseEnd(TokenLine line, int from, int limit) {
        for (int at = from + 1; at < limit; at++) {
            boolean goesOn = (line.is(at + 1, PartOfSpeech.COORDINATOR) && line.is(at + 2, PartOfSpeech.VERB))
                    || line.is(at + 1, PartOfSpeech.VERB)
                    || (line.is(at + 1, PartOfSpeech.PARTICLE) && line.is(at + 2, PartOfSpeech.VERB));
            if (line.isComma(at) && (goesOn || line.isIn(at + 1, "goes-on"))) {
                return at;
            }
        }
        return limit;
    }

    /** Whether a verb's statement has the noun between its cue and its content, or the noun is its content's head. */
    private static boolean isTaken(TokenLine line, int at, List<Draft> drafts) {
        int start = line.token(at).span().start();
        for (Draft draft : drafts) {
            boolean between = draft.hit.from() <= at && at < draft.contentFrom;
            boolean head = draft.joint == Joint.Kind.NOUN && draft.content.start() == start;
            if (between || head || draft.cue.contains(start)) {
                return true;
            }
        }
        return false;
    }
}
