package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.intake.Receiver;

/**
 * Reads the pages of inputs by several threads and hands on the results in the order of the inputs; what cannot be read is
 * told and stops nothing.
 *
 * @param <R> what a page is read into
 * @param reading reads one page
 * @param intake takes the inputs apart
 * @param telling adds to a page what the command line tells of it
 * @param threads how many pages are read at a time
 * @param progress told of every page
 * @param problems takes what went wrong
 */
record ReadingRun<R>(
        PageReading<R> reading,
        Intake intake,
        UnaryOperator<Page> telling,
        int threads,
        Progress progress,
        Problems problems) {

    /** @throws IOException if the results cannot be written */
    void read(List<Input> inputs, InOrder.Taker<R> results) throws IOException {
        InOrder.Source<Supplier<Outcome<R>>> pages = work -> {
            for (Input input : inputs) {
                var receiver = new Pages(input, work);
                intake.open(progress.watched(input), receiver);
                receiver.tellPassedOver();
                progress.inputEnded();
            }
        };
        try {
            new InOrder(threads).each(pages, Supplier::get, outcome -> {
                progress.step();
                switch (outcome) {
                    case Outcome.Read<R> read -> show(read, results);
                    case Outcome.Unreadable<R> unreadable ->
                        problems.unreadable(unreadable.place(), unreadable.reason());
                    case Outcome.Failed<R> failed -> problems.bug(failed.place(), failed.fault());
                }
                progress.shown();
            });
        } finally {
            progress.end();
        }
    }

    private void show(Outcome.Read<R> read, InOrder.Taker<R> results) throws IOException {
        try {
            results.take(read.result());
        } catch (UnreadableException e) {
            problems.unreadable(read.place(), e.reason());
        }
    }

    /** Makes work of the pages of an input, and of what it holds that is none. */
    final class Pages implements Receiver {
        private final Input input;
        private final Consumer<? super Supplier<Outcome<R>>> work;
        private final PassedOver passedOver = new PassedOver();

        Pages(Input input, Consumer<? super Supplier<Outcome<R>>> work) {
            this.input = input;
            this.work = work;
        }

        @Override
        public void page(Page page) {
            passedOver.page();
            String place = place(page.given().input());
            Supplier<Outcome<R>> outcome = () -> Outcome.of(place, telling.apply(page), reading);
            work.accept(outcome);
        }

        @Override
        public void refused(UnreadableException refusal) {
            passedOver.refused();
            var outcome = new Outcome.Unreadable<R>(place(refusal.input()), refusal.reason());
            Supplier<Outcome<R>> known = () -> outcome;
            work.accept(known);
        }

        @Override
        public void passedOver(String record, String kind) {
            passedOver.record(kind);
        }

        private void tellPassedOver() {
            if (!passedOver.isEmpty()) {
                problems.note(input.place() + ": " + passedOver);
            }
        }

        /** A part of an input is found where the input is. */
        private String place(String name) {
            return name.startsWith(input.name())
                    ? input.place() + name.substring(input.name().length())
                    : name;
        }
    }
}
