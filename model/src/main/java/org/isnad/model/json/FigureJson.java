package org.isnad.model.json;

import java.math.BigDecimal;
import org.isnad.model.Figure;
import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** An element of {@code figures}. */
final class FigureJson {
    private static final Choices<Figure.Qualifier> QUALIFIERS = Choices.lowerCase(Figure.Qualifier.class);

    private FigureJson() {}

    static void write(JsonGenerator out, String article, Figure figure) {
        out.writeStartObject();
        out.writeStringProperty("id", figure.id());
        SpanMembers.write(out, article, figure.span());
        out.writeNumberProperty("value", figure.value());
        out.writeNumberProperty("max", figure.max());
        out.writeStringProperty("qualifier", QUALIFIERS.word(figure.qualifier()));
        out.writeStringProperty("unit", figure.unit());
        out.writeStringProperty("of", figure.of());
        out.writeEndObject();
    }

    static Figure read(Cursor in) throws UnreadableException {
        in.openObject();
        String id = null;
        SpanMembers span = new SpanMembers();
        BigDecimal value = null;
        BigDecimal max = null;
        Figure.Qualifier qualifier = null;
        String unit = null;
        String of = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "id" -> id = in.string();
                case "value" -> value = in.decimal();
                case "max" -> max = in.orNull(Cursor::decimal);
                case "qualifier" -> qualifier = QUALIFIERS.read(in);
                case "unit" -> unit = in.orNull(Cursor::string);
                case "of" -> of = in.orNull(Cursor::string);
                default -> span.take(name, in);
            }
        }
        return new Figure(
                in.required("id", id),
                span.quoted(in),
                in.required("value", value),
                max,
                in.required("qualifier", qualifier),
                unit,
                of);
    }
}
