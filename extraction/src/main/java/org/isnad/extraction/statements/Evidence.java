package org.isnad.extraction.statements;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;

/**
 * What speaks for or against a statement's being right, content and speaker both: the features of {@link Confidence}, from 0
 * to 1 each. The weight of each stands in {@code confidence.txt} under its name in lower case; fitted by {@code isnad eval
 * calibration --fit}.
 */
public enum Evidence {
    /** Always 1: how often a plain statement (a verb of saying, its subject, "that", a clause) is right. */
    PLAIN,
    /** The content is quoted. */
    QUOTED,
    /** The content follows a colon without quotation marks, so that only the sentence ends it. */
    COLON,
    /** The content is a noun phrase, which may go on or end anywhere. */
    PHRASE,
    /** The cue is a participle, whose speaker is the subject of another verb. */
    PARTICIPLE,
    /** The cue is a preposition ({@code وفقا لـ}), whose content is the sentence around it. */
    ATTRIBUTION,
    /** The cue is a noun. */
    NOUN_CUE,
    /** The cue has other senses. */
    WEAK_CUE,
    /** The speaker assesses or evaluates: a verb of mind, which also stands in the outlet's own argument. */
    JUDGES,
    /** The speaker asks or promises. */
    ASKS,
    /** The verb is an imperfect, as in an argument rather than in a report. */
    IMPERFECT,
    /** The speaker is not named in the sentence. */
    IMPLICIT,
    /** Nobody is named. */
    UNKNOWN_SPEAKER,
    /** The speaker's name holds no proper name, office, body, document or group. */
    UNFAMILIAR_SPEAKER,
    /** The statement is told within another. */
    NESTED,
    /** The chain has two links or more. */
    RELAYED,
    /** How many words lie between cue and content; 1 for thirty or more. */
    DISTANCE,
    /** The content has fewer than four words. */
    SHORT,
    /** How long the content is; 1 for eighty words or more. */
    LENGTH;

    /** The name by which its weight is kept. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Map<Evidence, Double> of(TokenLine line, Draft draft) {
        Map<Evidence, Double> found = new EnumMap<>(Evidence.class);
        for (Evidence evidence : values()) {
            found.put(evidence, evidence.in(line, draft));
        }
        return found;
    }

    private double in(TokenLine line, Draft draft) {
        Cue cue = draft.hit.cue();
        int words = line.indexAt(draft.content.end()) - line.indexAt(draft.content.start());
        return switch (this) {
            case PLAIN -> 1;
            case QUOTED -> is(draft.joint == Joint.Kind.QUOTE);
            case COLON -> is(draft.joint == Joint.Kind.COLON);
            case PHRASE -> is(draft.joint == Joint.Kind.NOUN);
            case PARTICIPLE -> is(draft.hit.kind() == Kind.PARTICIPLE);
            case ATTRIBUTION -> is(draft.hit.isAttribution());
            case NOUN_CUE -> is(draft.hit.kind() == Kind.NOUN);
            case WEAK_CUE -> is(cue != null && cue.weak());
            case JUDGES -> is(draft.act == Act.ASSESS || draft.act == Act.EVALUATE);
            case ASKS -> is(draft.act == Act.REQUEST || draft.act == Act.COMMIT);
            case IMPERFECT -> is(draft.hit.tense() == Tense.IMPERFECT);
            case IMPLICIT -> is(draft.implicit);
            case UNKNOWN_SPEAKER -> is(draft.chain.isEmpty());
            case UNFAMILIAR_SPEAKER -> is(!draft.chain.isEmpty() && !draft.implicit && !isFamiliar(line, draft));
            case NESTED -> is(draft.parent != null);
            case RELAYED -> is(draft.chain.size() > 1);
            case DISTANCE -> Math.min(1, Math.max(0, draft.contentFrom - draft.hit.to()) / 30.0);
            case SHORT -> is(words < 4);
            case LENGTH -> Math.min(1, words / 80.0);
        };
    }

    private static double is(boolean holds) {
        return holds ? 1 : 0;
    }

    private static boolean isFamiliar(TokenLine line, Draft draft) {
        Span speaker = draft.chain.get(draft.chain.size() - 1);
        if (!line.sentence().span().contains(speaker)) {
            return true;
        }
        for (int at = line.indexAt(speaker.start()); at < line.size(); at++) {
            if (line.token(at).span().start() >= speaker.end()) {
                return false;
            }
            boolean known = line.is(at, PartOfSpeech.PROPER_NOUN)
                    || line.isIn(at, "source-head")
                    || line.isIn(at, "document")
                    || line.isIn(at, "kin");
            if (known || line.key(at).endsWith("ون")) {
                return true;
            }
        }
        return false;
    }
}
