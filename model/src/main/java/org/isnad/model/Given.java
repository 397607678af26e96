package org.isnad.model;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of an article before it is read: the name of its input, and, where an argument or a feed tells
 * them, its address and its day of publication.
 *
 * @param input the name by which the input is called in results and errors, {@code 01.txt} or {@code day.zip#12}
 * @param url the address that the article was published at, or {@code null}
 * @param published the day of publication, or {@code null}
 */
public record Given(
        String input, @Nullable URI url, @Nullable LocalDate published) {
    public static Given named(String input) {
        return new Given(input, null, null);
    }

    public Given withUrl(@Nullable URI newUrl) {
        return new Given(input, newUrl, published);
    }

    public Given withPublished(@Nullable LocalDate newPublished) {
        return new Given(input, url, newPublished);
    }
}
