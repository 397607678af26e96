package org.isnad.archive.search;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Where a page ends: the last hit's place in the order. It stays good when the index grows; the score of a hit shifts a
 * little then, so that pages by relevance may repeat or skip one.
 */
final class PageCursor {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,8})_(-?\\d{1,19})_(\\d{1,18})_(\\d{1,9})");

    private PageCursor() {}

    /** The order of hits, down to the last: no two have the same place in it. */
    static Sort sort(Order order) {
        SortField first = switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case DATE -> new SortField(IndexFields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
        };
        return new Sort(
                first,
                new SortField(IndexFields.NUMBER, SortField.Type.LONG, true),
                new SortField(IndexFields.INDEX, SortField.Type.LONG));
    }

    static String write(SearchRequest request, FieldDoc last) {
        long first = switch (request.order()) {
            case RELEVANCE -> Float.floatToIntBits((Float) last.fields[0]);
            case DATE -> (Long) last.fields[0];
        };
        return fingerprint(request) + "_" + first + "_" + last.fields[1] + "_" + last.fields[2];
    }

    /**
     * The hit that the page before ended with.
     *
     * @param documents how many documents the index has
     * @throws IllegalArgumentException if the cursor is none, or one of another search
     */
    static FieldDoc read(SearchRequest request, int documents) {
        String cursor = Objects.requireNonNull(request.after());
        Matcher written = WRITTEN.matcher(cursor);
        if (!written.matches()) {
            throw new IllegalArgumentException("no cursor: " + cursor);
        }
        if (!written.group(1).equals(fingerprint(request))) {
            throw new IllegalArgumentException("this cursor belongs to another search: " + cursor);
        }
        Object first = switch (request.order()) {
            case RELEVANCE -> Float.intBitsToFloat((int) number(written.group(2)));
            case DATE -> number(written.group(2));
        };
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, new Object[] {
            first, number(written.group(3)), number(written.group(4))
        });
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no cursor: " + digits + " is too large", e);
        }
    }

    private static String fingerprint(SearchRequest request) {
        return Integer.toHexString((request.condition() + "/" + request.level() + "/" + request.order()).hashCode());
    }
}
