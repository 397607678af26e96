package org.isnad.reading.intake;

import org.isnad.model.Page;

/** What a record of a web archive holds. */
sealed interface WarcContent {
    /** A page. */
    record Held(Page page) implements WarcContent {}

    /** Something else: {@code request}, {@code image/png}, {@code status 404}. */
    record Other(String kind) implements WarcContent {}
}
