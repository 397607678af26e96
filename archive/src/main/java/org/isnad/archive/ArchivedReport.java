package org.isnad.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Report;

/**
 * A report as the archive keeps it.
 *
 * @param number given when it was stored: grows, is never given twice, and names this report for good
 * @param version which version of its first address this text is, from 1; an edited article is a new version
 * @param stored when it was stored
 * @param report what was read; its outlet, title and address are those that the text was first read with
 * @param appearances everywhere that the text appeared, in the order in which that was stored; at least one
 */
public record ArchivedReport(long number, int version, Instant stored, Report report, List<Appearance> appearances) {
    public ArchivedReport {
        appearances = List.copyOf(appearances);
    }

    /** A report that appeared where it says, and nowhere else. */
    public ArchivedReport(long number, int version, Instant stored, Report report) {
        this(number, version, stored, report, List.of(Appearance.of(number, version, stored, report)));
    }

    /** Where the text stands now; empty where every address that it had tells another one by now. */
    public List<Appearance> standing() {
        return appearances.stream().filter(Appearance::stands).toList();
    }

    /** Where else than the report itself says the text stands now, by its outlet or its address. */
    public List<Appearance> elsewhere() {
        Appearance first = appearances.getFirst();
        return appearances.stream()
                .filter(Appearance::stands)
                .filter(at -> !Objects.equals(at.url(), first.url()) || !Objects.equals(at.outlet(), first.outlet()))
                .distinct()
                .toList();
    }
}
