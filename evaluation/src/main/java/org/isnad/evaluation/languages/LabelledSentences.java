package org.isnad.evaluation.languages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sentences of known languages: a folder of files {@code LANG.txt} in UTF-8, such as {@code ckb.txt}, with a sentence in
 * each line.
 *
 * @param byLanguage the sentences of each language, blank lines left out
 */
public record LabelledSentences(SortedMap<String, List<String>> byLanguage) {
    private static final String ENDING = ".txt";

    /**
     * The sentences of a folder.
     *
     * @throws IOException if the folder cannot be read or holds no such file
     */
    public static LabelledSentences in(Path folder) throws IOException {
        var byLanguage = new TreeMap<String, List<String>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    byLanguage.put(
                            name.substring(0, name.length() - ENDING.length()),
                            Files.readAllLines(file, UTF_8).stream()
                                    .filter(line -> !line.isBlank())
                                    .toList());
                }
            }
        }
        if (byLanguage.isEmpty()) {
            throw new IOException(folder + ": holds no LANG.txt");
        }
        return new LabelledSentences(byLanguage);
    }
}
