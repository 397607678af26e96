package org.isnad.language.arabic.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lexicons beside this class: UTF-8, {@code #} to the end of a line is a comment, blank lines say nothing. */
final class DataFile {
    private DataFile() {}

    /** The lines that say something, in order. */
    static List<String> lines(String name) {
        var stream = DataFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the lexicon " + name + " is missing from this build");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines()
                    .map(line -> line.startsWith("#") ? "" : line.strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of each {@code [section]}, parted by commas. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), current);
            } else {
                current.addAll(list(line));
            }
        }
        return sections;
    }

    /** The members of a list with commas; none where it is blank. */
    static List<String> list(String field) {
        List<String> members = new ArrayList<>();
        for (String member : field.split("[,،]")) {
            if (!member.isBlank()) {
                members.add(member.strip());
            }
        }
        return members;
    }

    /** The fields of a line, parted by {@code |}. */
    static List<String> fields(String line, int count, String file) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != count) {
            throw new IllegalStateException(
                    file + ": " + count + " fields wanted, " + fields.length + " found: " + line);
        }
        List<String> stripped = new ArrayList<>();
        for (String field : fields) {
            stripped.add(field.strip());
        }
        return stripped;
    }
}
