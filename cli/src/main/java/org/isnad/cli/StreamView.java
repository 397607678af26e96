package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.cli.view.ReportView;
import org.isnad.cli.view.Terminal;
import org.isnad.model.Report;
import org.isnad.reading.intake.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * All reports in one stream. Whether it is one document or a line for each is known only when the first report comes: a
 * file may turn out to be an archive of many.
 */
final class StreamView implements ReportView {
    private final OutputStream stream;
    private final Format format;
    private final Terminal terminal;
    private final Inputs inputs;
    private @Nullable ReportView view;

    StreamView(OutputStream stream, Format format, Terminal terminal, Inputs inputs) {
        this.stream = stream;
        this.format = format;
        this.terminal = terminal;
        this.inputs = inputs;
    }

    @Override
    public void show(Report report) throws IOException {
        boolean whole = report.article().input().equals(inputs.list().getFirst().name());
        begun(inputs.several() || !whole).show(report);
    }

    @Override
    public void close() throws IOException {
        begun(inputs.several()).close();
    }

    private ReportView begun(boolean several) throws IOException {
        if (view == null) {
            view = format.begin(stream, terminal, several);
        }
        return view;
    }
}
