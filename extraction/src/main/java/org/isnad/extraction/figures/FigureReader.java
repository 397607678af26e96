package org.isnad.extraction.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.extraction.figures.Labels.Kind;
import org.isnad.language.arabic.dates.TimeReader;
import org.isnad.language.arabic.numbers.Digits;
import org.isnad.language.arabic.numbers.NumberPhrase;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Word;
import org.isnad.language.arabic.numbers.Wording;
import org.isnad.model.Figure.Qualifier;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figure that begins at a word, and tells it from the numbers that are none. A number is a figure if something
 * is counted beside it, or a word of counting or a qualifier stands before it ({@code بلغ 12}, {@code مقتل 64}); it is none
 * if it counts time or turns, names an article of a law, ranks, or is the result of a match.
 */
final class FigureReader {
    private static final Set<String> LEANS_ON = Set.of("ب", "ل", "الي", "ال", "من", "(", "عن", "علي", ":");
    private static final Set<String> PARTS_OF_ANOTHER = Set.of("/", ":", "+", "-", "_", "@", "#", "*", ".", "×", "ر");
    private static final Set<String> ONE = Set.of("واحد", "واحده", "واحدا");
    private static final Set<String> ONE_OF = Set.of("احد", "احدي");
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final int LONGEST_COUNT = 7;

    /** More plain digits than these before an unknown noun are a code that happens to stand there. */
    private static final int LONGEST_UNKNOWN = 5;

    private final NumberReader numbers = new NumberReader();
    private final CountedReader counted = new CountedReader();
    private final Qualifiers qualifiers = new Qualifiers();
    private final Labels labels = new Labels();
    private final TimeReader times;

    FigureReader(TimeReader times) {
        this.times = times;
    }

    /** What was read at a place: where to read on, and the figure, or {@code null} where the number is none. */
    record Reading(int to, @Nullable FigurePhrase figure) {}

    Reading read(Wording wording, int at) {
        // ألف is a thousand, and "he wrote": the tag tells.
        boolean verb = wording.at(at).is(PartOfSpeech.VERB);
        NumberPhrase number = verb ? null : numbers.read(wording, at);
        if (number == null) {
            FigurePhrase figure = ONE_OF.contains(wording.at(at).key()) ? oneOf(wording, at) : dual(wording, at);
            return new Reading(figure == null ? at + 1 : figure.to(), figure);
        }
        NumberRange range = NumberRange.read(wording, number, numbers);
        if (range != null && changes(wording, range)) {
            range = null;
        }
        int to = range == null ? number.to() : range.to();
        if (isPartOfAnother(wording, number.from(), to) || isScore(wording, number, range)) {
            return new Reading(to, null);
        }
        Counted what = what(wording, number, to);
        if (isNoFigure(wording, number, to, what)) {
            return new Reading(to, null);
        }
        FigurePhrase figure = figure(wording, number, range, what);
        return new Reading(Math.max(to, figure.to()), figure);
    }

    /** {@code مقتل أحد الجنود}: one of its victims. */
    private @Nullable FigurePhrase oneOf(Wording wording, int at) {
        if (!labels.is(Kind.CASUALTY, wording, at - 1)) {
            return null;
        }
        Counted group = counted.after(wording, at + 1, NumberPhrase.Kind.FRACTION);
        return group == null ? null : new FigurePhrase(at, group.to(), BigDecimal.ONE, null, Qualifier.EXACT, group);
    }

    private @Nullable FigurePhrase dual(Wording wording, int at) {
        Word word = wording.at(at);
        String unit = counted.nouns().dual(word);
        if (unit == null
                || unit.equals(CountedNouns.NONE)
                || times.isUnit(wording, at)
                || isGoals(wording, at)
                || word.is(PartOfSpeech.PROPER_NOUN)
                || word.is(PartOfSpeech.VERB)
                || wording.at(at + 1).is(PartOfSpeech.POSSESSIVE)
                || counted.nouns().dual(wording.at(at - 1)) != null) {
            return null;
        }
        Qualifiers.Found after = qualifiers.after(wording, at + 1);
        Counted what = new Counted(at, at + 1, unit.equals(CountedNouns.THING) ? null : unit, true);
        return after == null
                ? new FigurePhrase(at, at + 1, TWO, null, Qualifier.EXACT, what)
                : new FigurePhrase(at, after.to(), TWO, null, after.qualifier(), what);
    }

    private @Nullable Counted what(Wording wording, NumberPhrase number, int to) {
        if (isOne(wording, number)) {
            Counted percent = counted.percent(wording, to);
            return percent != null ? percent : counted.personBefore(wording, number.from());
        }
        Counted sign = counted.signBefore(wording, number.from());
        Counted after = sign != null ? sign : counted.after(wording, to, number.kind());
        boolean known = after != null && after.known();
        if (!known && wording.at(to - 1).definite()) {
            after = null;
        }
        Counted before = !known || wording.is(to, "من") ? counted.before(wording, number.from()) : null;
        return before != null ? before : after;
    }

    private static boolean isOne(Wording wording, NumberPhrase number) {
        return number.to() - number.from() == 1
                && ONE.contains(wording.at(number.from()).base());
    }

    private boolean isNoFigure(Wording wording, NumberPhrase number, int to, @Nullable Counted what) {
        int from = number.from();
        boolean oneOfNobody = isOne(wording, number) && what == null;
        boolean none = what != null && CountedNouns.NONE.equals(what.unit());
        boolean ranks = wording.at(from).definite() && labels.is(Kind.ORDINAL, wording, from - 1);
        if (oneOfNobody || none || ranks || times.isUnit(wording, to) || labels.is(Kind.AFTER, wording, to)) {
            return true;
        }
        if (what == null) {
            return !isCounted(wording, number);
        }
        int before = wording.is(from - 1, "(") ? from - 2 : from - 1;
        boolean ofTime = what.from() < from && times.isUnit(wording, what.from());
        boolean hundredth = wording.at(from).definite() && wording.is(from - 1, "في");
        boolean edition = isYear(wording, number) && wording.is(to, "من");
        if (ofTime || edition || (hundredth && number.value().intValue() == 100)) {
            return true;
        }
        boolean vague = !what.known();
        boolean label = labels.is(Kind.LABEL, wording, before) && number.kind() != NumberPhrase.Kind.PLURAL;
        if (number.kind() == NumberPhrase.Kind.FRACTION) {
            return !wording.at(what.from()).definite() && !wording.at(what.to()).definite();
        }
        boolean code = number.kind() == NumberPhrase.Kind.DIGITS
                && wording.at(from).key().length() > LONGEST_UNKNOWN
                && Digits.arePlain(wording.at(from).key())
                && !wording.at(from).key().endsWith("00");
        return (label && (vague || wording.is(to, "من"))) || (vague && (code || isYear(wording, number)));
    }

    /** Whether a word before a number without a noun says that it counts. */
    private boolean isCounted(Wording wording, NumberPhrase number) {
        int from = number.from();
        if (number.kind() == NumberPhrase.Kind.FRACTION || isYear(wording, number)) {
            return false;
        }
        boolean qualified = qualifiers.before(wording, from) != null;
        int word = LEANS_ON.contains(wording.at(from - 1).key()) ? from - 2 : from - 1;
        boolean total = labels.is(Kind.TOTAL, wording, word - 1) || labels.is(Kind.TOTAL, wording, word - 2);
        return qualified || total || labels.is(Kind.COUNTING, wording, word);
    }

    private static boolean isYear(Wording wording, NumberPhrase number) {
        String digits = wording.at(number.from()).key();
        return number.kind() == NumberPhrase.Kind.DIGITS
                && digits.length() == 4
                && Digits.arePlain(digits)
                && (digits.startsWith("19") || digits.startsWith("20") || digits.startsWith("14"));
    }

    /** A date, a time of day, a telephone number, an aircraft's type, the number of a list's item. */
    private static boolean isPartOfAnother(Wording wording, int from, int to) {
        Word first = wording.at(from);
        Word before = wording.at(from - 1);
        Word after = wording.at(to);
        boolean joinedBefore = first.touches(before)
                && PARTS_OF_ANOTHER.contains(before.key())
                && wording.at(from - 1).touches(wording.at(from - 2));
        boolean joinedAfter = after.touches(wording.at(to - 1))
                && PARTS_OF_ANOTHER.contains(after.key())
                && wording.at(to + 1).touches(after);
        boolean item = from == 0 && (after.is("-") || after.is(")") || after.is("."));
        String digits = first.key();
        boolean telephone = digits.length() >= LONGEST_COUNT && !digits.endsWith("000") && Digits.arePlain(digits);
        boolean padded = digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
        boolean code = to - from == 1 && (telephone || padded);
        return joinedBefore || joinedAfter || item || code;
    }

    /** {@code 3-1}, {@code بثلاثة أهداف مقابل هدف}. */
    private boolean isScore(Wording wording, NumberPhrase number, @Nullable NumberRange range) {
        int to = range == null ? number.to() : range.to();
        if (isGoals(wording, to)) {
            return true;
        }
        boolean dash =
                wording.is(number.to(), "-") && wording.at(number.to() + 1).numeric();
        boolean countsNothing = counted.after(wording, to, number.kind()) == null;
        boolean falls = dash && range == null;
        return falls || (dash && countsNothing && number.value().intValue() < 30);
    }

    private boolean isGoals(Wording wording, int at) {
        String noun = wording.at(at).key();
        boolean goals = noun.startsWith("اهداف") || noun.startsWith("هدف");
        return goals && labels.any(Kind.SCORE, wording, at - 20, at + 20);
    }

    /** {@code ارتفع من 10 إلى 15}: two figures, not a range. */
    private boolean changes(Wording wording, NumberRange range) {
        return wording.is(range.from(), "من") && labels.any(Kind.CHANGE, wording, range.from() - 10, range.from());
    }

    private FigurePhrase figure(
            Wording wording, NumberPhrase number, @Nullable NumberRange range, @Nullable Counted what) {
        int from = range == null ? number.from() : range.from();
        int to = range == null ? number.to() : range.to();
        Qualifiers.Found before = qualifiers.before(wording, wording.is(from - 1, "(") ? from - 1 : from);
        if (before != null) {
            from = before.from();
        }
        if (what != null) {
            from = Math.min(from, what.from());
            to = Math.max(to, what.to());
        }
        Qualifiers.Found after = before == null ? qualifiers.after(wording, to) : null;
        to = after == null ? to : after.to();
        Qualifier plain = number.kind() == NumberPhrase.Kind.PLURAL ? Qualifier.AT_LEAST : Qualifier.EXACT;
        Qualifier qualifier = before != null ? before.qualifier() : after != null ? after.qualifier() : plain;
        BigDecimal value = range == null ? number.value() : range.least();
        return new FigurePhrase(from, to, value, range == null ? null : range.most(), qualifier, what);
    }
}
