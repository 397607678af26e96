package org.isnad.evaluation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What a figure was measured on, and when: no figure stands without it.
 *
 * @param day the day
 * @param cores how many processors the virtual machine had
 * @param heap the most heap that it could use, in bytes
 * @param java the virtual machine's version
 */
public record Machine(LocalDate day, int cores, long heap, String java) {
    /** This one, today. */
    public static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                LocalDate.now(ZoneOffset.UTC),
                runtime.availableProcessors(),
                runtime.maxMemory(),
                System.getProperty("java.version", "?"));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s, %d cores, at most %d MB of heap, JDK %s", day, cores, heap / 1_000_000, java);
    }
}
