package org.isnad.archive.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.archive.search.query.Condition.Days;
import org.isnad.language.arabic.ArabicNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year, {@code 2025-08-13}, {@code 2025-08}, {@code 2025}, or a range of them with either end open:
 * {@code 2025-05..2025-08}, {@code 2025-05..}. A month or year in a range stands for all of its days. Digits may be Arabic.
 *
 * @param query the query that it stands in
 * @param token where
 */
record DayRange(String query, QueryToken token) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final String BETWEEN = "..";

    /** The first and the last day of what was typed. */
    private record Stretch(LocalDate first, LocalDate last) {}

    Days in(DayField field) throws QueryException {
        String typed = ArabicNormalizer.form(token.text());
        int between = typed.indexOf(BETWEEN);
        boolean range = between >= 0;
        Stretch first = stretch(range ? typed.substring(0, between) : typed, 0);
        Stretch last = range ? stretch(typed.substring(between + BETWEEN.length()), between + 2) : first;
        if (range && (field == DayField.SINCE || field == DayField.UNTIL)) {
            throw wrong(between, field.names().getFirst() + ": takes one day, month or year; date: takes a range");
        }
        if (first == null && last == null) {
            throw wrong(0, "a day is missing: 2025-08-13, 2025-08, 2025, or a range 2025-05..2025-08");
        }
        LocalDate from = first == null ? null : first.first();
        LocalDate to = last == null ? null : last.last();
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong(between, "the range ends before it begins");
        }
        return switch (field) {
            case DATE, HAPPENED -> new Days(field, from, to);
            case SINCE -> new Days(DayField.DATE, from, null);
            case UNTIL -> new Days(DayField.DATE, null, to);
        };
    }

    private @Nullable Stretch stretch(String typed, int at) throws QueryException {
        if (typed.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            throw wrong(at, typed + " is no day: 2025-08-13, 2025-08, 2025, or a range 2025-05..2025-08");
        }
        try {
            int year = Integer.parseInt(day.group(1));
            if (day.group(2) == null) {
                return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(day.group(2)));
            if (day.group(3) == null) {
                return new Stretch(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate only = month.atDay(Integer.parseInt(day.group(3)));
            return new Stretch(only, only);
        } catch (DateTimeException e) {
            throw wrong(at, "the calendar has no " + typed);
        }
    }

    private QueryException wrong(int at, String reason) {
        return new QueryException(query, Math.min(token.at() + at, query.length()), reason);
    }
}
