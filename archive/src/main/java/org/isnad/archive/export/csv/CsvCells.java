package org.isnad.archive.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.isnad.archive.export.table.Column;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.WellFormedText;
import org.jspecify.annotations.Nullable;

/**
 * The texts of cells. What is not known is empty; several texts are parted by {@code ;}; quotations and parties are a JSON
 * array in the words of Isnad's JSON.
 *
 * <p>A text that begins with a character of OWASP's list for CSV injection ({@code = + - @}, tab, carriage return, line
 * feed, and the full-width forms of the first four) gets an apostrophe before it, so that no text of a page runs as a
 * formula in a spreadsheet. Columns of numbers and days need none.
 */
final class CsvCells {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final boolean guarded;

    CsvCells(boolean guarded) {
        this.guarded = guarded;
    }

    <R> String of(Column<R> column, R row) {
        return switch (column) {
            case Column.Text<R> text -> text(text.value().apply(row));
            case Column.Whole<R> whole -> plain(whole.value().apply(row));
            case Column.Decimal<R> decimal -> decimal(decimal.value().apply(row));
            case Column.Truth<R> truth -> String.valueOf(truth.value().test(row));
            case Column.Day<R> day -> plain(day.value().apply(row));
            case Column.Moment<R> moment -> plain(moment.value().apply(row));
            case Column.Texts<R> texts -> text(String.join(";", texts.value().apply(row)));
            case Column.Quotations<R> quotations ->
                quotations(quotations.value().apply(row));
            case Column.Parties<R> parties -> parties(parties.value().apply(row));
        };
    }

    private String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String cell = WellFormedText.cell(text);
        return guarded && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String decimal(@Nullable Number number) {
        return number instanceof BigDecimal exact ? exact.toPlainString() : plain(number);
    }

    private static String quotations(List<Column.Quotation> quotations) {
        return json(
                quotations,
                (out, each) -> out.number("start", each.span().start())
                        .number("end", each.span().end())
                        .string("text", each.text()));
    }

    private static String parties(List<Party> parties) {
        return json(parties, (out, party) -> {
            out.string("name", party.name());
            if (party.actor() != null) {
                out.word("kind", party.actor().kind())
                        .string("country", party.actor().country())
                        .string("sector", party.actor().sector())
                        .string("role", party.actor().role());
            }
            out.number("start", party.span().start())
                    .number("end", party.span().end())
                    .string("text", party.words());
        });
    }

    private interface Members<T> {
        void write(JsonMembers out, T value);
    }

    private static <T> String json(List<T> values, Members<T> members) {
        if (values.isEmpty()) {
            return "";
        }
        var bytes = new ByteArrayOutputStream();
        var out = new JsonMembers(bytes);
        out.array(values, value -> members.write(out, value));
        out.flush();
        return bytes.toString(UTF_8);
    }
}
