package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.arabic.Agreement;
import org.isnad.language.arabic.Agreement.Count;
import org.isnad.language.arabic.Agreement.Gender;
import org.isnad.model.Span;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
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

    /** Fills the chain of {@code draft}; false where nobody can be meant, so that it is no statement. */
    boolean resolve(TokenLine line, CueHit hit, Draft draft, Source named, Level level) {
        draft.parent = level.parent();
        List<Span> chain = new ArrayList<>();
        if (level.parent() != null) {
            chain.addAll(level.parent().chain);
        }
        Source source = named.speaker() == null ? named.withSpeaker(preceding(line, hit, named)) : named;
        TokenRange speaker = source.speaker();
        if (speaker != null && isSameSource(line, speaker)) {
            Span earlier = memory.lastNamed(key -> key.startsWith("مصدر") || key.startsWith("مصادر"));
            if (earlier != null) {
                source.transmitters().forEach(range -> chain.add(line.span(range.from(), range.to())));
                chain.add(earlier);
                draft.implicit = true;
                draft.chain = chain;
                return true;
            }
        }
        boolean passedOn = isRelayed(hit) && !source.cited().isEmpty();
        if (speaker != null || passedOn) {
            source.links().forEach(range -> chain.add(line.span(range.from(), range.to())));
            draft.chain = chain;
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
        if (line.sentence().clauses().isEmpty()) {
            return;
        }
        Clause main = line.sentence().clauses().get(0);
        for (Argument argument : main.arguments()) {
            int from = argument.range().from();
            if (argument.role() == Role.SUBJECT && main.voice() != Voice.PASSIVE && line.isNominal(from) && !line.isIn(from, "abstract")) {
                TokenRange phrase = NounPhraseExtent.of(line, from, line.size());
                if (phrase.size() > 0) {
                    boolean feminine = line.key(main.predicate()).endsWith("ت") || line.key(main.predicate()).startsWith("ت");
                    memory.acted(
                            line.span(phrase.from(), phrase.to()),
                            new Agreement(feminine ? Gender.FEMININE : Gender.MASCULINE, Count.ANY));
                }
                return;
            }
        }
    }

    private static @Nullable TokenRange preceding(TokenLine line, CueHit hit, Source named) {
        boolean verb = hit.kind() == CueHit.Kind.VERB;
        boolean free = !hit.conjoined() && hit.from() > 0;
        return verb && free && !(isRelayed(hit) && !named.cited().isEmpty()) ? SubjectFinder.before(line, hit) : null;
    }

    private static boolean isRelayed(CueHit hit) {
        return hit.cue() != null && hit.cue().verb().equals("نقل");
    }

    private static boolean isSameSource(TokenLine line, TokenRange speaker) {
        int rest = speaker.from() + 1;
        return line.isIn(speaker.from(), "same-source")
                && (speaker.size() == 1 || (speaker.size() <= 3 && line.isIn(rest, "self")));
    }

    private boolean unnamed(
            TokenLine line, CueHit hit, Draft draft, Source source, Level level, List<Span> chain) {
        source.transmitters().forEach(range -> chain.add(line.span(range.from(), range.to())));
        Draft like = level.like();
        if (like != null) {
            draft.chain = source.transmitters().isEmpty() ? like.chain : joined(chain, like);
            draft.implicit = like.implicit;
            return true;
        }
        if (isSourceless(line, hit)) {
            draft.chain = List.of();
            return true;
        }
        if (level.kind() == Level.Kind.INSIDE || hit.agreement().count() == Count.FIRST_PLURAL
                || hit.agreement().count() == Count.FIRST_SINGULAR) {
            return false;
        }
        Span last = memory.last(hit.agreement());
        if (last == null) {
            return false;
        }
        chain.add(last);
        source.cited().forEach(range -> chain.add(line.span(range.from(), range.to())));
        draft.chain = chain;
        draft.implicit = source.cited().isEmpty();
        return true;
    }

    private static List<Span> joined(List<Span> chain, Draft like) {
        List<Span> joined = new ArrayList<>(chain);
        if (!like.chain.isEmpty()) {
            joined.add(like.chain.get(like.chain.size() - 1));
        }
        return joined;
    }

    /** {@code يُعتقد أن، ذُكر أن}: a passive, or an imperfect that names nobody. */
    private static boolean isSourceless(TokenLine line, CueHit hit) {
        return hit.kind() == CueHit.Kind.VERB
                && (line.token(hit.from()).voice() == Voice.PASSIVE || line.isIn(hit.from(), "sourceless"))
                && !(hit.conjoined() && line.token(hit.from()).voice() != Voice.PASSIVE
                        && !line.key(hit.from()).startsWith("ي"));
    }

    static boolean isPronoun(TokenLine line, int at) {
        return line.is(at, PartOfSpeech.PRONOUN) || line.is(at, PartOfSpeech.POSSESSIVE);
    }
}
