package org.isnad.reading.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Publication;
import org.isnad.reading.html.DateNames.Dated;
import org.isnad.reading.html.DatedElements.Clue;
import org.isnad.reading.html.PrintedDates.Line;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a reader sees in one part of a page, in the order in which they count.
 *
 * @param lines the dates, each with what it dates
 */
record SeenDates(List<Line> lines) {
    /** How many elements open between a headline and a date above or below it, at most. */
    private static final int ABOVE = 10;

    private static final int BELOW = 45;

    /**
     * Those beside the headline: in lines of their own, then in elements. A date without a label that an element gives as
     * that of a change is one.
     */
    static SeenDates besideHeadline(PrintedDates printed, List<Clue> elements) {
        List<Line> lines = new ArrayList<>(printed.besideHeadline());
        Set<LocalDate> changes = new HashSet<>();
        for (Clue clue : elements) {
            LocalDate date = clue.known().value().date();
            if (clue.what() == Dated.CHANGE && date != null) {
                changes.add(date);
            }
            if (clue.printed() && !clue.listed() && isBeside(clue)) {
                lines.add(new Line(clue.what() == Dated.STATED ? Dated.PUBLICATION : clue.what(), clue.known()));
            }
        }
        lines.replaceAll(line -> line.what() == Dated.SOMETHING
                        && changes.contains(line.known().value().date())
                ? new Line(Dated.CHANGE, line.known())
                : line);
        return new SeenDates(lines);
    }

    /** Above a headline also stand dates of the whole page, so only those count there whose name says publication. */
    private static boolean isBeside(Clue clue) {
        return clue.distance() > 0
                ? clue.distance() < BELOW
                : clue.distance() > -ABOVE && clue.what() == Dated.PUBLICATION;
    }

    /** The first that says that it dates the publication, else the first that does not say what it dates. */
    @Nullable
    Known<Publication> publication() {
        Known<Publication> labelled = first(Dated.PUBLICATION);
        return labelled == null ? first(Dated.SOMETHING) : labelled;
    }

    /** The first that says that it dates a change. */
    @Nullable
    Known<Publication> change() {
        return first(Dated.CHANGE);
    }

    private @Nullable Known<Publication> first(Dated what) {
        for (Line line : lines) {
            if (line.what() == what) {
                return line.known();
            }
        }
        return null;
    }

    /** Whether one that is not about a change has that day. */
    boolean publishedOn(Known<Publication> told) {
        for (Line line : lines) {
            if (line.what() != Dated.CHANGE
                    && Objects.equals(line.known().value().date(), told.value().date())) {
                return true;
            }
        }
        return false;
    }
}
