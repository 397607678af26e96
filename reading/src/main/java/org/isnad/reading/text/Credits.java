package org.isnad.reading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Span;

/**
 * Finds the agencies that a text names as where it comes from: in a line of their own ({@code مصادر إضافية • AP}), behind
 * the last sentence of a paragraph ({@code --(بترا)}), and in the dateline that opens a text ({@code موسكو - تاس:}).
 *
 * <p>Spans count from the start of the line that was asked about. Immutable, safe for many threads.
 */
public final class Credits {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_DATELINE = 80;
    private static final int LONGEST_UNKNOWN_NAME = 5;
    private static final String SEPARATORS = "•|/\\,،-–—()[]{}:.&+*؛;\"«»“”©";
    private static final boolean[] IS_SEPARATOR = separators();
    private static final Credits LEXICON = new Credits();

    private final AgencyNames agencies = AgencyNames.lexicon();
    private final Set<String> leads = new HashSet<>();

    private Credits() {
        for (var entry : Lexicon.entries(Credits.class, "credit-leads.tsv", 1)) {
            leads.add(PhraseKey.of(entry.get(0)));
        }
    }

    public static Credits lexicon() {
        return LEXICON;
    }

    /** The agencies that a line names, where it does nothing else; else none. */
    public List<Span> inLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        List<Span> named = new ArrayList<>(2);
        boolean led = false;
        for (int start = 0; start <= line.length(); ) {
            int end = segmentEnd(line, start, line.length());
            Span segment = trimmed(line, start, end);
            start = end + 1;
            if (segment.length() == 0) {
                continue;
            }
            if (leads.contains(PhraseKey.of(segment.of(line)))) {
                led = true;
            } else if (!addAgencies(line, segment, named)) {
                if (!led || words(line, segment) > LONGEST_UNKNOWN_NAME) {
                    return List.of();
                }
                named.add(segment);
            }
        }
        return named;
    }

    /** The agencies named in brackets or behind a dash after the last sentence of a paragraph. */
    public List<Span> atEnd(String paragraph) {
        int end = paragraph.length();
        while (end > 0
                && (Character.isWhitespace(paragraph.charAt(end - 1)) || isSeparator(paragraph.charAt(end - 1)))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 40 && !isSeparator(paragraph.charAt(start - 1))) {
            start--;
        }
        if (start == 0 || start == end || !isSeparator(paragraph.charAt(start - 1))) {
            return List.of();
        }
        char before = paragraph.charAt(start - 1);
        boolean bracketed = end < paragraph.length() && before == '(' && paragraph.charAt(end) == ')';
        if (!bracketed && !closedBefore(paragraph, start - 1)) {
            return List.of();
        }
        List<Span> named = new ArrayList<>();
        return addAgencies(paragraph, trimmed(paragraph, start, end), named) ? named : List.of();
    }

    /** Whether a sentence ends before {@code at}, dashes and slashes aside. */
    private static boolean closedBefore(String paragraph, int at) {
        char mark = paragraph.charAt(at);
        if (mark != '-' && mark != '–' && mark != '—' && mark != '/' && mark != '(' && mark != '.') {
            return false;
        }
        int i = at;
        while (i >= 0 && ("-–—/(".indexOf(paragraph.charAt(i)) >= 0 || Character.isWhitespace(paragraph.charAt(i)))) {
            i--;
        }
        return i >= 0 && ".!?؟…\"”»".indexOf(paragraph.charAt(i)) >= 0;
    }

    /** The agencies named in the dateline of a text's first paragraph: a place, the agency, a dash or colon. */
    public List<Span> inDateline(String paragraph) {
        int reach = Math.min(paragraph.length(), LONGEST_DATELINE);
        List<Span> named = new ArrayList<>();
        for (Span segment : segments(paragraph, 0, reach)) {
            boolean closed = segment.end() < reach;
            if (!closed || words(paragraph, segment) > LONGEST_UNKNOWN_NAME) {
                break;
            }
            boolean apart = segment.start() == 0
                    || "-–—(/:،,|".indexOf(paragraph.charAt(lastMark(paragraph, segment.start()))) >= 0;
            if (apart && "-–—):/|،,".indexOf(paragraph.charAt(nextMark(paragraph, segment.end()))) >= 0) {
                addAgencies(paragraph, segment, named);
            }
        }
        return named;
    }

    private static int lastMark(String text, int start) {
        int i = start - 1;
        while (i > 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static int nextMark(String text, int end) {
        int i = end;
        while (i < text.length() - 1 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Adds the agencies of a segment, whether one or several joined by {@code و} or "and"; false if any is unknown. */
    private boolean addAgencies(String text, Span segment, List<Span> named) {
        if (agencies.name(segment.of(text)) != null) {
            named.add(segment);
            return true;
        }
        List<Span> parts = new ArrayList<>();
        int start = segment.start();
        int i = start;
        while (i < segment.end()) {
            int conjunction = conjunctionAt(text, i, segment.end());
            if (conjunction > 0 && i > start) {
                parts.add(trimmed(text, start, i));
                start = i + conjunction;
                i = start;
            } else {
                i++;
            }
        }
        if (parts.isEmpty()) {
            return false;
        }
        parts.add(trimmed(text, start, segment.end()));
        for (Span part : parts) {
            if (agencies.name(part.of(text)) == null) {
                return false;
            }
        }
        named.addAll(parts);
        return true;
    }

    private static int conjunctionAt(String text, int at, int end) {
        if (!Character.isWhitespace(text.charAt(at)) || at + 2 >= end) {
            return 0;
        }
        if (text.charAt(at + 1) == 'و') {
            return 2;
        }
        return text.startsWith("and ", at + 1) ? 5 : 0;
    }

    private static List<Span> segments(String text, int from, int to) {
        List<Span> segments = new ArrayList<>();
        for (int start = from; start <= to; ) {
            int end = segmentEnd(text, start, to);
            Span segment = trimmed(text, start, end);
            if (segment.length() > 0) {
                segments.add(segment);
            }
            start = end + 1;
        }
        return segments;
    }

    /** Where the next mark stands that parts names, at most {@code to}. */
    private static int segmentEnd(String text, int from, int to) {
        int end = from;
        while (end < to && (!isSeparator(text.charAt(end)) || isLetterDot(text, end))) {
            end++;
        }
        return end;
    }

    /** Whether a full stop stands within an abbreviation ({@code أ.ف.ب}). */
    private static boolean isLetterDot(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
    }

    private static boolean isSeparator(char c) {
        return c < IS_SEPARATOR.length && IS_SEPARATOR[c];
    }

    private static boolean[] separators() {
        boolean[] table = new boolean[SEPARATORS.chars().max().orElse(0) + 1];
        SEPARATORS.chars().forEach(c -> table[c] = true);
        return table;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = Math.min(start, end);
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static int words(String text, Span span) {
        int words = 1;
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                words++;
            }
        }
        return words;
    }
}
