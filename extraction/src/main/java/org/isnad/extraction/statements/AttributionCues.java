package org.isnad.extraction.statements;

import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.extraction.statements.CueLexicon.Entry;
import org.isnad.language.arabic.Agreement;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/** Finds attributions by preposition: {@code وفقا لـ، بحسب، حسبما ذكر، على حد قوله}. */
final class AttributionCues {
    private final CueLexicon lexicon;

    AttributionCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
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

    /** The one that begins at {@code at}, or {@code null}. */
    @Nullable
    CueHit at(TokenLine line, int at) {
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
        return new CueHit(
                kind,
                from,
                to,
                null,
                Tense.NONE,
                Agreement.NONE,
                false,
                Conjunction.boundary(line, from),
                false,
                false);
    }
}
