package org.isnad.archive.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a store is: a file of SQLite, or a database of PostgreSQL. */
public sealed interface StoreAddress {
    /** What it is called in results and errors; never with a password. */
    String name();

    /** A file, made with its folder on first use. */
    record SqliteFile(Path file) implements StoreAddress {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /**
     * A database of a server; its tables are made on first use.
     *
     * @param url as the driver takes it: {@code jdbc:postgresql://host/database?user=…&password=…}
     */
    record PostgresqlDatabase(String url) implements StoreAddress {
        private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&]*");

        @Override
        public String name() {
            Matcher password = PASSWORD.matcher(url);
            return password.replaceAll("$1…");
        }

        /** Hides the password too. */
        @Override
        public String toString() {
            return name();
        }
    }

    /**
     * Reads what a user wrote: a JDBC address of either database, or the name of a file.
     *
     * @throws IllegalArgumentException with a reason, if it is neither
     */
    static StoreAddress parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new PostgresqlDatabase(text);
        }
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            throw new IllegalArgumentException("'" + text
                    + "' is written for other programs; here it is jdbc:postgresql://HOST/DATABASE?user=NAME");
        }
        String file = text.startsWith("jdbc:sqlite:") ? text.substring("jdbc:sqlite:".length()) : text;
        if (text.startsWith("jdbc:") && file.equals(text)) {
            throw new IllegalArgumentException("'" + text + "' is neither jdbc:postgresql:… nor jdbc:sqlite:…");
        }
        if (file.isBlank()) {
            throw new IllegalArgumentException("names no file");
        }
        try {
            return new SqliteFile(Path.of(file));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is no file name: " + e.getReason(), e);
        }
    }

    /**
     * The file that is used where none is named: {@code isnad/archive.db} in the user's folder for data.
     *
     * @param environment the variables of the process; {@code XDG_DATA_HOME} counts where it is an absolute path, as its
     *     specification wants
     * @param home the user's own folder
     */
    static StoreAddress usual(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("XDG_DATA_HOME", "");
        Path data = named.startsWith("/") ? Path.of(named) : home.resolve(".local/share");
        return new SqliteFile(data.resolve("isnad").resolve("archive.db"));
    }
}
