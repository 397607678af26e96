package org.isnad.reading.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the lexicons that lie beside the classes: UTF-8, one entry a line, fields parted by tabs, {@code #} opens a
 * comment line.
 */
public final class Lexicon {
    private Lexicon() {}

    /**
     * The entries of a lexicon, in its order.
     *
     * @param beside the class that the file lies beside
     * @param fields how many fields each entry must have
     * @throws IllegalStateException if the file is missing or an entry has another number of fields
     */
    public static List<List<String>> entries(Class<?> beside, String file, int fields) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no lexicon " + file + " beside " + beside.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(stream, UTF_8));
            List<List<String>> entries = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> entry = Arrays.asList(line.split("\t", -1));
                if (entry.size() != fields) {
                    throw new IllegalStateException(
                            file + ":" + number + ": " + entry.size() + " fields, not " + fields);
                }
                entries.add(entry);
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
