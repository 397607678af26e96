package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.isnad.cli.view.ReportView;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.intake.Receiver;

/**
 * Reads the pages of inputs by several threads and shows the reports in the order of the inputs; what cannot be read is
 * told and stops nothing.
 *
 * @param reading reads one page
 * @param intake takes the inputs apart
 * @param telling adds to a page what the command line tells of it
 * @param threads how many pages are read at a time
 * @param progress told of every page
 * @param problems takes what went wrong
 */
record ReadingRun(
        Reading reading,
        Intake intake,
        UnaryOperator<Page> telling,
        int threads,
        Progress progress,
        Problems problems) {

    /** @throws IOException if the view cannot write */
    void read(List<Input> inputs, ReportView view) throws IOException {
        InOrder.Source<Supplier<Outcome>> pages = work -> {
            for (Input input : inputs) {
                intake.open(input, new Pages(input, work));
                progress.inputEnded();
            }
        };
        new InOrder(threads).each(pages, Supplier::get, outcome -> {
            progress.step();
            switch (outcome) {
                case Outcome.Read read -> show(read, view);
                case Outcome.Unreadable unreadable -> problems.unreadable(unreadable.place(), unreadable.reason());
                case Outcome.Failed failed -> problems.bug(failed.place(), failed.fault());
            }
        });
        progress.end();
    }

    private void show(Outcome.Read read, ReportView view) throws IOException {
        try {
            view.show(read.report());
        } catch (UnreadableException e) {
            problems.unreadable(read.place(), e.reason());
        }
    }

    /** Makes work of the pages of an input, and of what it holds that is none. */
    final class Pages implements Receiver {
        private final Input input;
        private final Consumer<? super Supplier<Outcome>> work;

        Pages(Input input, Consumer<? super Supplier<Outcome>> work) {
            this.input = input;
            this.work = work;
        }

        @Override
        public void page(Page page) {
            String place = place(page.given().input());
            Supplier<Outcome> outcome = () -> Outcome.of(place, telling.apply(page), reading);
            work.accept(outcome);
        }

        @Override
        public void refused(UnreadableException refusal) {
            var outcome = new Outcome.Unreadable(place(refusal.input()), refusal.reason());
            Supplier<Outcome> known = () -> outcome;
            work.accept(known);
        }

        /** A part of an input is found where the input is. */
        private String place(String name) {
            return name.startsWith(input.name())
                    ? input.place() + name.substring(input.name().length())
                    : name;
        }
    }
}
