package org.isnad.reading.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Omission;
import org.isnad.reading.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The words by which templates name what is no part of an article, and what holds its text, from {@code markup.tsv}.
 * Immutable, safe for many threads.
 */
final class MarkupWords {
    private static final MarkupWords LEXICON = new MarkupWords();

    /** Words that say what a region has beside it, not what it is: {@code has-sidebar}. */
    private static final Set<String> MODIFIERS = Set.of("has", "with", "no", "without", "is", "show", "hide", "not");

    private final Set<String> bodies = new HashSet<>();
    private final Map<String, Mark> words = new HashMap<>();
    private final Map<String, Mark> prefixes = new HashMap<>();
    private final int[] prefixLengths;

    private MarkupWords() {
        for (var entry : Lexicon.entries(MarkupWords.class, "markup.tsv", 3)) {
            if (entry.get(0).equals("body")) {
                bodies.addAll(Set.of(entry.get(2).split(" ")));
                continue;
            }
            var reason = Omission.Reason.valueOf(
                    entry.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            boolean sure = entry.get(1).equals("sure");
            for (String word : entry.get(2).split(" ")) {
                Mark mark = new Mark(reason, word, sure);
                if (word.endsWith("*")) {
                    prefixes.put(word.substring(0, word.length() - 1), mark);
                } else {
                    words.put(word, mark);
                }
            }
        }
        prefixLengths =
                prefixes.keySet().stream().mapToInt(String::length).distinct().toArray();
    }

    static MarkupWords lexicon() {
        return LEXICON;
    }

    /** The words and beginnings of words that mark what is no part of an article. */
    Set<String> marks() {
        Set<String> marks = new HashSet<>(words.keySet());
        prefixes.keySet().forEach(prefix -> marks.add(prefix + "*"));
        return marks;
    }

    /** The words that name the article's body. */
    Set<String> bodies() {
        return Set.copyOf(bodies);
    }

    /** Whether one of the names says that the element holds the text of the article. */
    boolean nameBody(List<NameWords> names) {
        for (NameWords name : names) {
            List<String> parts = name.mayBeIn(NameSieve.BODIES) ? name.words() : List.of();
            for (int i = 0; i < parts.size(); i++) {
                if (bodies.contains(parts.get(i))
                        || (i + 2 == parts.size()
                                && bodies.contains(name.pairs().get(i)))
                        || (i + 2 < parts.size() && bodies.contains(name.pairs().get(i) + "-" + parts.get(i + 2)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why the names say that the element is no part of an article, or {@code null} if none does. */
    @Nullable
    Mark mark(List<NameWords> names) {
        for (NameWords name : names) {
            if (!name.mayBeIn(NameSieve.MARKS)) {
                continue;
            }
            Mark mark = words.get(name.whole());
            mark = mark == null ? mark(name) : mark;
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    private @Nullable Mark mark(NameWords name) {
        List<String> parts = name.words();
        for (int i = 0; i < parts.size(); i++) {
            String word = parts.get(i);
            if (i == 0 || !MODIFIERS.contains(parts.get(i - 1))) {
                Mark mark = words.get(word);
                if (mark == null && i > 0) {
                    mark = words.get(name.pairs().get(i - 1));
                }
                for (int length : prefixLengths) {
                    if (mark == null && word.length() >= length) {
                        mark = prefixes.get(word.substring(0, length));
                    }
                }
                if (mark != null) {
                    return mark;
                }
            }
        }
        return null;
    }
}
