package org.isnad.model.json;

import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Report;
import org.isnad.model.Statement;
import org.isnad.model.TimeSpan;
import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** The document {@code isnad/report/1}. */
final class ReportJson {
    static final String SCHEMA = "isnad/report/1";

    private ReportJson() {}

    /** Writes one value of a list. */
    private interface Part<T> {
        void write(JsonGenerator out, String article, T value);
    }

    static void write(JsonGenerator out, Report report) {
        String text = report.article().text();
        out.writeStartObject();
        out.writeStringProperty("schema", SCHEMA);
        out.writeName("article");
        ArticleJson.write(out, report.article());
        writeList(out, "statements", text, report.statements(), StatementJson::write);
        writeList(out, "events", text, report.events(), EventJson::write);
        writeList(out, "figures", text, report.figures(), FigureJson::write);
        writeList(out, "times", text, report.times(), TimeSpanJson::write);
        writeList(out, "actors", text, report.actors(), ActorJson::write);
        writeList(out, "places", text, report.places(), PlaceJson::write);
        out.writeEndObject();
    }

    private static <T> void writeList(JsonGenerator out, String name, String text, List<T> values, Part<T> part) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            part.write(out, text, value);
        }
        out.writeEndArray();
    }

    static Report read(Cursor in) throws UnreadableException {
        in.openObject();
        String schema = null;
        Article article = null;
        List<Statement> statements = null;
        List<Event> events = null;
        List<Figure> figures = null;
        List<TimeSpan> times = null;
        List<Actor> actors = null;
        List<Place> places = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "schema" -> schema = schema(SCHEMA, in);
                case "article" -> article = ArticleJson.read(in);
                case "statements" -> statements = in.list(StatementJson::read);
                case "events" -> events = in.list(EventJson::read);
                case "figures" -> figures = in.list(FigureJson::read);
                case "times" -> times = in.list(TimeSpanJson::read);
                case "actors" -> actors = in.list(ActorJson::read);
                case "places" -> places = in.list(PlaceJson::read);
                default -> in.skip();
            }
        }
        in.required("schema", schema);
        Report report = new Report(
                in.required("article", article),
                in.required("statements", statements),
                in.required("events", events),
                in.required("figures", figures),
                in.required("times", times),
                in.required("actors", actors),
                in.required("places", places));
        new References(report, in).check();
        return report;
    }

    /** The name of the document's schema, which must be the one that is wanted. */
    static String schema(String wanted, Cursor in) throws UnreadableException {
        String found = in.string();
        if (!found.equals(wanted)) {
            throw in.wrong(Cursor.quoted(found) + " is not " + wanted);
        }
        return found;
    }
}
