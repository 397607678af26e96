package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.extraction.statements.CueLexicon.Entry;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence, in order. */
final class CueFinder {
    private final CueLexicon lexicon;
    private final AttributionCues attributions;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.attributions = new AttributionCues(lexicon);
    }

    List<CueHit> find(TokenLine line) {
        List<CueHit> hits = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            CueHit hit = at(line, at);
            boolean name = hit != null && !hits.isEmpty() && isName(hits.get(hits.size() - 1), hit);
            if (hit == null || name) {
                at++;
            } else {
                hits.add(hit);
                at = hit.to();
            }
        }
        return hits;
    }

    /** {@code قال دان لويد}: right after a verb of saying there is no room for another verb. */
    private static boolean isName(CueHit before, CueHit hit) {
        Cue cue = before.cue();
        return before.kind() == Kind.VERB
                && hit.kind() == Kind.VERB
                && before.to() == hit.from()
                && cue != null
                && cue.speech()
                && !cue.weak();
    }

    private @Nullable CueHit at(TokenLine line, int at) {
        CueHit attribution = attributions.at(line, at);
        if (attribution != null) {
            return attribution;
        }
        Entry verb = lexicon.verb(line.key(at));
        if (verb == null && line.key(at).endsWith("ا") && line.isAttachedPronoun(at + 1)) {
            // Before a pronoun the final ى is written as an alef: يرى, يراه.
            verb = lexicon.verb(line.key(at).substring(0, line.key(at).length() - 1) + "ي");
        }
        if (verb != null && isVerb(line, at, verb)) {
            return hit(line, Kind.VERB, at, at + 1, verb);
        }
        Entry participle = lexicon.participle(line.key(at));
        if (participle != null && isCircumstance(line, at)) {
            return hit(line, Kind.PARTICIPLE, at, at + 1, participle);
        }
        return splitParticiple(line, at);
    }

    /** {@code مبينا} looks like a word with a pronoun, and the analyser may part it. */
    private @Nullable CueHit splitParticiple(TokenLine line, int at) {
        if (!line.is(at + 1, PartOfSpeech.POSSESSIVE) || !line.token(at + 1).isAttachedTo(line.token(at))) {
            return null;
        }
        Entry whole = lexicon.participle(line.key(at) + line.key(at + 1));
        return whole != null && (line.isMark(at - 1) || line.is(at - 1, PartOfSpeech.COORDINATOR))
                ? hit(line, Kind.PARTICIPLE, at, at + 2, whole)
                : null;
    }

    private boolean isVerb(TokenLine line, int at, Entry entry) {
        if (isFirstPerson(line, at, entry) || isSubjunctive(line, at, entry) || isCoordinated(line, at)) {
            return false;
        }
        if (line.isIn(at, "turned-out") && line.isThat(at + 1)) {
            return false;
        }
        if (line.is(at, PartOfSpeech.VERB)) {
            return true;
        }
        // The tagger takes a rare verb for a noun; a clause that opens with it and goes on with "that" tells better.
        boolean opens =
                opensClause(line, at) || (line.isComma(at - 1) && !entry.cue().weak());
        boolean noun = line.is(at, PartOfSpeech.NOUN)
                || line.is(at, PartOfSpeech.ADJECTIVE)
                || line.is(at, PartOfSpeech.PROPER_NOUN)
                || (line.is(at, PartOfSpeech.PREPOSITION) && isVerbNotPreposition(line, at, entry))
                || (line.is(at, PartOfSpeech.ADVERB) && !line.token(at).form().equals(line.key(at)));
        return opens
                && noun
                && entry.tense() == Tense.PERFECT
                && !line.token(at).definite();
    }

    /** {@code انهار واعترف}: a verb that follows "and" right after another goes on with that one's subject. */
    private boolean isCoordinated(TokenLine line, int at) {
        boolean adjacent = line.isKey(at - 1, "و") && line.is(at - 2, PartOfSpeech.VERB);
        return adjacent && lexicon.verb(line.key(at - 2)) == null;
    }

    /** {@code آمل أن}: the long alef is that of the first person. */
    private static boolean isFirstPerson(TokenLine line, int at, Entry entry) {
        return line.token(at).form().startsWith("آ") && !entry.cue().verb().startsWith("آ");
    }

    /** {@code أن توقع}: after "that" stands an imperfect, here of another verb that is written alike. */
    private static boolean isSubjunctive(TokenLine line, int at, Entry entry) {
        return entry.tense() == Tense.PERFECT
                && line.key(at).startsWith("ت")
                && line.isThat(at - 1)
                && !line.isIn(at - 2, "takes-clause");
    }

    /** {@code عبر الوزير عن، بين المدير أن}: what it is followed by shows whether it is a verb or a preposition. */
    private static boolean isVerbNotPreposition(TokenLine line, int at, Entry entry) {
        for (int next = at + 1; next < line.size() && next - at < 20 && !line.isComma(next); next++) {
            if (line.isThat(next)) {
                return entry.cue().clause();
            }
            if (entry.cue().prepositions().contains(line.key(next)) && next > at + 1) {
                return true;
            }
            if (line.is(next, PartOfSpeech.COORDINATOR) && entry.cue().weak()) {
                return false;
            }
        }
        return false;
    }

    /** Only conjunctions, marks and {@code من جانبه} stand between the start of the sentence and the word. */
    private static boolean opensClause(TokenLine line, int at) {
        for (int before = 0; before < at; before++) {
            boolean light = line.isMark(before)
                    || line.is(before, PartOfSpeech.COORDINATOR)
                    || line.isIn(before, "turn")
                    || line.is(before, PartOfSpeech.POSSESSIVE)
                    || (line.is(before, PartOfSpeech.PREPOSITION) && line.isIn(before + 1, "turn"));
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** A participle in the accusative after a comma or a conjunction, not an adjective of the noun before it. */
    private static boolean isCircumstance(TokenLine line, int at) {
        if (line.token(at).definite() || line.is(at, PartOfSpeech.PROPER_NOUN)) {
            return false;
        }
        boolean apart = at == 0 || line.isMark(at - 1) || line.is(at - 1, PartOfSpeech.COORDINATOR);
        boolean accusative = line.key(at).endsWith("ا");
        boolean joined = line.isThat(at + 1)
                || (line.is(at + 1, PartOfSpeech.PREPOSITION) && line.isThat(at + 2))
                || line.isKey(at + 1, ":");
        return apart || joined || (accusative && !line.is(at - 1, PartOfSpeech.NOUN));
    }

    private static CueHit hit(TokenLine line, Kind kind, int from, int to, Entry entry) {
        boolean negated = line.isKey(from - 1, "لم")
                || line.isKey(from - 1, "لا")
                || line.isKey(from - 1, "لن")
                || (line.isKey(from - 1, "ما")
                        && entry.tense() == Tense.PERFECT
                        && line.is(from - 1, PartOfSpeech.PARTICLE));
        int first = negated || line.isKey(from - 1, "قد") || line.isKey(from - 1, "س") ? from - 1 : from;
        return new CueHit(
                kind,
                from,
                to,
                entry.cue(),
                entry.tense(),
                entry.agreement(),
                negated,
                Conjunction.boundary(line, first),
                Conjunction.isConjoined(line, first),
                Conjunction.isAnew(line, first));
    }
}
