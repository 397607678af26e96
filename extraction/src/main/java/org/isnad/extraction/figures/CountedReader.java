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
    private static final Set<String> PEOPLE = Set.of("هم", "هن");
    private static final Set<String> RATES = Set.of("يوميا", "سنويا", "شهريا", "اسبوعيا");

    private final CountedNouns nouns = new CountedNouns();
    private final Currencies currencies = new Currencies();

    CountedNouns nouns() {
        return nouns;
    }

    /** What stands after a number that ends before {@code at}, or {@code null}. */
    @Nullable
    Counted after(Wording wording, int at, NumberPhrase.Kind kind) {
        Counted percent = percent(wording, at);
        if (percent != null) {
            return percent;
        }
        Counted money = currencies.find(wording, at);
        if (money != null) {
            return money;
        }
        if (wording.is(at, "من") && wording.at(at + 1).is(PartOfSpeech.PRONOUN)) {
            return new Counted(
                    at + 1, at + 2, PEOPLE.contains(wording.at(at + 1).key()) ? CountedNouns.PERSON : null, true);
        }
        if (wording.is(at, "من")) {
            Counted group = isNoun(wording.at(at + 1)) ? noun(wording, at + 1, true) : null;
            return group == null ? null : withPossessors(wording, group);
        }
        boolean whole = kind == NumberPhrase.Kind.PLURAL || kind == NumberPhrase.Kind.FRACTION;
        Counted noun = noun(wording, at, whole || wording.at(at - 1).definite());
        return noun != null && whole ? withPossessors(wording, noun) : noun;
    }

    /** {@code سبعة من رجال حرس الحدود}: a group is named with what it belongs to. */
    private static Counted withPossessors(Wording wording, Counted group) {
        int to = group.to();
        while (to - group.to() < 3
                && !wording.at(to - 1).definite()
                && wording.at(to - 1).is(PartOfSpeech.NOUN)
                && isNoun(wording.at(to))) {
            to++;
        }
        return new Counted(group.from(), to, group.unit(), group.known());
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
        return withAdjectives(wording, new Counted(at, at + 1, isNisba(word) ? CountedNouns.PERSON : null, false));
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
        boolean definite = wording.at(noun.from()).definite();
        while (to - noun.to() < 2
                && wording.at(to).is(PartOfSpeech.ADJECTIVE)
                && wording.at(to).definite() == definite
                && !wording.at(to).numeric()) {
            to++;
        }
        to = RATES.contains(wording.at(to).key()) ? to + 1 : to;
        return new Counted(noun.from(), to, unit(noun.unit()), noun.known());
    }

    private static @Nullable String unit(@Nullable String unit) {
        return CountedNouns.THING.equals(unit) ? null : unit;
    }

    /** {@code %}, {@code في المئة}, {@code بالمائة}. */
    @Nullable
    Counted percent(Wording wording, int at) {
        int to = percentEnd(wording, at);
        if (to == at) {
            return null;
        }
        Word whole = wording.at(to + 1);
        if (!wording.is(to, "من") || !isNoun(whole)) {
            return new Counted(to, to, PERCENT, true);
        }
        Counted of = withPossessors(wording, withAdjectives(wording, new Counted(to + 1, to + 2, null, false)));
        return new Counted(of.from(), of.to(), PERCENT, true);
    }

    private static int percentEnd(Wording wording, int at) {
        if (wording.is(at, "%")) {
            return at + 1;
        }
        boolean words = (wording.is(at, "في") || wording.is(at, "ب"))
                && HUNDRED.contains(wording.at(at + 1).key());
        boolean fused = wording.is(at, "بالميه") || wording.is(at, "بالمايه");
        return words ? at + 2 : fused ? at + 1 : at;
    }

    /** The sign before digits, {@code $5}. */
    @Nullable
    Counted signBefore(Wording wording, int at) {
        boolean sign = wording.is(at - 1, "$") || wording.is(at - 1, "€") || wording.is(at - 1, "£");
        return sign ? currencies.find(wording, at - 1) : null;
    }

    /** The definite noun before a definite number: {@code الجنود الخمسة}, {@code القوى العالمية الست}, {@code الدول الـ28}. */
    @Nullable
    Counted before(Wording wording, int at) {
        if (!wording.at(at).definite()) {
            return null;
        }
        int noun = at - 1;
        while (at - noun < 3
                && wording.at(noun).is(PartOfSpeech.ADJECTIVE)
                && wording.at(noun).definite()) {
            noun--;
        }
        boolean possessed = wording.at(noun).is(PartOfSpeech.POSSESSIVE);
        noun = possessed ? noun - 1 : noun;
        Word word = wording.at(noun);
        if (!isNoun(word) || !(possessed || word.definite()) || word.is(PartOfSpeech.ADJECTIVE)) {
            return null;
        }
        Counted known = nouns.find(wording, noun);
        String unit = known != null ? known.unit() : isNisba(word) ? CountedNouns.PERSON : null;
        // الدول الـ28 counts, التقرير الـ51 ranks: digits count only a plural.
        boolean ranks = wording.at(at).numeric() && !nouns.isPlural(word);
        return ranks ? null : new Counted(noun, at, unit(unit), known != null);
    }

    /** The person before {@code واحد}: {@code قتيل واحد}. */
    @Nullable
    Counted personBefore(Wording wording, int at) {
        Counted known = nouns.find(wording, at - 1);
        return known != null && CountedNouns.PERSON.equals(known.unit()) && known.to() == at ? known : null;
    }
}
