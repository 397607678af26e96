package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.ExportFormat;
import org.isnad.archive.export.ExportSettings;
import org.isnad.archive.export.writing.Export;

/** The documents that one run writes, side by side, in one pass over the reports. */
final class OpenExports implements Closeable {
    private final List<OutputStream> streams = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private String place = "";
    private long reports;

    private record Document(ExportTarget target, Export export) {}

    /**
     * Begins all documents.
     *
     * @throws IOException if one of them cannot be written, as from every method; {@link #place()} tells which
     */
    void begin(List<ExportTarget> targets, ExportFormat format, ExportSettings settings, OutputStream standardOutput)
            throws IOException {
        for (ExportTarget target : targets) {
            place = target.place();
            OutputStream stream = target.open(standardOutput);
            streams.add(stream);
            documents.add(new Document(target, format.begin(target.table(), stream, settings)));
        }
    }

    /** What was written last, and so what could not be where writing failed. */
    String place() {
        return place;
    }

    /** How many reports were added. */
    long reports() {
        return reports;
    }

    void add(ArchivedReport report) throws IOException {
        for (Document document : documents) {
            place = document.target().place();
            document.export().add(report);
        }
        reports++;
    }

    /** Completes all documents, and only then puts their files in their places. */
    void end() throws IOException {
        for (Document document : documents) {
            place = document.target().place();
            document.export().end();
        }
        for (OutputStream stream : streams) {
            if (stream instanceof WholeFile file) {
                file.complete();
            } else {
                stream.flush();
            }
        }
    }

    /** Lets go of all of them; what was not completed is gone. */
    @Override
    public void close() throws IOException {
        for (Document document : documents) {
            document.export().close();
        }
        for (OutputStream stream : streams) {
            if (stream instanceof WholeFile file) {
                file.close();
            }
        }
    }
}
