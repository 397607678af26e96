package org.isnad.model.json;

import org.isnad.model.Outlet;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** The {@code outlet} of an article. */
final class OutletJson {
    private OutletJson() {}

    static void write(JsonGenerator out, String article, Outlet outlet) {
        out.writeStartObject();
        out.writeStringProperty("name", outlet.name());
        SpanMembers.writeObject(out, "span", article, outlet.span());
        out.writeEndObject();
    }

    static Outlet read(Cursor in) throws UnreadableException {
        in.openObject();
        String called = null;
        Span span = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "name" -> called = in.orNull(Cursor::string);
                case "span" -> span = in.orNull(SpanMembers::readObject);
                default -> in.skip();
            }
        }
        return new Outlet(called, span);
    }
}
