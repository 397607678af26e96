package org.isnad.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import java.util.function.Consumer;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads back what {@link JsonWriter} wrote, or another program wrote to the same schema.
 *
 * <p>Members may stand in any order. A member that may be {@code null} may be left out; any other must be there. Members
 * that are not known are skipped, so that documents of a later Isnad can be read. Every {@code text} must be what the
 * article's text has at its span, and every id that is referred to must be there.
 *
 * <p>A document that breaks any of this gives one {@link UnreadableException} that names the input, the line, the place
 * in the document as a JSON pointer (RFC 6901), and what is wrong. Streams are read as UTF-8, UTF-16 or UTF-32 as their
 * first bytes show, and stay open.
 */
public final class JsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReader() {}

    /**
     * Reads the one {@code isnad/report/1} document of the stream.
     *
     * @param input the name of the stream, for errors
     * @throws UnreadableException if it holds no such document
     * @throws IOException if the stream fails
     */
    public static Report report(String input, InputStream in) throws IOException {
        return only(input, () -> JSON.createParser(ObjectReadContext.empty(), in), ReportJson::read);
    }

    /** Reads a report as {@link #report(String, InputStream)} does, from characters. */
    public static Report report(String input, Reader in) throws IOException {
        return only(input, () -> JSON.createParser(ObjectReadContext.empty(), in), ReportJson::read);
    }

    /** Reads the one {@code isnad/article/1} document of the stream; parameters and errors as for a report. */
    public static Article article(String input, InputStream in) throws IOException {
        return only(input, () -> JSON.createParser(ObjectReadContext.empty(), in), ArticleJson::readDocument);
    }

    /** Reads an article as {@link #article(String, InputStream)} does, from characters. */
    public static Article article(String input, Reader in) throws IOException {
        return only(input, () -> JSON.createParser(ObjectReadContext.empty(), in), ArticleJson::readDocument);
    }

    /**
     * Reads {@code isnad/report/1} documents that stand one after another, as in JSON Lines, and hands each on before the
     * next is read. In errors, a document is named {@code INPUT#INDEX}, from 0.
     */
    public static void reports(String input, InputStream in, Consumer<? super Report> receiver) throws IOException {
        try (JsonParser parser = plainly(input, () -> JSON.createParser(ObjectReadContext.empty(), in))) {
            for (int index = 0; ; index++) {
                String document = input + '#' + index;
                if (plainly(document, parser::nextToken) == null) {
                    return;
                }
                receiver.accept(plainly(document, () -> ReportJson.read(new Cursor(document, parser))));
            }
        }
    }

    private static <T> T only(String input, Step<JsonParser> opening, Cursor.Element<T> root) throws IOException {
        try (JsonParser parser = plainly(input, opening)) {
            if (plainly(input, parser::nextToken) == null) {
                throw new UnreadableException(input, "is empty");
            }
            T value = plainly(input, () -> root.read(new Cursor(input, parser)));
            if (plainly(input, parser::nextToken) != null) {
                throw new UnreadableException(input, "has more after its first document");
            }
            return value;
        }
    }

    /** Something that the parser does, and that may fail as the parser fails. */
    private interface Step<T extends @Nullable Object> {
        T take() throws IOException;
    }

    private static <T extends @Nullable Object> T plainly(String input, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (JacksonException e) {
            throw plain(input, e);
        }
    }

    private static IOException plain(String input, JacksonException e) {
        if (e instanceof JacksonIOException failure) {
            return Objects.requireNonNull(failure.getCause());
        }
        String what = e.getOriginalMessage().lines().findFirst().orElse("").strip();
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new UnreadableException(input, "is no well-formed JSON" + where + ": " + what);
    }
}
