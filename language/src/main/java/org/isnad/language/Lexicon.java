package org.isnad.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file that a linguist keeps beside the class that reads it: UTF-8, one entry a line, fields parted by {@code |}
 * with white space around them that does not count, {@code #} opens a comment line.
 *
 * <p>Read it once, when the class that needs it is made: {@code Lexicon.entries(Months.class, "months.txt", 3)}.
 */
public final class Lexicon {
    private Lexicon() {}

    /**
     * The entries of a lexicon, in its order.
     *
     * @param beside the class that the file lies beside
     * @param file its name
     * @param fields how many fields each entry must have
     * @throws IllegalStateException if the file is missing or an entry has another number of fields
     */
    public static List<List<String>> entries(Class<?> beside, String file, int fields) {
        return entries(beside, file, fields, fields);
    }

    /**
     * The entries of a lexicon of which the last fields may be left out.
     *
     * @param least how many fields each entry must have
     * @param most how many it may have
     * @throws IllegalStateException if the file is missing or an entry has another number of fields
     */
    public static List<List<String>> entries(Class<?> beside, String file, int least, int most) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no lexicon " + file + " beside " + beside.getName());
            }
            return read(new BufferedReader(new InputStreamReader(stream, UTF_8)), file, least, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> read(BufferedReader lines, String file, int least, int most) throws IOException {
        List<List<String>> entries = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> entry = new ArrayList<>(most);
            for (String field : line.split("\\|", -1)) {
                entry.add(field.strip());
            }
            if (entry.size() < least || entry.size() > most) {
                String wanted = least == most ? String.valueOf(least) : least + " to " + most;
                throw new IllegalStateException(
                        file + ":" + number + ": " + entry.size() + " fields where " + wanted + " are asked for");
            }
            entries.add(List.copyOf(entry));
        }
        return List.copyOf(entries);
    }
}
