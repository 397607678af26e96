package org.isnad.model.json;

import org.isnad.model.Passage;
import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** An element of an article's {@code passages}. It gives no text: together the passages would repeat the article. */
final class PassageJson {
    private static final Choices<Passage.Kind> KINDS = Choices.lowerCase(Passage.Kind.class);

    private PassageJson() {}

    static void write(JsonGenerator out, Passage passage) {
        out.writeStartObject();
        out.writeNumberProperty("start", passage.span().start());
        out.writeNumberProperty("end", passage.span().end());
        out.writeStringProperty("kind", KINDS.word(passage.kind()));
        out.writeEndObject();
    }

    static Passage read(Cursor in) throws UnreadableException {
        in.openObject();
        SpanMembers span = new SpanMembers();
        Passage.Kind kind = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "kind" -> kind = KINDS.read(in);
                default -> span.take(name, in);
            }
        }
        return new Passage(span.bare(in), in.required("kind", kind));
    }
}
