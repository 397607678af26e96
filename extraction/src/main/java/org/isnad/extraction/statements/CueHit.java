package org.isnad.extraction.statements;

import org.isnad.language.arabic.Agreement;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A cue where it stands in a sentence.
 *
 * @param kind what grammar makes of it
 * @param from its first token
 * @param to past its last token; the source or the content begins here
 * @param cue its entry in the lexicon, or {@code null} for an attribution by preposition
 * @param tense of a verb
 * @param agreement with its subject
 * @param negated whether {@code لم} or its kin stands before it
 * @param boundary where what was said before it ends: the conjunction or the comma in front of it
 * @param conjoined whether a conjunction ties it to what was said before
 * @param anew whether that is a conjunction by which the writer goes on ({@code كما أفاد، فيما أكد})
 */
record CueHit(
        Kind kind,
        int from,
        int to,
        @Nullable Cue cue,
        Tense tense,
        Agreement agreement,
        boolean negated,
        int boundary,
        boolean conjoined,
        boolean anew) {

    /** What grammar makes of a cue. */
    enum Kind {
        /** {@code قال}. */
        VERB,
        /** {@code مؤكدا}, said of the speaker of the clause. */
        PARTICIPLE,
        /** {@code وفقا لـ، بحسب}: a noun phrase follows. */
        ACCORDING,
        /** {@code حسبما ذكر، وفق ما أوردت}: a verb with its subject follows. */
        AS_SAID,
        /** {@code على حد قوله}. */
        IN_WORDS_OF,
        /** {@code مخاوف، دعوته}: a noun whose possessor speaks. */
        NOUN
    }

    boolean isAttribution() {
        return switch (kind) {
            case VERB, PARTICIPLE, NOUN -> false;
            case ACCORDING, AS_SAID, IN_WORDS_OF -> true;
        };
    }
}
