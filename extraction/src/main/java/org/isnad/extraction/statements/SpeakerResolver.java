package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.arabic.Agreement;
import org.isnad.language.arabic.Agreement.Count;
import org.isnad.language.arabic.Agreement.Gender;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.isnad.model.analysis.Voice;
import org.jspecify.annotations.Nullable;

/** Gives a statement its chain: what the sentence names, and for the rest who spoke before. */
final class SpeakerResolver {
    private final SpeakerMemory memory;

    SpeakerResolver(SpeakerMemory memory) {
        this.memory = memory;
    }

    /** Who is named around a cue: between it and its content, and where it was said after a content that is a phrase. */
    Source source(TokenLine line, CueHit hit, Cue cue, Joint joint, int contentEnd, int limit) {
        boolean participle = hit.kind() == CueHit.Kind.PARTICIPLE && !PhraseJoint.hasSubject(line, hit);
        boolean told = cue.addressee() && hit.conjoined() && line.isIn(hit.to(), "told");
        Source source = participle || told || isShown(hit) || isOfAntecedent(line, hit, joint)
                ? SourceReader.readAround(line, hit.to(), joint.at())
                : alone(line, cue, SourceReader.read(line, hit.to(), joint.at(), isRelayed(hit)));
        if (joint.kind() != Joint.Kind.NOUN || contentEnd >= limit || !line.isKey(contentEnd, "في")) {
            return source;
        }
        List<TokenRange> transmitters = new ArrayList<>(source.transmitters());
        transmitters.addAll(SourceReader.readAround(line, contentEnd, limit).transmitters());
        return new Source(transmitters, source.speaker(), source.cited());
    }

    /** {@code طالبوا}: a verb before its subject is singular, so that a plural one has its subject in itself. */
    private static boolean isShown(CueHit hit) {
        return hit.agreement().count() == Count.PLURAL || hit.agreement().count() == Count.DUAL;
    }

    /** {@code الذي يخشى انزلاق البلاد}: without a pronoun that comes back to it, the antecedent is the subject. */
    private static boolean isOfAntecedent(TokenLine line, CueHit hit, Joint joint) {
        boolean relative = line.is(hit.from() - 1, PartOfSpeech.RELATIVE) && line.isIn(hit.from() - 1, "who");
        for (int at = hit.to(); relative && at <= Math.min(joint.contentFrom(), line.size() - 1); at++) {
            if (line.isAttachedPronoun(at)) {
                return false;
            }
        }
        return relative;
    }

    private static Source alone(TokenLine line, Cue cue, Source source) {
        TokenRange speaker = source.speaker();
        return cue.addressee() && speaker != null
                ? source.withSpeaker(NounPhraseExtent.ofOne(line, speaker.from(), speaker.to()))
                : source;
    }

    /** Fills the chain of {@code draft}; false where nobody can be meant, so that it is no statement. */
    boolean resolve(TokenLine line, CueHit hit, Draft draft, Source named, Level level) {
        if (isFirstPerson(hit)) {
            return false;
        }
        draft.parent = level.parent();
        List<Span> chain = new ArrayList<>();
        if (level.parent() != null) {
            chain.addAll(level.parent().chain);
        }
        Source source = named.speaker() == null ? named.withSpeaker(preceding(line, hit, named)) : named;
        source = Reporter.of(line, hit, source);
        TokenRange speaker = source.speaker();
        if (speaker != null && isInanimate(line, speaker, draft)) {
            return false;
        }
        if (speaker != null && isSameSource(line, speaker)) {
            Span earlier = memory.lastNamed(key -> key.startsWith("مصدر") || key.startsWith("مصادر"));
            if (earlier != null) {
                chain.addAll(spans(line, source.transmitters()));
                chain.add(earlier);
                draft.implicit = true;
                draft.chain = chain;
                return true;
            }
        }
        boolean passedOn = isRelayed(hit) && !source.cited().isEmpty();
        if (speaker != null || passedOn) {
            List<Span> before = List.copyOf(chain);
            chain.addAll(spans(line, source.links()));
            draft.chain = chain;
            if (speaker != null && isRelayed(hit) && !source.cited().isEmpty()) {
                List<Span> own = new ArrayList<>(before);
                own.addAll(spans(line, source.transmitters()));
                own.add(line.phrase(speaker));
                draft.goesOn = own;
            }
            return true;
        }
        return unnamed(line, hit, draft, source, level, chain);
    }

    /** What the verb showed of a statement's speaker. */
    Agreement agreement(TokenLine line, Draft draft) {
        Agreement shown = draft.hit.agreement();
        Span speaker = draft.chain.get(draft.chain.size() - 1);
        Count count = shown.count();
        for (int at = 0; at < line.size() && count == Count.ANY; at++) {
            if (line.token(at).span().start() == speaker.start()) {
                count = line.token(at).number() == GrammaticalNumber.PLURAL ? Count.PLURAL : Count.SINGULAR;
            }
        }
        return new Agreement(shown.gender(), count);
    }

    /** The subject of a sentence in which nobody spoke. */
    void rememberSubject(TokenLine line) {
        TokenRange subject = MainSubject.mainSubject(line, line.size());
        if (subject != null && MainSubject.isSpeaker(line, subject)) {
            String verb = line.key(line.sentence().clauses().get(0).predicate());
            boolean feminine = verb.endsWith("ت") || verb.startsWith("ت");
            memory.acted(
                    line.span(subject.from(), subject.to()),
                    new Agreement(feminine ? Gender.FEMININE : Gender.MASCULINE, Count.ANY));
        }
    }

    static boolean isPronoun(TokenLine line, int at) {
        return line.is(at, PartOfSpeech.PRONOUN) || line.is(at, PartOfSpeech.POSSESSIVE);
    }

    static boolean isRelayed(CueHit hit) {
        return hit.cue() != null
                && (hit.cue().verb().equals("نقل")
                        || hit.cue().verb().equals("تناقل")
                        || hit.cue().verb().equals("علم"));
    }

    private static @Nullable TokenRange preceding(TokenLine line, CueHit hit, Source named) {
        boolean free = !hit.conjoined() && hit.from() > 0 && !line.isIn(hit.from(), "impersonal");
        boolean passedOn = isRelayed(hit) && !named.cited().isEmpty();
        return switch (hit.kind()) {
            case VERB -> free && !passedOn ? SubjectFinder.before(line, hit) : null;
            case PARTICIPLE, ACCORDING, AS_SAID, IN_WORDS_OF, NOUN -> null;
        };
    }

    private static boolean isFirstPerson(CueHit hit) {
        return hit.agreement().count() == Count.FIRST_PLURAL || hit.agreement().count() == Count.FIRST_SINGULAR;
    }

    private static boolean isPassive(TokenLine line, CueHit hit) {
        return line.token(hit.from()).voice() == Voice.PASSIVE;
    }

    /** Things do not speak; only where a clause follows may a result or an event "show that". */
    private static boolean isInanimate(TokenLine line, TokenRange speaker, Draft draft) {
        boolean phrase = draft.joint == Joint.Kind.NOUN;
        boolean caused = phrase && line.isKey(draft.hit.from() - 1, "ما") && !line.isAttachedPronoun(draft.hit.to());
        // A plural ending shows people; without it, a noun phrase within what is said is seldom said again.
        boolean people = draft.hit.agreement().count() == Count.PLURAL
                || draft.hit.agreement().count() == Count.DUAL;
        boolean own =
                line.isAttachedPronoun(draft.contentFrom + 1) && line.is(draft.hit.from() - 1, PartOfSpeech.RELATIVE);
        boolean mentioned = phrase && draft.parent != null && draft.act == Act.ASSERT && !people && !own;
        return caused || mentioned || ((phrase || draft.parent != null) && line.isIn(speaker.from(), "inanimate"));
    }

    private static boolean isSameSource(TokenLine line, TokenRange speaker) {
        return line.isIn(speaker.from(), "same-source")
                && (speaker.size() == 1 || (speaker.size() <= 3 && line.isIn(speaker.from() + 1, "self")));
    }

    private boolean unnamed(TokenLine line, CueHit hit, Draft draft, Source source, Level level, List<Span> chain) {
        chain.addAll(spans(line, source.transmitters()));
        Draft like = level.like();
        if (like != null) {
            List<Span> goesOn = like.goesOn.isEmpty() ? like.chain : like.goesOn;
            draft.chain = source.transmitters().isEmpty() ? goesOn : joined(chain, goesOn);
            draft.implicit = like.implicit;
            return true;
        }
        boolean somebody = line.isKey(hit.from() - 1, "من") && line.is(hit.from() - 1, PartOfSpeech.RELATIVE);
        if (somebody || (draft.act != Act.NOT_MENTIONED && isSourceless(line, hit))) {
            draft.chain = List.of();
            return true;
        }
        if (hit.kind() == CueHit.Kind.PARTICIPLE) {
            TokenRange subject = MainSubject.mainSubject(line, hit.boundary());
            boolean deed = subject != null && (MainSubject.isDeed(line, subject) || isRejected(line, subject, hit));
            if (subject != null && !deed && level.kind() != Level.Kind.INSIDE) {
                chain.add(line.span(subject.from(), subject.to()));
                draft.chain = chain;
                return true;
            }
        }
        boolean complement = hit.kind() == CueHit.Kind.VERB && line.isThat(hit.from() - 1);
        Span last = level.kind() == Level.Kind.INSIDE || complement ? null : memory.last(hit.agreement());
        if (last == null) {
            return false;
        }
        chain.add(last);
        chain.addAll(spans(line, source.cited()));
        draft.chain = chain;
        draft.implicit = source.cited().isEmpty();
        return true;
    }

    /** {@code ورفض استباق النتائج، معتبرا}: with "and" and a verb who spoke last goes on, and rejects what is no speaker. */
    private boolean isRejected(TokenLine line, TokenRange subject, CueHit hit) {
        return line.is(0, PartOfSpeech.COORDINATOR)
                && line.is(1, PartOfSpeech.VERB)
                && subject.from() == 2
                && !MainSubject.isNamedOrOffice(line, subject)
                && memory.last(hit.agreement()) != null;
    }

    private static List<Span> joined(List<Span> chain, List<Span> goesOn) {
        List<Span> joined = new ArrayList<>(chain);
        if (!goesOn.isEmpty()) {
            joined.add(goesOn.get(goesOn.size() - 1));
        }
        return joined;
    }

    private static List<Span> spans(TokenLine line, List<TokenRange> ranges) {
        return ranges.stream().map(line::phrase).toList();
    }

    /** {@code يُعتقد أن، ذُكر أن}: a passive, or an imperfect that names nobody. */
    private static boolean isSourceless(TokenLine line, CueHit hit) {
        boolean passive = isPassive(line, hit);
        boolean impersonal = line.isIn(hit.from(), "impersonal")
                || (line.isIn(hit.from(), "sourceless") && line.key(hit.from()).startsWith("ي"));
        return hit.kind() == CueHit.Kind.VERB && (passive || (impersonal && !hit.conjoined()));
    }
}
