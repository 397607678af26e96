package org.isnad.language.arabic.dates;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.Digits;
import org.isnad.language.arabic.numbers.NumberPhrase;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Word;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads years and decades: {@code عام 2011}, {@code 1436هـ}, {@code في 2006}, {@code 2014/2015}, {@code عامي 2013 و2014},
 * {@code ثمانينيات القرن الماضي}. Numbers from 1300 to 1500 are Islamic years, since no newspaper writes of the Middle
 * Ages as often as of those.
 */
final class YearReader {
    private static final Set<String> HEADS = Set.of(
            "عام", "العام", "سنه", "السنه", "عامي", "سنتي", "موسم", "الموسم", "اعوام", "الاعوام", "سنوات", "السنوات");
    private static final Set<String> EPITHETS = Set.of(
            "المالي",
            "الماليه",
            "الدراسي",
            "الدراسيه",
            "الهجري",
            "الهجريه",
            "الميلادي",
            "الميلاديه",
            "الجاري",
            "الحالي");
    private static final Set<String> BEFORE_A_BARE_YEAR =
            Set.of("في", "منذ", "حتي", "قبل", "بعد", "خلال", "بين", "من", "الي", "ل", "حلول");
    private static final Set<String> BETWEEN_YEARS = Set.of("و", "/", "-", "،", "الي", "حتي");

    private final TimeWords words;
    private final NumberReader numbers;

    YearReader(TimeWords words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Nullable
    TimePhrase read(Viewpoint view, int at) {
        Wording wording = view.wording();
        Found decade = words.find(Kind.DECADE, wording, at);
        if (decade != null) {
            return decade(wording, at, decade);
        }
        Word word = wording.at(at);
        if (HEADS.contains(word.key())) {
            int first = EPITHETS.contains(wording.at(at + 1).key()) ? at + 2 : at + 1;
            TimePhrase years = years(wording, first, true);
            return years == null ? inWords(wording, at, first) : years.startingAt(at);
        }
        boolean introduced = BEFORE_A_BARE_YEAR.contains(wording.at(at - 1).key());
        return word.numeric() ? years(wording, at, introduced) : null;
    }

    /** A year in digits that stands by itself, as after a month; its {@link Period}, or {@code null}. */
    @Nullable
    TimePhrase afterMonth(Wording wording, int at) {
        Year year = year(wording, at);
        return year == null ? null : new TimePhrase(at, year.to, CalendarMonth.year(year.islamic, year.value));
    }

    private record Year(int to, int value, boolean islamic, boolean era) {}

    private @Nullable TimePhrase years(Wording wording, int at, boolean introduced) {
        Word word = wording.at(at);
        int bar = word.key().indexOf('/');
        if (word.numeric() && bar > 0) {
            return slashed(wording, at, word.key().substring(0, bar), word.key().substring(bar + 1));
        }
        Year first = year(wording, at);
        if (first == null) {
            return null;
        }
        Year last = first;
        boolean list = false;
        while (last.to - at < 20 && BETWEEN_YEARS.contains(wording.at(last.to).key())) {
            Year next = year(wording, last.to + 1);
            if (next == null || next.value <= last.value || next.islamic != first.islamic) {
                break;
            }
            last = next;
            list = true;
        }
        boolean certain = first.era || last.era || introduced || (list && wording.is(first.to, "/"));
        if (!certain || (introduced && !HEADS.contains(wording.at(at - 1).key()) && !bare(wording, first, last))) {
            return null;
        }
        Period period = CalendarMonth.year(first.islamic, first.value).to(CalendarMonth.year(last.islamic, last.value));
        return new TimePhrase(at, last.to, period);
    }

    /** Without عام before it, {@code في 2006}, a number is a year only within living memory, and counts nothing. */
    private boolean bare(Wording wording, Year first, Year last) {
        boolean near = first.islamic ? first.era : first.value >= 1945 && first.value <= 2050;
        Word next = wording.at(last.to);
        boolean counts = next.is("%") || numbers.read(wording, last.to) != null;
        return first.era || (near && !counts);
    }

    private @Nullable TimePhrase slashed(Wording wording, int at, String left, String right) {
        Integer first = value(left);
        Integer last = value(right);
        if (first == null || last == null || last <= first || last - first > 20) {
            return null;
        }
        boolean islamic = first <= 1500;
        Period period = CalendarMonth.year(islamic, first).to(CalendarMonth.year(islamic, last));
        return new TimePhrase(at, words.skip(Kind.ERA, wording, at + 1), period);
    }

    private @Nullable Year year(Wording wording, int at) {
        Word word = wording.at(at);
        Integer value = word.numeric() ? value(word.key()) : null;
        if (value == null) {
            return null;
        }
        Found era = words.find(Kind.ERA, wording, at + 1);
        boolean islamic = era == null ? value <= 1500 : era.value().equals("HIJRI");
        return new Year(era == null ? at + 1 : era.to(), value, islamic, era != null);
    }

    private static @Nullable Integer value(String digits) {
        if (digits.length() != 4 || !Digits.arePlain(digits)) {
            return null;
        }
        int value = Integer.parseInt(digits);
        return (value >= 1300 && value <= 1500) || (value >= 1700 && value <= 2100) ? value : null;
    }

    /** {@code عام ألفين وخمسة عشر}. */
    private @Nullable TimePhrase inWords(Wording wording, int from, int at) {
        NumberPhrase number = numbers.read(wording, at);
        if (number == null
                || number.kind() != NumberPhrase.Kind.WORDS
                || wording.at(at).numeric()) {
            return null;
        }
        BigDecimal value = number.value();
        boolean plausible = value.compareTo(new BigDecimal(1700)) >= 0 && value.compareTo(new BigDecimal(2100)) <= 0;
        return plausible ? new TimePhrase(from, number.to(), Period.years(value.intValue(), value.intValue())) : null;
    }

    private @Nullable TimePhrase decade(Wording wording, int at, Found decade) {
        int to = decade.to();
        int century = wording.is(to, "من") ? to + 1 : to;
        if (wording.at(century).key().contains("عمر")) {
            return null;
        }
        int first = 1900 + Integer.parseInt(decade.value());
        if (wording.is(century, "القرن")) {
            Found ordinal = words.find(Kind.ORDINAL, wording, century + 1);
            Found side = words.find(Kind.SIDE, wording, century + 1);
            if (ordinal != null) {
                first += (Integer.parseInt(ordinal.value()) - 20) * 100;
                to = ordinal.to();
            } else if (side != null) {
                to = side.to();
            }
        }
        return new TimePhrase(at, to, Period.years(first, first + 9));
    }
}
