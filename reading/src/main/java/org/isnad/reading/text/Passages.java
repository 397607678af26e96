package org.isnad.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Passage;
import org.isnad.model.Span;

/**
 * The passages of a plain text and the credits found in them.
 *
 * @param passages the lines that are not blank, in order; a line with a label glued to it makes two
 * @param credits the names of agencies, in order, as spans of the text
 */
public record Passages(List<Passage> passages, List<Span> credits) {
    private static final int LONGEST_HEADING = 100;
    private static final int MOST_WORDS_OF_HEADING = 14;

    public Passages {
        passages = List.copyOf(passages);
        credits = List.copyOf(credits);
    }

    /** Parts a text at its line breaks and tells what each line is. Changes no letter: all spans count in {@code text}. */
    public static Passages of(String text) {
        List<Span> lines = lines(text);
        List<Passage> passages = new ArrayList<>(lines.size());
        List<Span> credits = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            String words = line.of(text);
            if (NoisePhrases.lexicon().reason(words) != null) {
                passages.add(new Passage(line, Passage.Kind.NOISE));
                continue;
            }
            List<Span> named = Credits.lexicon().inLine(words);
            if (!named.isEmpty()) {
                passages.add(new Passage(line, Passage.Kind.CREDIT));
                addAll(credits, named, line.start());
                continue;
            }
            int tail = NoisePhrases.lexicon().tail(words);
            String prose = words.substring(0, tail).stripTrailing();
            boolean heading = tail == words.length() && isHeading(text, lines, i);
            passages.add(new Passage(
                    new Span(line.start(), line.start() + prose.length()),
                    heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH));
            if (tail < words.length()) {
                passages.add(new Passage(new Span(line.start() + tail, line.end()), Passage.Kind.NOISE));
            }
            if (!heading) {
                if (!begun) {
                    addAll(credits, Credits.lexicon().inDateline(prose), line.start());
                }
                begun = true;
                addAll(credits, Credits.lexicon().atEnd(prose), line.start());
            }
        }
        return new Passages(passages, credits);
    }

    private static void addAll(List<Span> credits, List<Span> named, int offset) {
        for (Span span : named) {
            Span moved = new Span(span.start() + offset, span.end() + offset);
            if (credits.isEmpty() || credits.getLast().compareTo(moved) < 0) {
                credits.add(moved);
            }
        }
    }

    /** The lines that are not blank, without the white space around them. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                if (start >= 0) {
                    lines.add(new Span(start, end));
                }
                start = -1;
            } else if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff' && c != '\u200f' && c != '\u200e') {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        return lines;
    }

    /** A heading is a short line that no mark closes, with a longer one below it. */
    private static boolean isHeading(String text, List<Span> lines, int index) {
        Span line = lines.get(index);
        if (line.length() > LONGEST_HEADING || index + 1 == lines.size()) {
            return false;
        }
        String words = line.of(text);
        return ".،,؛;:!…\"”»)".indexOf(words.charAt(words.length() - 1)) < 0
                && words.split("\\s+").length <= MOST_WORDS_OF_HEADING
                && lines.get(index + 1).length() > line.length();
    }
}
