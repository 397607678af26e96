package org.isnad.cli;

import java.time.LocalDate;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that a user gives to pages of which it is not known, for the commands that read what an article says. */
final class PublicationDay {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "When the articles were published, as 2025-08-13.")
    private @Nullable LocalDate published;

    /** The page with that day, or as it is where none was given. */
    Page tell(Page page) {
        return published == null ? page : page.withGiven(page.given().withPublished(published));
    }
}
