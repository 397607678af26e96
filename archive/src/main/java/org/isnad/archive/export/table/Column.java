package org.isnad.archive.export.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.Party;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, what type its values have, and the value of each row, {@code null} where it is not known.
 *
 * @param <R> what a row is made of
 */
public sealed interface Column<R> {
    String name();

    record Text<R>(String name, Function<R, @Nullable String> value) implements Column<R> {}

    record Whole<R>(String name, Function<R, @Nullable Long> value) implements Column<R> {}

    /** A number as exact as it was found. */
    record Decimal<R>(String name, Function<R, @Nullable Number> value) implements Column<R> {}

    record Truth<R>(String name, Predicate<R> value) implements Column<R> {}

    record Day<R>(String name, Function<R, @Nullable LocalDate> value) implements Column<R> {}

    record Moment<R>(String name, Function<R, @Nullable Instant> value) implements Column<R> {}

    /** Several texts, in order. */
    record Texts<R>(String name, Function<R, List<String>> value) implements Column<R> {}

    /** Stretches of the article's text, in order: where each stands and what it says. */
    record Quotations<R>(String name, Function<R, List<Quotation>> value) implements Column<R> {}

    /** Those who pass on, speak or take part, in order, with what is known of each. */
    record Parties<R>(String name, Function<R, List<Party>> value) implements Column<R> {}

    /** Characters of an article. */
    record Quotation(Span span, String text) {}

    static <R> Column<R> text(String name, Function<R, @Nullable String> value) {
        return new Text<>(name, value);
    }

    /** The value of an enumeration, as Isnad's JSON writes it. */
    static <R> Column<R> word(String name, Function<R, @Nullable Enum<?>> value) {
        return new Text<>(name, row -> {
            Enum<?> found = value.apply(row);
            return found == null ? null : Codes.word(found);
        });
    }

    static <R> Column<R> whole(String name, Function<R, @Nullable Long> value) {
        return new Whole<>(name, value);
    }

    static <R> Column<R> decimal(String name, Function<R, @Nullable Number> value) {
        return new Decimal<>(name, value);
    }

    /** The first code unit of a span. */
    static <R> Column<R> start(String name, Function<R, @Nullable Span> span) {
        return new Whole<>(name, row -> {
            Span found = span.apply(row);
            return found == null ? null : (long) found.start();
        });
    }

    /** One past the last code unit of a span. */
    static <R> Column<R> end(String name, Function<R, @Nullable Span> span) {
        return new Whole<>(name, row -> {
            Span found = span.apply(row);
            return found == null ? null : (long) found.end();
        });
    }
}
