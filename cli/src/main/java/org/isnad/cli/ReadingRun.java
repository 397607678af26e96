package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import org.isnad.cli.view.ReportView;
import org.isnad.model.UnreadableException;

/**
 * Reads inputs by several threads and shows the reports in the order of the inputs; what cannot be read is told and
 * stops nothing.
 *
 * @param reading reads one page
 * @param telling adds what the command line tells of a page
 * @param threads how many inputs are read at a time
 * @param problems takes what went wrong
 */
record ReadingRun(Reading reading, Outcome.Telling telling, int threads, Problems problems) {
    /** @throws IOException if the view cannot write */
    void read(List<Input> inputs, ReportView view) throws IOException {
        new InOrder(Math.min(threads, Math.max(1, inputs.size())))
                .each(inputs.iterator(), input -> Outcome.of(input, telling, reading), outcome -> {
                    switch (outcome) {
                        case Outcome.Read read -> show(read, view);
                        case Outcome.Unreadable unreadable ->
                            problems.unreadable(unreadable.input().place(), unreadable.reason());
                        case Outcome.Failed failed ->
                            problems.bug(failed.input().place(), failed.fault());
                    }
                });
    }

    private void show(Outcome.Read read, ReportView view) throws IOException {
        try {
            view.show(read.report());
        } catch (UnreadableException e) {
            problems.unreadable(read.input().place(), e.reason());
        }
    }
}
