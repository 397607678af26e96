package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.cli.view.CsvView;
import org.isnad.cli.view.HtmlView;
import org.isnad.cli.view.JsonView;
import org.isnad.cli.view.ReportView;
import org.isnad.cli.view.Terminal;
import org.isnad.cli.view.TextView;

/** The formats that reports are written in. */
enum Format {
    TEXT,
    JSON,
    HTML,
    CSV;

    /**
     * Begins a document.
     *
     * @param out where it is written
     * @param terminal what it is shown on, where it is shown
     * @param several whether more than one report may come
     */
    ReportView begin(OutputStream out, Terminal terminal, boolean several) throws IOException {
        return switch (this) {
            case TEXT -> new TextView(out, terminal);
            case JSON -> several ? JsonView.lines(out) : JsonView.document(out);
            case HTML -> HtmlView.begin(out);
            case CSV -> CsvView.begin(out);
        };
    }

    /** The ending of the names of its files. */
    String extension() {
        return switch (this) {
            case TEXT -> ".txt";
            case JSON -> ".json";
            case HTML -> ".html";
            case CSV -> ".csv";
        };
    }
}
