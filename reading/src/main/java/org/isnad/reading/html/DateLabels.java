package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.isnad.reading.html.DateNames.Dated;
import org.isnad.reading.text.Lexicon;
import org.isnad.reading.text.PhraseKey;
import org.jspecify.annotations.Nullable;

/**
 * What pages print before a date to say what it dates ({@code Last updated: …}, {@code نشر في …}), from
 * {@code date-labels.tsv}. Immutable.
 */
final class DateLabels {
    private static final DateLabels LEXICON = new DateLabels();

    /** A part of a line with what its label says; nothing, as its first part may say, is {@link Dated#SOMETHING}. */
    record Part(Dated what, String text) {}

    private final Map<String, @Nullable Dated> labels = new HashMap<>();
    private final NavigableSet<String> keys = new TreeSet<>();
    private int longest;

    private DateLabels() {
        for (var entry : Lexicon.entries(DateLabels.class, "date-labels.tsv", 2)) {
            Dated what = switch (entry.get(0)) {
                case "publication" -> Dated.PUBLICATION;
                case "change" -> Dated.CHANGE;
                case "other" -> Dated.NOTHING;
                default -> throw new IllegalStateException("date-labels.tsv: no such kind: " + entry.get(0));
            };
            for (String label : entry.get(1).split("\\|")) {
                String key = PhraseKey.of(label);
                labels.put(key, what);
                keys.add(key);
                longest = Math.max(longest, key.split(" ").length);
            }
        }
    }

    static DateLabels lexicon() {
        return LEXICON;
    }

    /** A line taken apart before each of its labels. */
    List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        Dated what = Dated.SOMETHING;
        int start = 0;
        int at = 0;
        while (at < line.length()) {
            if (!startsWord(line, at)) {
                at++;
                continue;
            }
            int length = 0;
            Dated label = null;
            int end = at;
            for (int word = 0; word < longest && end < line.length(); word++) {
                end = wordEnd(line, end);
                String key = PhraseKey.of(line.substring(at, end));
                if (!opensLabel(key)) {
                    break;
                }
                Dated found = labels.get(key);
                if (found != null) {
                    label = found;
                    length = end - at;
                }
            }
            if (label == null) {
                at = wordEnd(line, at);
                continue;
            }
            parts.add(new Part(what, line.substring(start, at)));
            what = label;
            at += length;
            start = at;
        }
        parts.add(new Part(what, line.substring(start)));
        return parts;
    }

    /** Whether a label begins with these letters, so that it is worth while to read on. */
    private boolean opensLabel(String key) {
        String next = keys.ceiling(key);
        return next != null && next.startsWith(key);
    }

    /** What the last label of a text says that stands before a date; {@link Dated#SOMETHING} if it has none. */
    Dated last(String before) {
        return parts(before).getLast().what();
    }

    private static boolean startsWord(String line, int at) {
        return Character.isLetter(line.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
    }

    private static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && !Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end))
                        || Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }
}
