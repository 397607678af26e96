package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;

/** Reads the lexicons beside this class: UTF-8, {@code #} to the end of a line is a comment, blank lines say nothing. */
final class DataFile {
    private DataFile() {}

    /** The lines that say something, in order. */
    static List<String> lines(String name) {
        return Lexicon.lines(DataFile.class, name);
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
