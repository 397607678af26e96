package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.model.json.JsonReader;
import org.isnad.reading.intake.Input;

/**
 * Files of reports as {@code isnad read --format json} writes them, JSON Lines or single documents, with gzip or without.
 * What cannot be read is told by its place and ends its file; the other files follow.
 */
record ReportFiles(Problems problems, Progress progress) {
    /** Gives each report to {@code taker}; what that throws ends the run. */
    void each(List<Input> inputs, InOrder.Taker<Report> taker) throws IOException {
        try {
            for (Input input : inputs) {
                switch (input) {
                    case Input.Local local -> read((Input.Local) progress.watched(local), taker);
                    case Input.Address address ->
                        problems.unreadable(address.place(), "is an address; reports are read from files");
                }
                progress.inputEnded();
            }
        } finally {
            progress.end();
        }
    }

    private void read(Input.Local input, InOrder.Taker<Report> taker) throws IOException {
        try (InputStream stream = unpacked(input.opener().open())) {
            JsonReader.reports(input.place(), stream, report -> {
                progress.step();
                take(report, taker);
                progress.shown();
            });
        } catch (UnreadableException e) {
            problems.unreadable(e.input(), e.reason());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException e) {
            problems.unreadable(input.place(), Input.reason(e));
        }
    }

    private static void take(Report report, InOrder.Taker<Report> taker) {
        try {
            taker.take(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        var stream = new BufferedInputStream(file);
        stream.mark(2);
        boolean gzip = stream.read() == 0x1f && stream.read() == 0x8b;
        stream.reset();
        return gzip ? new GZIPInputStream(stream, 1 << 16) : stream;
    }
}
