package org.isnad.reading.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Omission;
import org.isnad.reading.text.Lexicon;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words by which templates name what is no part of an article, from {@code markup.tsv}, and the elements of HTML that
 * say the same.
 *
 * <p>{@link #lexicon()} is shared; {@link #forPage()} remembers the classes of one page and is for one thread.
 */
final class MarkupWords {
    private static final MarkupWords LEXICON = new MarkupWords();
    private static final Set<String> NAVIGATION = Set.of("nav", "menu", "menuitem", "footer");
    /** Words that say what a region has beside it, not what it is: {@code has-sidebar}. */
    private static final Set<String> MODIFIERS = Set.of("has", "with", "no", "without", "is", "show", "hide", "not");

    /** Their identifiers are made of their words. */
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> CAPTION = Set.of("figcaption", "figure");

    private final Set<String> bodies;
    private final Map<String, Boolean> knownBodies = new HashMap<>();
    private final Map<String, Mark> words;
    private final Map<String, Mark> prefixes;
    private final Set<Integer> prefixLengths;
    private final Map<String, Mark> known = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    private MarkupWords() {
        bodies = new HashSet<>();
        words = new HashMap<>();
        prefixes = new HashMap<>();
        prefixLengths = new HashSet<>();
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
                    prefixLengths.add(word.length() - 1);
                } else {
                    words.put(word, mark);
                }
            }
        }
    }

    private MarkupWords(MarkupWords shared) {
        bodies = shared.bodies;
        words = shared.words;
        prefixes = shared.prefixes;
        prefixLengths = shared.prefixLengths;
    }

    static MarkupWords lexicon() {
        return LEXICON;
    }

    /** A view of the lexicon that remembers the classes that it was asked for. */
    MarkupWords forPage() {
        return new MarkupWords(this);
    }

    /** What an element says of its content, or {@code null} if nothing speaks against it. */
    @Nullable
    Mark mark(Element element) {
        String tag = element.normalName();
        if (NAVIGATION.contains(tag)) {
            return new Mark(Omission.Reason.NAVIGATION, "<" + tag + ">", false);
        }
        if (CAPTION.contains(tag)
                && (tag.equals("figcaption") || element.selectFirst("table, blockquote, p, pre") == null)) {
            return new Mark(Omission.Reason.CAPTION, "<" + tag + ">", false);
        }
        if (tag.equals("aside")) {
            return new Mark(Omission.Reason.RELATED, "<aside>", false);
        }
        if (tag.equals("form")) {
            return new Mark(Omission.Reason.SUBSCRIPTION, "<form>", false);
        }
        if (element.attributesSize() == 0) {
            return null;
        }
        var attributes = element.attributes();
        if (attributes.hasKey("hidden")
                || attributes.get("style").replace(" ", "").contains("display:none")) {
            return new Mark(Omission.Reason.HIDDEN, "hidden", false);
        }
        String role = attributes.get("role");
        if (role.equals("navigation") || role.equals("contentinfo") || role.equals("search") || role.equals("banner")) {
            return new Mark(Omission.Reason.NAVIGATION, "role " + role, false);
        }
        Mark byClass = named(attributes.get("class"));
        return byClass != null || HEADINGS.contains(tag) ? byClass : named(attributes.get("id"));
    }

    /** Whether an element says that it holds the text of the article. */
    boolean isBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        var attributes = element.attributes();
        if (attributes.get("itemprop").equals("articleBody")) {
            return true;
        }
        return isBody(attributes.get("class")) || isBody(attributes.get("id"));
    }

    private boolean isBody(String names) {
        return !names.isEmpty() && knownBodies.computeIfAbsent(names, this::namesBody);
    }

    private boolean namesBody(String names) {
        for (String name : names.split("\\s+")) {
            String[] parts = parts(name);
            for (int i = 0; i < parts.length; i++) {
                if (bodies.contains(parts[i])
                        || (i + 1 < parts.length
                                && i + 2 >= parts.length
                                && bodies.contains(parts[i] + "-" + parts[i + 1]))
                        || (i + 2 < parts.length
                                && bodies.contains(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]))) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Mark named(String names) {
        if (names.isEmpty() || unknown.contains(names)) {
            return null;
        }
        Mark mark = known.get(names);
        if (mark == null) {
            mark = find(names);
            if (mark == null) {
                unknown.add(names);
            } else {
                known.put(names, mark);
            }
        }
        return mark;
    }

    private @Nullable Mark find(String names) {
        for (String name : names.split("\\s+")) {
            Mark whole = words.get(name.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (whole != null) {
                return whole;
            }
            String previous = "";
            for (String word : parts(name)) {
                if (MODIFIERS.contains(previous)) {
                    previous = word;
                    continue;
                }
                Mark mark = words.get(word);
                if (mark == null && !previous.isEmpty()) {
                    mark = words.get(previous + "-" + word);
                }
                for (int length : prefixLengths) {
                    if (mark == null && word.length() >= length) {
                        mark = prefixes.get(word.substring(0, length));
                    }
                }
                if (mark != null) {
                    return mark;
                }
                previous = word;
            }
        }
        return null;
    }

    /** The words of a name: parted at hyphens, underscores and where a capital follows a small letter. */
    static String[] parts(String name) {
        var spaced = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                spaced.append(' ');
                continue;
            }
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
                spaced.append(' ');
            }
            spaced.append(Character.toLowerCase(c));
        }
        return spaced.toString().strip().split(" +");
    }
}
