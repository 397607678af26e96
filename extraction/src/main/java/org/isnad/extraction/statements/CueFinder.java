package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.extraction.statements.CueLexicon.Entry;
import org.isnad.language.arabic.Agreement;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence, in order. */
final class CueFinder {
    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
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
        CueHit attribution = attribution(line, at);
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

    private static boolean isVerb(TokenLine line, int at, Entry entry) {
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

    /** {@code وفق ما أعلن} tells who said it, {@code وفق ما خطط له} does not. */
    private boolean isSaid(TokenLine line, int from) {
        for (int at = from; at < from + 3; at++) {
            Entry entry = lexicon.verb(line.key(at));
            if (entry != null || line.isIn(at, "publishing") || line.isIn(at, "told-in")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable CueHit attribution(TokenLine line, int at) {
        int before = line.isKey(at, "ب") && line.isIn(at + 1, "according") ? 1 : 0;
        int word = at + before;
        if (line.isIn(word, "according-to") && line.isKey(word + 1, "ل")) {
            boolean clause = line.isKey(word + 2, "ما");
            if (clause && !isSaid(line, word + 3)) {
                return null;
            }
            return plain(line, clause ? Kind.AS_SAID : Kind.ACCORDING, at, word + (clause ? 3 : 2));
        }
        if (line.isIn(word, "according") && !line.is(word, PartOfSpeech.VERB)) {
            if (line.isKey(word + 1, "ما")) {
                return isSaid(line, word + 2) ? plain(line, Kind.AS_SAID, at, word + 2) : null;
            }
            boolean own = line.isIn(word + 1, "own-words") && line.isAttachedPronoun(word + 2);
            if (own) {
                return plain(line, Kind.IN_WORDS_OF, at, word + 2);
            }
            boolean name = line.is(word + 1, PartOfSpeech.COORDINATOR)
                    && (line.is(word + 2, PartOfSpeech.PROPER_NOUN) || line.is(word + 2, PartOfSpeech.VERB))
                    && line.token(word + 2).isAttachedTo(line.token(word + 1));
            boolean bare = before == 0 && !line.isKey(word, "بحسب");
            if (bare && !name && !isSource(line, word + 1)) {
                return null;
            }
            return line.isNominal(word + 1) || line.isQuote(word + 1) || name
                    ? plain(line, Kind.ACCORDING, at, word + 1)
                    : null;
        }
        if (line.isIn(at, "as-said") && isSaid(line, at + 1)) {
            return plain(line, Kind.AS_SAID, at, at + 1);
        }
        if (line.isKey(at, "علي") && line.isKey(at + 1, "حد") && line.isIn(at + 2, "on")) {
            return plain(line, Kind.IN_WORDS_OF, at, at + 3);
        }
        if (line.isKey(at, "علي") && (line.isKey(at + 1, "لسان") || line.isKey(at + 1, "ذمه"))) {
            return plain(line, Kind.ACCORDING, at, at + 2);
        }
        return null;
    }

    /** Whether what follows a bare {@code وفق} or {@code حسب} can be a source: {@code حسب الأولوية} names none. */
    private static boolean isSource(TokenLine line, int at) {
        boolean named =
                line.is(at, PartOfSpeech.PROPER_NOUN) || line.is(at + 1, PartOfSpeech.PROPER_NOUN) || line.isQuote(at);
        return line.isIn(at, "source-head") || (named && !line.isKey(at, "الله"));
    }

    private static CueHit plain(TokenLine line, Kind kind, int from, int to) {
        return new CueHit(kind, from, to, null, Tense.NONE, Agreement.NONE, false, boundary(line, from), false, false);
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
                boundary(line, first),
                isConjoined(line, first),
                isAnew(line, first));
    }

    private static boolean isAnew(TokenLine line, int first) {
        return line.isKey(first - 1, "كما")
                || (line.isComma(first - 2) && (line.isKey(first - 1, "فيما") || line.isKey(first - 1, "بينما")))
                || (line.isKey(first - 1, "ما") && line.isKey(first - 2, "ك"));
    }

    private static boolean isConjoined(TokenLine line, int first) {
        return line.is(first - 1, PartOfSpeech.COORDINATOR)
                || line.isKey(first - 1, "كما")
                || line.isKey(first - 1, "ثم")
                || line.isKey(first - 1, "فيما")
                || line.isKey(first - 1, "بينما")
                || (line.isKey(first - 1, "ما") && line.isKey(first - 2, "ك"));
    }

    /** Back over conjunctions and marks to the end of what was said before. */
    private static int boundary(TokenLine line, int from) {
        int at = from;
        while (at > 0
                && (line.is(at - 1, PartOfSpeech.COORDINATOR)
                        || line.isComma(at - 1)
                        || line.isKey(at - 1, "كما")
                        || line.isKey(at - 1, "ثم")
                        || line.isKey(at - 1, "فيما")
                        || line.isKey(at - 1, "بينما")
                        || (line.isKey(at - 1, "ما") && line.isKey(at - 2, "ك"))
                        || (line.isKey(at - 1, "ك") && line.isKey(at, "ما")))) {
            at--;
        }
        return at;
    }
}
