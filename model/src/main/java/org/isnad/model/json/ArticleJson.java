package org.isnad.model.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The member {@code article}, and the document {@code isnad/article/1} that holds it, with the member {@code notes}
 * where anything is noted beside it. Members that came after
 * the first version of the schema stand behind {@code text} and may be left out.
 */
final class ArticleJson {
    static final String SCHEMA = "isnad/article/1";

    private static final Choices<Publication.From> FROM = Choices.lowerCase(Publication.From.class);

    private ArticleJson() {}

    static void writeDocument(JsonGenerator out, Article article) {
        out.writeStartObject();
        out.writeStringProperty("schema", SCHEMA);
        out.writeName("article");
        write(out, article);
        if (!article.notes().equals(PageNotes.NONE)) {
            out.writeName("notes");
            NotesJson.write(out, article.notes());
        }
        out.writeEndObject();
    }

    static void write(JsonGenerator out, Article article) {
        String text = article.text();
        Publication publication = article.publication();
        out.writeStartObject();
        out.writeStringProperty("id", article.id());
        out.writeStringProperty("input", article.input());
        out.writeStringProperty("url", article.url());
        out.writeName("outlet");
        OutletJson.write(out, text, article.outlet());
        out.writeStringProperty("title", article.title());
        out.writeStringProperty("byline", article.byline());
        out.writeStringProperty("language", article.language());
        TimeSpanJson.writeDay(out, "published", publication.date());
        out.writeStringProperty("publishedFrom", publication.from() == null ? null : FROM.word(publication.from()));
        out.writeArrayPropertyStart("credits");
        for (Span credit : article.credits()) {
            SpanMembers.writeObject(out, text, credit);
        }
        out.writeEndArray();
        out.writeStringProperty("text", text);
        out.writeStringProperty("publishedTime", written(publication.time()));
        out.writeArrayPropertyStart("passages");
        for (Passage passage : article.passages()) {
            PassageJson.write(out, passage);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static @Nullable String written(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    static Article readDocument(Cursor in) throws UnreadableException {
        in.openObject();
        String schema = null;
        Article article = null;
        PageNotes notes = PageNotes.NONE;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "schema" -> schema = ReportJson.schema(SCHEMA, in);
                case "article" -> article = read(in);
                case "notes" -> notes = NotesJson.read(in);
                default -> in.skip();
            }
        }
        in.required("schema", schema);
        return in.required("article", article).withNotes(notes);
    }

    static Article read(Cursor in) throws UnreadableException {
        in.openObject();
        String id = null;
        String input = null;
        String url = null;
        Outlet outlet = null;
        String title = null;
        String byline = null;
        String language = null;
        LocalDate published = null;
        Publication.From from = null;
        List<Span> credits = null;
        String text = null;
        OffsetDateTime time = null;
        List<Passage> passages = List.of();
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "id" -> id = in.string();
                case "input" -> input = in.string();
                case "url" -> url = in.orNull(Cursor::string);
                case "outlet" -> outlet = OutletJson.read(in);
                case "title" -> title = in.orNull(Cursor::string);
                case "byline" -> byline = in.orNull(Cursor::string);
                case "language" -> language = in.orNull(Cursor::string);
                case "published" -> published = in.orNull(Cursor::date);
                case "publishedFrom" -> from = in.orNull(FROM::read);
                case "credits" -> credits = in.list(SpanMembers::readObject);
                case "text" -> text = in.string();
                case "publishedTime" -> time = in.orNull(Cursor::time);
                case "passages" -> passages = in.list(PassageJson::read);
                default -> in.skip();
            }
        }
        in.evidence().countsIn(in.required("text", text), in);
        if ((published == null) != (from == null)) {
            throw in.wrong("\"published\" and \"publishedFrom\" must both be null or neither");
        }
        return new Article(
                in.required("id", id),
                in.required("input", input),
                url,
                in.required("outlet", outlet),
                title,
                byline,
                language,
                new Publication(published, time, from),
                in.required("credits", credits),
                in.required("text", text),
                passages);
    }
}
