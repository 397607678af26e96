package org.isnad.archive.export.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.isnad.archive.export.table.Column;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.WellFormedText;
import org.isnad.model.Actor;
import org.jspecify.annotations.Nullable;

/** The values of rows in the shape that {@link ParquetSchema} says. A field whose value is not known is not begun. */
final class ParquetValues {
    private final RecordConsumer out;

    ParquetValues(RecordConsumer out) {
        this.out = out;
    }

    <R> void row(List<Column<R>> columns, R row) {
        out.startMessage();
        for (int i = 0; i < columns.size(); i++) {
            value(columns.get(i), i, row);
        }
        out.endMessage();
    }

    private <R> void value(Column<R> column, int index, R row) {
        String name = column.name();
        switch (column) {
            case Column.Text<R> text -> field(name, index, text.value().apply(row), this::string);
            case Column.Whole<R> whole -> field(name, index, whole.value().apply(row), out::addLong);
            case Column.Decimal<R> decimal ->
                field(name, index, decimal.value().apply(row), number -> out.addDouble(number.doubleValue()));
            case Column.Truth<R> truth -> field(name, index, truth.value().test(row), out::addBoolean);
            case Column.Day<R> day -> field(name, index, day.value().apply(row), this::day);
            case Column.Moment<R> moment -> field(name, index, moment.value().apply(row), this::moment);
            case Column.Texts<R> texts -> list(name, index, texts.value().apply(row), this::string);
            case Column.Quotations<R> quotations ->
                list(name, index, quotations.value().apply(row), this::quotation);
            case Column.Parties<R> parties -> list(name, index, parties.value().apply(row), this::party);
        }
    }

    private <T> void field(String name, int index, @Nullable T value, Consumer<T> add) {
        if (value != null) {
            out.startField(name, index);
            add.accept(value);
            out.endField(name, index);
        }
    }

    private <T> void list(String name, int index, List<T> values, Consumer<T> add) {
        out.startField(name, index);
        out.startGroup();
        if (!values.isEmpty()) {
            out.startField("list", 0);
            for (T value : values) {
                out.startGroup();
                field("element", 0, value, add);
                out.endGroup();
            }
            out.endField("list", 0);
        }
        out.endGroup();
        out.endField(name, index);
    }

    private void quotation(Column.Quotation quotation) {
        out.startGroup();
        field("start", 0, (long) quotation.span().start(), out::addLong);
        field("end", 1, (long) quotation.span().end(), out::addLong);
        field("text", 2, quotation.text(), this::string);
        out.endGroup();
    }

    private void party(Party party) {
        Actor actor = party.actor();
        out.startGroup();
        field("name", 0, party.name(), this::string);
        if (actor != null) {
            field("kind", 1, Codes.word(actor.kind()), this::string);
            field("country", 2, actor.country(), this::string);
            field("sector", 3, actor.sector(), this::string);
            field("role", 4, actor.role(), this::string);
        }
        field("start", 5, (long) party.span().start(), out::addLong);
        field("end", 6, (long) party.span().end(), out::addLong);
        field("text", 7, party.words(), this::string);
        out.endGroup();
    }

    private void string(String text) {
        out.addBinary(Binary.fromString(WellFormedText.utf8(text)));
    }

    private void day(LocalDate day) {
        out.addInteger(Math.toIntExact(day.toEpochDay()));
    }

    private void moment(Instant moment) {
        out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }
}
