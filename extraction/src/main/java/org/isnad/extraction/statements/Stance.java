package org.isnad.extraction.statements;

import java.util.Set;
import org.isnad.model.Factuality;
import org.isnad.model.Statement.Act;

/**
 * How certain somebody is of a content, and whether of its being so or not so.
 *
 * @param strength how certain
 * @param negative of its not being so
 */
record Stance(Strength strength, boolean negative) {
    /** So and certain: what is simply told. */
    static final Stance PLAIN = new Stance(Strength.CERTAIN, false);

    /** How certain, from the surest to none at all. */
    enum Strength {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        NONE;

        Strength orWeaker(Strength other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** What an act shows by itself: who tells is certain, who expects is not, who asks takes no stance. */
    static Stance of(Act act) {
        return switch (act) {
            case ASSERT, EVALUATE -> PLAIN;
            case DENY -> new Stance(Strength.CERTAIN, true);
            case ASSESS -> new Stance(Strength.PROBABLE, false);
            case COMMIT, REQUEST, NOT_MENTIONED -> new Stance(Strength.NONE, false);
        };
    }

    /** The same with what the lexicon notes of a cue: {@code certain, probable, possible, hope} and {@code doubt}. */
    static Stance of(Act act, Set<String> notes) {
        boolean doubt = notes.contains("doubt");
        if (notes.contains("certain")) {
            return new Stance(Strength.CERTAIN, doubt);
        }
        if (notes.contains("possible")) {
            return new Stance(Strength.POSSIBLE, doubt);
        }
        if (notes.contains("hope")) {
            return new Stance(Strength.NONE, false);
        }
        return doubt ? new Stance(Strength.PROBABLE, true) : of(act);
    }

    /** The speaker's own stance to a content that the words weaken or turn round. */
    Stance on(Stance content) {
        return new Stance(strength.orWeaker(content.strength), negative != content.negative);
    }

    /** The stance of {@code لا يتوقع} and {@code لا يستبعد}: not to expect is to expect that not, to exclude nothing allows it. */
    Stance negated() {
        return negative ? new Stance(Strength.POSSIBLE, false) : new Stance(strength, true);
    }

    Factuality factuality() {
        return switch (strength) {
            case CERTAIN -> negative ? Factuality.CERTAIN_NOT : Factuality.CERTAIN;
            case PROBABLE -> negative ? Factuality.PROBABLE_NOT : Factuality.PROBABLE;
            case POSSIBLE -> negative ? Factuality.POSSIBLE_NOT : Factuality.POSSIBLE;
            case NONE -> Factuality.UNKNOWN;
        };
    }
}
