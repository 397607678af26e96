package org.isnad.reading.html;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.isnad.model.Publication;
import org.isnad.reading.html.DateNames.Dated;
import org.isnad.reading.html.DatedElements.Clue;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page was published and updated, from all places where pages say so, in order of trust:
 *
 * <ol>
 *   <li>what a reader sees beside the headline, since metadata is often in another time zone or that of a record
 *   <li>JSON-LD and {@code meta} elements
 *   <li>elements whose property says that they hold the date of publication
 *   <li>the address
 *   <li>elements whose name says so, then elements made for any date
 *   <li>data in scripts
 *   <li>short lines near the headline, the dateline, and dates in lists
 *   <li>the address of the picture that stands for the page
 * </ol>
 *
 * A date that its label or name says is that of a change counts as that of publication only where the page gives no
 * other, or where it is all that the page shows its readers and long after the other: then the text speaks from that day.
 * It never counts on a page that is kept up to date ({@link StatedDates#isKeptUpToDate()}).
 *
 * <p>The method is that of htmldate (A. Barbaresi, JOSS 2020), which asks the head, then marked elements, then the text;
 * that what is printed comes first, and the labels, are from our own measurements.
 */
final class PageDates {
    /** Outlets sit in zones from eight hours behind universal time to thirteen before it. */
    private static final int FARTHEST_WEST = 8;

    private static final int FARTHEST_EAST = 13;

    /** How many days after its publication a text that was changed is a new one. */
    private static final int REWRITTEN = 30;

    private final StatedDates stated;
    private final PrintedDates printed;
    private final List<Clue> elements;
    private final SeenDates beside;
    private final Supplier<@Nullable Known<Publication>> scripts;
    private final @Nullable Known<Publication> addressed;
    private final @Nullable Known<Publication> pictured;

    /**
     * The dates of a page.
     *
     * @param elements those of elements
     * @param scripts that of scripts, asked for only where the others say nothing
     * @param addressed that of the page's address
     * @param pictured that of the address of its picture
     */
    PageDates(
            StatedDates stated,
            PrintedDates printed,
            List<Clue> elements,
            Supplier<@Nullable Known<Publication>> scripts,
            @Nullable Known<Publication> addressed,
            @Nullable Known<Publication> pictured) {
        this.stated = stated;
        this.printed = printed;
        this.elements = elements;
        this.beside = SeenDates.besideHeadline(printed, elements);
        this.scripts = scripts;
        this.addressed = addressed;
        this.pictured = pictured;
    }

    /** When the page was published, or {@code null} where it does not say. */
    @Nullable
    Known<Publication> published() {
        Known<Publication> told = stated.published();
        Known<Publication> seen = beside.publication();
        if (seen != null) {
            return told != null && beside.publishedOn(told) ? told : unambiguous(seen, told);
        }
        Known<Publication> change = beside.change();
        if (told != null) {
            if (change != null && daysBetween(told, change) > REWRITTEN) {
                return change;
            }
            return addressed != null && isSameMomentElsewhere(told, addressed) ? addressed : told;
        }
        Known<Publication> found = first(clue -> clue.what() == Dated.STATED);
        found = found == null ? addressed : found;
        found = found == null ? first(clue -> clue.what() == Dated.PUBLICATION && !clue.listed()) : found;
        found = found == null ? first(clue -> clue.what() == Dated.SOMETHING && !clue.listed()) : found;
        found = found == null ? scripts.get() : found;
        found = found == null ? new SeenDates(printed.near()).publication() : found;
        found = found == null ? printed.dateline() : found;
        found = found == null ? first(clue -> clue.what() != Dated.CHANGE && clue.distance() > 0) : found;
        found = found == null ? stated.uploaded() : found;
        if (found == null && stated.isKeptUpToDate()) {
            return null;
        }
        found = found == null ? change : found;
        found = found == null ? new SeenDates(printed.near()).change() : found;
        found = found == null ? new SeenDates(printed.below()).change() : found;
        found = found == null ? first(clue -> clue.what() == Dated.CHANGE && clue.printed() && !clue.listed()) : found;
        return found == null ? pictured : found;
    }

    /** When the page was last changed, or {@code null} where it does not say. */
    @Nullable
    Known<Publication> updated() {
        Known<Publication> found = stated.updated();
        return found == null ? beside.change() : found;
    }

    private @Nullable Known<Publication> first(Predicate<Clue> wanted) {
        Known<Publication> before = null;
        for (Clue clue : elements) {
            if (wanted.test(clue)) {
                if (clue.distance() > 0) {
                    return clue.known();
                }
                before = clue.known();
            }
        }
        return before;
    }

    /** A date read from print, or the one written for programs that shows that it was read month for day. */
    private Known<Publication> unambiguous(Known<Publication> seen, @Nullable Known<Publication> told) {
        if (told != null && isSwapped(seen, told)) {
            return told;
        }
        if (addressed != null && isSwapped(seen, addressed)) {
            return addressed;
        }
        for (Clue clue : elements) {
            if (clue.known().value().from() == Publication.From.METADATA && isSwapped(seen, clue.known())) {
                return clue.known();
            }
        }
        return seen;
    }

    private static boolean isSwapped(Known<Publication> seen, Known<Publication> other) {
        LocalDate date = seen.value().date();
        LocalDate written = other.value().date();
        return date != null
                && written != null
                && !date.equals(written)
                && date.getYear() == written.getYear()
                && date.getMonthValue() == written.getDayOfMonth()
                && date.getDayOfMonth() == written.getMonthValue();
    }

    private static long daysBetween(Known<Publication> from, Known<Publication> to) {
        LocalDate first = from.value().date();
        LocalDate second = to.value().date();
        return first == null || second == null ? 0 : second.toEpochDay() - first.toEpochDay();
    }

    /**
     * Whether a moment in universal time is, where the outlet sits, on the day of the address: the day before or after
     * in a zone that outlets sit in. A day without a time may be either.
     */
    private static boolean isSameMomentElsewhere(Known<Publication> told, Known<Publication> addressed) {
        long days = daysBetween(told, addressed);
        OffsetDateTime time = told.value().time();
        if (Math.abs(days) != 1 || time == null) {
            return Math.abs(days) == 1;
        }
        return time.getOffset().getTotalSeconds() == 0
                && (days < 0 ? time.getHour() < FARTHEST_WEST : time.getHour() >= 24 - FARTHEST_EAST);
    }
}
