package org.isnad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and the days that it stands for, both ends included.
 *
 * @param span the words that it was read from
 * @param from the first day, or {@code null} where it is open or unknown
 * @param to the last day, or {@code null} where it is open or unknown
 */
public record TimeSpan(
        Span span, @Nullable LocalDate from, @Nullable LocalDate to) {}
