package org.isnad.model.json;

import java.util.List;
import org.isnad.model.Factuality;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** An element of {@code statements}. */
final class StatementJson {
    private static final Choices<Statement.Form> FORMS = Choices.lowerCase(Statement.Form.class);
    private static final Choices<Statement.Act> ACTS = Choices.lowerCase(Statement.Act.class);

    private static final Choices<Factuality> FACTUALITIES = Choices.of(Factuality.class, Factuality::code);

    private StatementJson() {}

    static void write(JsonGenerator out, String article, Statement statement) {
        out.writeStartObject();
        out.writeStringProperty("id", statement.id());
        out.writeStringProperty("parent", statement.parent());
        out.writeArrayPropertyStart("chain");
        for (Statement.Link link : statement.chain()) {
            ActingJson.write(out, article, link.span(), link.actor());
        }
        out.writeEndArray();
        out.writeBooleanProperty("implicit", statement.implicit());
        SpanMembers.writeObject(out, "cue", article, statement.cue());
        SpanMembers.writeObject(out, "content", article, statement.content());
        out.writeStringProperty("form", FORMS.word(statement.form()));
        out.writeStringProperty("act", ACTS.word(statement.act()));
        Factuality factuality = statement.factuality();
        if (factuality != null) {
            out.writeStringProperty("factuality", FACTUALITIES.word(factuality));
        }
        Confidence.write(out, statement.id(), statement.confidence());
        out.writeEndObject();
    }

    static Statement read(Cursor in) throws UnreadableException {
        in.openObject();
        String id = null;
        String parent = null;
        List<Statement.Link> chain = null;
        Boolean implicit = null;
        Span cue = null;
        Span content = null;
        Statement.Form form = null;
        Statement.Act act = null;
        Factuality factuality = null;
        Double confidence = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "id" -> id = in.string();
                case "parent" -> parent = in.orNull(Cursor::string);
                case "chain" -> chain = in.list(StatementJson::link);
                case "implicit" -> implicit = in.truth();
                case "cue" -> cue = in.orNull(SpanMembers::readObject);
                case "content" -> content = SpanMembers.readObject(in);
                case "form" -> form = FORMS.read(in);
                case "act" -> act = ACTS.read(in);
                case "factuality" -> factuality = in.orNull(FACTUALITIES::read);
                case "confidence" -> confidence = Confidence.read(in);
                default -> in.skip();
            }
        }
        return new Statement(
                in.required("id", id),
                parent,
                in.required("chain", chain),
                in.required("implicit", implicit),
                cue,
                in.required("content", content),
                in.required("form", form),
                in.required("act", act),
                factuality,
                in.required("confidence", confidence));
    }

    private static Statement.Link link(Cursor in) throws UnreadableException {
        return ActingJson.read(in, Statement.Link::new);
    }
}
