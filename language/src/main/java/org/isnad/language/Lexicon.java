package org.isnad.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
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
     * The lines of a lexicon that say something, in order and without white space around them.
     *
     * @param beside the class that the file lies beside
     * @param file its name
     * @throws IllegalStateException if the file is missing
     */
    public static List<String> lines(Class<?> beside, String file) {
        return numbered(beside, file).stream().map(Line::text).toList();
    }

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
        List<List<String>> entries = new ArrayList<>();
        for (Line line : numbered(beside, file)) {
            List<String> entry = new ArrayList<>(most);
            for (String field : line.text().split("\\|", -1)) {
                entry.add(field.strip());
            }
            if (entry.size() < least || entry.size() > most) {
                String wanted = least == most ? String.valueOf(least) : least + " to " + most;
                throw new IllegalStateException(file + ":" + line.number() + ": " + entry.size() + " fields where "
                        + wanted + " are asked for");
            }
            entries.add(List.copyOf(entry));
        }
        return List.copyOf(entries);
    }

    private static List<Line> numbered(Class<?> beside, String file) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no lexicon " + file + " beside " + beside.getName());
            }
            List<Line> lines = new ArrayList<>();
            LineNumberReader reader = new LineNumberReader(new InputStreamReader(stream, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new Line(reader.getLineNumber(), line.strip()));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    private record Line(int number, String text) {}
}
