package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.cli.view.ComparisonCsv;
import org.isnad.cli.view.ComparisonHtml;
import org.isnad.cli.view.ComparisonText;
import org.isnad.cli.view.Terminal;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.ComparisonWriter;

/** The formats that a comparison is written in. */
enum ComparisonFormat {
    TEXT,
    JSON,
    CSV,
    HTML;

    /**
     * Writes a comparison.
     *
     * @param out where it is written; stays open
     * @param terminal what it is shown on, where it is shown
     */
    void write(Comparison comparison, OutputStream out, Terminal terminal) throws IOException {
        switch (this) {
            case TEXT -> new ComparisonText(out, terminal).show(comparison);
            case JSON -> ComparisonWriter.write(comparison, out);
            case CSV -> ComparisonCsv.write(comparison, out);
            case HTML -> ComparisonHtml.write(comparison, out);
        }
    }
}
