package org.isnad.language.arabic.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.language.arabic.ArabicNormalizer;

/** The small words of which the tag alone does not tell the part of speech; {@code function-words.txt} lists them. */
final class FunctionWords {
    private static final Map<String, Set<String>> WORDS = read();

    private FunctionWords() {}

    static boolean isPreposition(String key) {
        return is("preposition", key);
    }

    static boolean isSubordinator(String key) {
        return is("subordinator", key);
    }

    static boolean isNegation(String key) {
        return is("negation", key);
    }

    static boolean isFuture(String key) {
        return is("future", key);
    }

    static boolean isCondition(String key) {
        return is("condition", key);
    }

    static boolean isPossibility(String key) {
        return is("possibility", key);
    }

    static boolean isTimeNoun(String key) {
        return is("time", key);
    }

    static boolean isAccordance(String key) {
        return is("accordance", key);
    }

    private static boolean is(String section, String key) {
        return WORDS.getOrDefault(section, Set.of()).contains(key);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream bytes = Objects.requireNonNull(
                        FunctionWords.class.getResourceAsStream("function-words.txt"),
                        "function-words.txt is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> words = new HashMap<>();
            for (String line : lines.lines().toList()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    String keys =
                            ArabicNormalizer.key(line.substring(colon + 1)).strip();
                    words.put(
                            line.substring(0, colon).strip(),
                            Arrays.stream(keys.split("\\s+")).collect(Collectors.toUnmodifiableSet()));
                }
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
