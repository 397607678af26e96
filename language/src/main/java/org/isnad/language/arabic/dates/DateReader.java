package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.Digits;
import org.isnad.language.arabic.numbers.Word;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of a month: {@code 31 يوليو 2015}, {@code الرابع من يوليو الماضي}, {@code 5 - 10 رمضان}, {@code 20 من الشهر
 * الجاري}, {@code 31/3/2015}, {@code 23/9/1436هـ}, two of them that name one day ({@code 7/10/1436هـ الموافق 23/7/2015م}).
 */
final class DateReader {
    private static final Set<String> BETWEEN_DAYS = Set.of("-", "و", "الي", "حتي");
    private static final Set<String> BETWEEN_PARTS = Set.of("/", "-");

    /** In the fourth week of Ramadan, the fourth is no day. */
    private static final Set<String> BEFORE_OTHER_ORDINALS = Set.of("الاسبوع", "اسبوع", "او", "الثلث", "العشر");

    private static final Set<String> BEFORE_DAY_AND_MONTH = Set.of("يوم", "بتاريخ", "تاريخ", "الموافق");

    private final TimeWords words;
    private final MonthReader months;
    private final UnitReader units;

    DateReader(TimeWords words, MonthReader months, UnitReader units) {
        this.words = words;
        this.months = months;
        this.units = units;
    }

    /** @param afterDay whether a weekday stands before, so that {@code 3/8} is a date and no fraction */
    @Nullable
    TimePhrase read(Viewpoint view, int at, boolean afterDay) {
        TimePhrase date = one(view, at, afterDay);
        if (date == null) {
            return null;
        }
        int equals = words.skip(Kind.EQUALS, view.wording(), date.to());
        if (equals > date.to()) {
            TimePhrase same = one(view, equals, true);
            if (same != null) {
                // The Gregorian of the two, written second, is exact; Islamic months can begin a day apart.
                return same.startingAt(at);
            }
        }
        return date;
    }

    private @Nullable TimePhrase one(Viewpoint view, int at, boolean afterDay) {
        TimePhrase named = dayOfMonth(view, at);
        return named == null && view.wording().at(at).numeric() ? inDigits(view, at, afterDay) : named;
    }

    /** {@code 4 يوليو}, {@code الرابع من يوليو}, {@code 5 و6 يوليو}, {@code 20 من الشهر الجاري}. */
    private @Nullable TimePhrase dayOfMonth(Viewpoint view, int at) {
        Wording wording = view.wording();
        Found first = BEFORE_OTHER_ORDINALS.contains(wording.at(at - 1).key()) ? null : day(wording, at);
        if (first == null) {
            return null;
        }
        Found last = BETWEEN_DAYS.contains(wording.at(first.to()).key()) ? day(wording, first.to() + 1) : null;
        int number = Integer.parseInt(first.value());
        int lastNumber = last == null ? number : Integer.parseInt(last.value());
        if (lastNumber < number) {
            return null;
        }
        int to = last == null ? first.to() : last.to();
        int month = wording.is(to, "من") ? to + 1 : to;
        MonthReader.Named named = months.find(view, month, true, number);
        if (named != null) {
            CalendarMonth of = named.month();
            if (of == null) {
                return new TimePhrase(at, named.to(), Period.OPEN);
            }
            LocalDate from = of.day(number);
            LocalDate until = of.day(lastNumber);
            return from == null || until == null ? null : new TimePhrase(at, named.to(), new Period(from, until));
        }
        return dayOfThisMonth(view, at, month, number, lastNumber);
    }

    private @Nullable TimePhrase dayOfThisMonth(Viewpoint view, int at, int month, int number, int lastNumber) {
        Found unit = words.find(Kind.UNIT, view.wording(), words.skip(Kind.THIS, view.wording(), month));
        if (unit == null || !unit.value().equals("MONTH")) {
            return null;
        }
        TimePhrase phrase = units.read(view, month);
        LocalDate first = phrase == null ? null : phrase.period().from();
        if (phrase == null || first == null || lastNumber > first.lengthOfMonth()) {
            return null;
        }
        Period days = new Period(first.withDayOfMonth(number), first.withDayOfMonth(lastNumber));
        return new TimePhrase(at, phrase.to(), days);
    }

    private @Nullable Found day(Wording wording, int at) {
        Word word = wording.at(at);
        if (!word.numeric()) {
            return words.find(Kind.ORDINAL, wording, at);
        }
        boolean plausible = word.key().length() <= 2 && Digits.arePlain(word.key());
        return plausible && Integer.parseInt(word.key()) <= 31 ? new Found(word.key(), at + 1) : null;
    }

    /** {@code 31/3/2015}, {@code 2015-03-31}, {@code 31 / 3 / 2015}, {@code 1436/9/23}; {@code 3/8} after a weekday. */
    private @Nullable TimePhrase inDigits(Viewpoint view, int at, boolean afterDay) {
        Wording wording = view.wording();
        List<Integer> parts = new ArrayList<>(3);
        int to = at;
        while (to - at < 6 && wording.at(to).numeric()) {
            for (String part : wording.at(to).key().split("[/.]")) {
                parts.add(Digits.arePlain(part) && part.length() <= 4 ? Integer.parseInt(part) : -1);
            }
            to++;
            if (!BETWEEN_PARTS.contains(wording.at(to).key())
                    || !wording.at(to + 1).numeric()) {
                break;
            }
            to++;
        }
        if (parts.size() == 2) {
            boolean introduced =
                    afterDay || BEFORE_DAY_AND_MONTH.contains(wording.at(at - 1).key());
            return introduced ? dayAndMonth(view, at, to, parts.get(0), parts.get(1)) : null;
        }
        if (parts.size() != 3) {
            return null;
        }
        boolean yearFirst = parts.get(0) > 31;
        LocalDate date = date(parts.get(yearFirst ? 0 : 2), parts.get(1), parts.get(yearFirst ? 2 : 0));
        return date == null ? null : new TimePhrase(at, words.skip(Kind.ERA, wording, to), Period.day(date));
    }

    private static @Nullable LocalDate date(int year, int second, int other) {
        boolean islamic = year >= 1300 && year <= 1500;
        boolean gregorian = year >= 1900 && year <= 2100;
        // American order is told by a month that cannot be one.
        int month = second > 12 ? other : second;
        int day = second > 12 ? second : other;
        if ((!islamic && !gregorian) || month < 1 || month > 12) {
            return null;
        }
        return new CalendarMonth(islamic, year, month).day(day);
    }

    private static @Nullable TimePhrase dayAndMonth(Viewpoint view, int at, int to, int day, int month) {
        LocalDate published = view.published();
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (published == null) {
            return new TimePhrase(at, to, Period.OPEN);
        }
        int years = Math.round((published.getMonthValue() - month) / 12f);
        LocalDate date = new CalendarMonth(false, published.getYear() + years, month).day(day);
        return date == null ? null : new TimePhrase(at, to, Period.day(date));
    }
}
