package org.isnad.archive.export.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit.MICROS;
import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.isnad.archive.export.table.Column;

/** The Parquet types of columns. Lists are of the three levels that the format's specification asks for. */
final class ParquetSchema {
    private ParquetSchema() {}

    static MessageType of(List<? extends Column<?>> columns) {
        return new MessageType(
                "isnad", columns.stream().map(ParquetSchema::type).toList());
    }

    private static Type type(Column<?> column) {
        String name = column.name();
        return switch (column) {
            case Column.Text<?> text -> string(name);
            case Column.Whole<?> whole -> Types.optional(INT64).named(name);
            case Column.Decimal<?> decimal -> Types.optional(DOUBLE).named(name);
            case Column.Truth<?> truth -> Types.required(BOOLEAN).named(name);
            case Column.Day<?> day -> Types.optional(INT32).as(dateType()).named(name);
            case Column.Moment<?> moment ->
                Types.optional(INT64).as(timestampType(true, MICROS)).named(name);
            case Column.Texts<?> texts -> list(name, string("element"));
            case Column.Quotations<?> quotations -> list(name, struct(offset("start"), offset("end"), string("text")));
            case Column.Parties<?> parties ->
                list(
                        name,
                        struct(
                                string("name"),
                                string("kind"),
                                string("country"),
                                string("sector"),
                                string("role"),
                                offset("start"),
                                offset("end"),
                                string("text")));
        };
    }

    private static Type string(String name) {
        return Types.optional(BINARY).as(stringType()).named(name);
    }

    private static Type offset(String name) {
        return Types.required(INT64).named(name);
    }

    private static Type struct(Type... members) {
        return Types.requiredGroup().addFields(members).named("element");
    }

    private static Type list(String name, Type element) {
        return Types.requiredList().element(element).named(name);
    }
}
