package org.isnad.extraction.figures;

import java.util.Set;
import org.isnad.language.arabic.numbers.NumberPhrase;
import org.isnad.language.arabic.numbers.Word;
import org.isnad.language.arabic.numbers.Wording;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts: the noun after it with its adjectives ({@code 47 ألف امرأة إيرانية}), after {@code من}
 * ({@code سبعة من الجنود}), percent signs and words, currencies; or the definite noun before it ({@code المصابين الثلاثة}).
 */
final class CountedReader {
    private static final String PERCENT = "percent";
    private static final Set<String> HUNDRED = Set.of("الميه", "المايه");
    private static final Set<String> RATES = Set.of("يوميا", "سنويا", "شهريا", "اسبوعيا");

    private final CountedNouns nouns = new CountedNouns();
    private final Currencies currencies = new Currencies();

    CountedNouns nouns() {
        return nouns;
    }

    /** What stands after a number that ends before {@code at}, or {@code null}. */
    @Nullable Counted after(Wording wording, int at, NumberPhrase.Kind kind) {
        Counted percent = percent(wording, at);
        if (percent != null) {
            return percent;
        }
        Counted money = currencies.find(wording, at);
        if (money != null) {
            return money;
        }
        if (wording.is(at, "من")) {
            Counted group = isNoun(wording.at(at + 1)) ? noun(wording, at + 1, true) : null;
            return group;
        }
        boolean whole = kind == NumberPhrase.Kind.PLURAL || kind == NumberPhrase.Kind.FRACTION;
        return noun(wording, at, whole || wording.at(at - 1).definite());
    }

    /** A noun known to be counted, or any noun of the right definiteness. */
    private @Nullable Counted noun(Wording wording, int at, boolean mayBeDefinite) {
        Counted known = nouns.find(wording, at);
        if (known != null) {
            return withAdjectives(wording, known);
        }
        Word word = wording.at(at);
        if (!isNoun(word) || (word.definite() && !mayBeDefinite)) {
            return null;
        }
        return withAdjectives(wording, new Counted(at, at + 1, isNisba(word) ? CountedNouns.PERSON : null));
    }

    private static boolean isNoun(Word word) {
        return word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.ADJECTIVE) || word.is(PartOfSpeech.VERBAL_ADJECTIVE);
    }

    /** {@code 24 سودانيا}, {@code ثلاثة إسرائيليين}: an adjective of origin that is counted counts people. */
    private static boolean isNisba(Word word) {
        String base = word.base();
        return base.length() > 4
                && (base.endsWith("يا") || base.endsWith("يين") || base.endsWith("يون") || base.endsWith("ي"));
    }

    private static Counted withAdjectives(Wording wording, Counted noun) {
        int to = noun.to();
        while (to - noun.to() < 2 && wording.at(to).is(PartOfSpeech.ADJECTIVE) && !wording.at(to).numeric()) {
            to++;
        }
        to = RATES.contains(wording.at(to).key()) ? to + 1 : to;
        return new Counted(noun.from(), to, unit(noun.unit()));
    }

    private static @Nullable String unit(@Nullable String unit) {
        return CountedNouns.THING.equals(unit) ? null : unit;
    }

    /** {@code %}, {@code في المئة}, {@code بالمائة}. */
    private static @Nullable Counted percent(Wording wording, int at) {
        if (wording.is(at, "%")) {
            return new Counted(at, at + 1, PERCENT);
        }
        boolean words = (wording.is(at, "في") || wording.is(at, "ب")) && HUNDRED.contains(wording.at(at + 1).key());
        boolean fused = wording.is(at, "بالميه") || wording.is(at, "بالمايه");
        return words ? new Counted(at, at + 2, PERCENT) : fused ? new Counted(at, at + 1, PERCENT) : null;
    }

    /** The sign before digits, {@code $5}. */
    @Nullable Counted signBefore(Wording wording, int at) {
        boolean sign = wording.is(at - 1, "$") || wording.is(at - 1, "€") || wording.is(at - 1, "£");
        return sign ? currencies.find(wording, at - 1) : null;
    }

    /** The definite noun before a definite number: {@code الجنود الخمسة}, {@code الدول الـ28}. */
    @Nullable Counted before(Wording wording, int at) {
        Word noun = wording.at(at - 1);
        boolean agree = wording.at(at).definite() && noun.definite() && isNoun(noun) && noun.key().startsWith("ال");
        if (!agree) {
            return null;
        }
        Counted known = nouns.find(wording, at - 1);
        String unit = known != null ? known.unit() : isNisba(noun) ? CountedNouns.PERSON : null;
        return new Counted(at - 1, at, unit(unit));
    }

    /** The person before {@code واحد}: {@code قتيل واحد}. */
    @Nullable Counted personBefore(Wording wording, int at) {
        Counted known = nouns.find(wording, at - 1);
        return known != null && CountedNouns.PERSON.equals(known.unit()) && known.to() == at ? known : null;
    }
}
