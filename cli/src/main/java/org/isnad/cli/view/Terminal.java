package org.isnad.cli.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What standard output is shown on.
 *
 * @param colours whether to use colours: on a terminal, unless <a href="https://no-color.org">NO_COLOR</a> is set
 * @param columns how wide a line may be
 * @param reorders whether it is known to lay out Arabic from right to left by Unicode's rules (UAX #9), so that it
 *     needs to be told where a text of another direction begins and ends
 */
public record Terminal(boolean colours, int columns, boolean reorders) {
    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(false, 100, false);

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /**
     * Reads the environment. That it is a terminal, and how wide, tells {@code ISNAD_TERMINAL_COLUMNS}, which the
     * launcher sets: the JVM itself cannot tell for sure.
     */
    public static Terminal of(Map<String, String> environment) {
        String columns = environment.get("ISNAD_TERMINAL_COLUMNS");
        if (columns == null) {
            return NONE;
        }
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(!plain, width(columns), reorders(environment));
    }

    /** Lines beyond {@value #WIDEST} columns are tiring to read, however wide the window. */
    private static int width(String columns) {
        try {
            return Math.clamp(Integer.parseInt(columns.strip()), NARROWEST, WIDEST);
        } catch (NumberFormatException e) {
            return 80;
        }
    }

    /** GNOME's and its kin since VTE 0.58, KDE's, mlterm, macOS' own. */
    private static boolean reorders(Map<String, String> environment) {
        return atLeast(environment.get("VTE_VERSION"), 5800)
                || environment.containsKey("KONSOLE_VERSION")
                || environment.containsKey("MLTERM")
                || "Apple_Terminal".equals(environment.get("TERM_PROGRAM"));
    }

    private static boolean atLeast(@Nullable String version, int least) {
        return version != null && version.matches("\\d{1,9}") && Integer.parseInt(version) >= least;
    }
}
