package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.model.json.JsonReader;
import org.isnad.reading.Limits;
import org.isnad.reading.intake.Inputs;
import org.isnad.reading.intake.Intake;

/**
 * Reports from files, as {@code isnad read --format json} writes them: one document a file, or one a line; folders, gzip
 * and ZIP as everywhere. Each counts as stored when its file was last changed, and is numbered in the order of the files,
 * from 1.
 */
record ReportIntake(List<String> files, int threads, Shell shell, Problems problems) {

    /**
     * Hands on every report; a line or a file that is none is told, and the rest goes on.
     *
     * @throws IOException if the reports cannot be written where they go
     */
    void read(InOrder.Taker<ArchivedReport> taker) throws IOException {
        Inputs inputs = Inputs.of(files, shell.in());
        var progress = new Progress(shell, inputs.list(), problems.line());
        Instant now = Instant.now();
        long[] last = {0};
        new ReadingRun<ArchivedReport>(
                        page -> report(page, now), Intake.of(Limits.DEFAULT), page -> page, threads, progress, problems)
                .read(
                        inputs.list(),
                        each -> taker.take(
                                new ArchivedReport(++last[0], each.version(), each.stored(), each.report())));
    }

    private static ArchivedReport report(Page page, Instant now) throws UnreadableException {
        String input = page.given().input();
        try {
            var report = JsonReader.report(input, new ByteArrayInputStream(page.bytes()));
            return new ArchivedReport(0, 1, changed(page, now), report);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException(input, "cannot be read: " + e.getMessage());
        }
    }

    /** When the file was last changed; now, for what comes through a pipe. */
    private static Instant changed(Page page, Instant now) throws IOException {
        return "file".equals(page.uri().getScheme())
                ? Files.getLastModifiedTime(Path.of(page.uri())).toInstant()
                : now;
    }
}
