package org.isnad.extraction.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.language.arabic.ArabicNormalizer;

/** The named word lists of {@code words.txt} and {@code factuality.txt}, as keys. */
final class WordLists {
    private static final WordLists ARABIC = read("words.txt", "factuality.txt");

    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    static WordLists arabic() {
        return ARABIC;
    }

    /** Whether the list of that name holds the key. */
    boolean has(String list, String key) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no word list is called " + list);
        }
        return words.contains(key);
    }

    /** The lines of a lexicon beside this class, comments and blank lines left out. */
    static List<String> lines(String file) {
        try (InputStream bytes = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    private static WordLists read(String... files) {
        Map<String, Set<String>> lists = new HashMap<>();
        List<String> all =
                Stream.of(files).flatMap(file -> lines(file).stream()).toList();
        for (String line : all) {
            int colon = line.indexOf(':');
            Set<String> words = lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new HashSet<>());
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                words.add(ArabicNormalizer.key(word));
            }
        }
        return new WordLists(lists);
    }
}
