package org.isnad.reading.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.reading.text.PhraseKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first date that a piece of metadata or a short line of text holds.
 *
 * <p>Understood are ISO forms ({@code 2020-03-17T23:30:00+03:00}), numbers ({@code 17/03/2020}, {@code 17.3.2020},
 * {@code 2020年3月17日}), words ({@code 17 مارس/ آذار 2020}, {@code March 17, 2020}, {@code 2020 Mar 17}), Hijri and Persian
 * months, and any decimal digits. {@code 03/04/2020} is read day first, as all but the United States do, unless the caller says otherwise
 * or the second number is no month. A time is kept only with its offset.
 */
public final class DateParser {
    private static final ULocale PERSIAN = new ULocale("fa_IR@calendar=persian");
    private static final int REACH = 400;
    private static final int EARLIEST = 1990;
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:[T ]{1,2}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?"
                    + " ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[/.年] ?(\\d{1,2})[/.月] ?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{6}))?(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern CLOCK =
            Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})");
    private static final Pattern WORD = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    private static final Map<String, Boolean> FILLERS = fillers();

    private DateParser() {}

    /** The first date in {@code text}, or {@code null} if none can be read. */
    public static @Nullable WrittenDate parse(String text) {
        return parse(text, false);
    }

    /**
     * The first date in {@code text}, or {@code null} if none can be read.
     *
     * @param monthFirst whether {@code 03/04/2020} is the fourth of March
     */
    public static @Nullable WrittenDate parse(String text, boolean monthFirst) {
        String folded = westernDigits(text.length() > REACH ? text.substring(0, REACH) : text);
        if (!holdsDigit(folded)) {
            return null;
        }
        Matcher iso = ISO.matcher(folded);
        if (iso.find()) {
            LocalDate date = date(iso.group(1), iso.group(2), iso.group(3));
            if (date != null) {
                return new WrittenDate(date, time(date, iso.group(4), iso.group(5), iso.group(6), iso.group(7)));
            }
        }
        LocalDate date = inWords(folded);
        if (date == null) {
            date = inNumbers(folded, monthFirst);
        }
        if (date == null) {
            return EPOCH.matcher(folded.strip()).matches() ? epoch(folded.strip()) : null;
        }
        Matcher clock = CLOCK.matcher(folded);
        return new WrittenDate(
                date, clock.find() ? time(date, clock.group(1), clock.group(2), clock.group(3), clock.group(4)) : null);
    }

    /** Whether there can be a date in a text at all: no form does without digits. */
    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate inNumbers(String text, boolean monthFirst) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.find()) {
            String year = yearLast.group(4).length() == 2 ? "20" + yearLast.group(4) : yearLast.group(4);
            boolean slash = yearLast.group(2).equals("/");
            LocalDate dayFirst = date(year, yearLast.group(3), yearLast.group(1));
            LocalDate american = date(year, yearLast.group(1), yearLast.group(3));
            return (slash && monthFirst && american != null) || dayFirst == null ? american : dayFirst;
        }
        Matcher compact = COMPACT.matcher(text);
        return compact.find() ? date(compact.group(1), compact.group(2), compact.group(3)) : null;
    }

    /** A month by its name, with the day before or behind it and the year behind, or all three from the year on. */
    private static @Nullable LocalDate inWords(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String key = PhraseKey.of(matcher.group());
            if (!key.isEmpty() && !FILLERS.containsKey(key)) {
                words.add(key);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            int length = 2;
            MonthNames.Month month =
                    i + 1 < words.size() ? MonthNames.lexicon().month(words.get(i) + " " + words.get(i + 1)) : null;
            if (month == null) {
                length = 1;
                month = MonthNames.lexicon().month(words.get(i));
            }
            LocalDate date = month == null ? null : around(words, i, i + length, month);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate around(List<String> words, int start, int end, MonthNames.Month month) {
        int next = end;
        while (next < words.size() && sameMonth(words, next, month)) {
            next += MonthNames.lexicon().month(words.get(next)) != null ? 1 : 2;
        }
        int day = start > 0 ? number(words.get(start - 1)) : -1;
        int first = next < words.size() ? number(words.get(next)) : -1;
        int second = next + 1 < words.size() ? number(words.get(next + 1)) : -1;
        if (isDay(day) && isYear(first)) {
            return date(month, first, day);
        }
        if (isDay(first) && isYear(second)) {
            return date(month, second, first);
        }
        int year = start > 1 ? number(words.get(start - 2)) : -1;
        if (isYear(year) && isDay(day)) {
            return date(month, year, day);
        }
        return isYear(day) && isDay(first) ? date(month, day, first) : null;
    }

    /** Whether a second name of the same month follows: {@code مارس/ آذار}. */
    private static boolean sameMonth(List<String> words, int at, MonthNames.Month month) {
        var lexicon = MonthNames.lexicon();
        return month.equals(lexicon.month(words.get(at)))
                || (at + 1 < words.size() && month.equals(lexicon.month(words.get(at) + " " + words.get(at + 1))));
    }

    private static @Nullable LocalDate date(MonthNames.Month month, int year, int day) {
        try {
            return switch (month.calendar()) {
                case GREGORIAN -> plausible(LocalDate.of(year, month.number(), day));
                case HIJRI ->
                    year < 1300 || year > 1600 ? null : LocalDate.from(HijrahDate.of(year, month.number(), day));
                case PERSIAN -> year < 1300 || year > 1600 ? null : persian(year, month.number(), day);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate persian(int year, int month, int day) {
        var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
        calendar.clear();
        calendar.set(year, month - 1, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            if (number >= 1300 && number < 1500) {
                return persian(number, Integer.parseInt(month), Integer.parseInt(day));
            }
            return plausible(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate plausible(LocalDate date) {
        return date.get(ChronoField.YEAR) >= EARLIEST && date.get(ChronoField.YEAR) < 2100 ? date : null;
    }

    private static @Nullable OffsetDateTime time(
            LocalDate date,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String offset) {
        if (hour == null || minute == null || offset == null) {
            return null;
        }
        try {
            var time = LocalTime.of(
                    Integer.parseInt(hour), Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second));
            boolean zulu = offset.equals("Z") || offset.equals("UTC") || offset.equals("GMT");
            return OffsetDateTime.of(date, time, zulu ? ZoneOffset.UTC : ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable WrittenDate epoch(String digits) {
        long number = Long.parseLong(digits);
        var time = Instant.ofEpochSecond(digits.length() > 10 ? number / 1000 : number)
                .atOffset(ZoneOffset.UTC);
        return new WrittenDate(time.toLocalDate(), time);
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean isYear(int number) {
        return (number >= EARLIEST && number < 2100) || (number > 1300 && number < 1600);
    }

    private static int number(String word) {
        return word.length() <= 4 && Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : -1;
    }

    private static String westernDigits(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c > '9' ? Character.digit(c, 10) : -1;
            folded.append(value >= 0 && !Character.isLetter(c) ? (char) ('0' + value) : c);
        }
        return folded.toString();
    }

    private static Map<String, Boolean> fillers() {
        var fillers = new java.util.HashMap<String, Boolean>();
        for (String word :
                "st nd rd th de of the del da le di em den am a от ه هـ م هجري هجريه ميلادي году г р".split(" ")) {
            fillers.put(PhraseKey.of(word), true);
        }
        return Map.copyOf(fillers);
    }
}
