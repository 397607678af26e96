package org.isnad.evaluation.speed;

import java.util.Locale;

/**
 * What a run measured.
 *
 * @param cores how many threads "all cores" were
 * @param oneThread with a single thread
 * @param allCores with a thread for each core
 * @param peakHeap the most heap in use after any article, in bytes
 */
public record SpeedResult(int cores, Pair oneThread, Pair allCores, long peakHeap) {
    /** The two side by side. */
    public record Pair(Lap analyzerAlone, Lap wholeReading) {
        /** How many times as much processor time the whole reading takes. */
        public double ratio() {
            return (double) wholeReading.processorNanoseconds() / analyzerAlone.processorNanoseconds();
        }

        /** How many times as long the whole reading takes, as the clock runs. */
        public double clockRatio() {
            return (double) wholeReading.nanoseconds() / analyzerAlone.nanoseconds();
        }
    }

    /** A table for the terminal. */
    @Override
    public String toString() {
        Lap lap = oneThread.analyzerAlone();
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(
                Locale.ROOT,
                "articles %d, %d words (%d an article)\n%-34s %10s %10s %12s %12s\n",
                lap.articles(),
                lap.words(),
                Math.round((double) lap.words() / lap.articles()),
                "",
                "articles/s",
                "words/s",
                "articles/s",
                "words/s"));
        lines.append(String.format(Locale.ROOT, "%-34s %21s %25s\n", "", "by the clock", "per core, processor time"));
        rows(lines, "one thread", oneThread);
        if (cores > 1) {
            rows(lines, cores + " threads", allCores);
        }
        lines.append(String.format(
                Locale.ROOT,
                "whole reading : analyser alone, one thread  %.2f (by the clock %.2f)\n",
                oneThread.ratio(),
                oneThread.clockRatio()));
        if (cores > 1) {
            lines.append(String.format(
                    Locale.ROOT,
                    "whole reading : analyser alone, %d threads   %.2f (by the clock %.2f)\n",
                    cores,
                    allCores.ratio(),
                    allCores.clockRatio()));
        }
        return lines.append(String.format(Locale.ROOT, "peak heap %d MB\n", peakHeap / 1_000_000))
                .toString();
    }

    private static void rows(StringBuilder lines, String threads, Pair pair) {
        row(lines, "analyser alone, " + threads, pair.analyzerAlone());
        row(lines, "whole reading, " + threads, pair.wholeReading());
    }

    private static void row(StringBuilder lines, String name, Lap lap) {
        lines.append(String.format(
                Locale.ROOT,
                "%-34s %10.1f %10.0f %12.1f %12.0f\n",
                name,
                lap.articlesPerSecond(),
                lap.wordsPerSecond(),
                lap.articlesPerProcessorSecond(),
                lap.wordsPerProcessorSecond()));
    }
}
