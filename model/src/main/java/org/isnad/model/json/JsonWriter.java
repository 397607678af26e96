package org.isnad.model.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.isnad.model.Article;
import org.isnad.model.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes reports and articles as JSON, one document a call.
 *
 * <pre>{@code
 * JsonWriter.indented().write(report, System.out);
 * }</pre>
 *
 * <p>Each document ends with a line break, and a {@link #compact()} document is one line, so that compact documents
 * written one after another to the same stream are JSON Lines. Documents are streamed: no more than a buffer of one is
 * held in memory. The target is flushed and stays open. Bytes are UTF-8.
 *
 * <p>A writer is immutable and safe for use by many threads at a time.
 */
public final class JsonWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES);

    private final ObjectWriteContext context;

    private JsonWriter(ObjectWriteContext context) {
        this.context = context;
    }

    /** Writes each document in one line, without spaces. */
    public static JsonWriter compact() {
        return new JsonWriter(ObjectWriteContext.empty());
    }

    /** Writes for the eye: a member a line, two spaces a level. */
    public static JsonWriter indented() {
        return new JsonWriter(new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return LAYOUT.createInstance();
            }
        });
    }

    /**
     * Writes the report as {@code isnad/report/1}.
     *
     * @throws IOException if the target refuses
     * @throws IndexOutOfBoundsException if a span of the report ends after the article's text
     */
    public void write(Report report, OutputStream out) throws IOException {
        write(JSON.createGenerator(context, out), generator -> ReportJson.write(generator, report));
    }

    /** Writes the report as {@link #write(Report, OutputStream)} does, as characters. */
    public void write(Report report, Writer out) throws IOException {
        write(JSON.createGenerator(context, out), generator -> ReportJson.write(generator, report));
    }

    /** Writes the article as {@code isnad/article/1}; errors as for a report. */
    public void write(Article article, OutputStream out) throws IOException {
        write(JSON.createGenerator(context, out), generator -> ArticleJson.writeDocument(generator, article));
    }

    /** Writes the article as {@link #write(Article, OutputStream)} does, as characters. */
    public void write(Article article, Writer out) throws IOException {
        write(JSON.createGenerator(context, out), generator -> ArticleJson.writeDocument(generator, article));
    }

    private interface Body {
        void write(JsonGenerator generator) throws JacksonException;
    }

    private static void write(JsonGenerator opened, Body body) throws IOException {
        try (JsonGenerator generator = opened) {
            body.write(generator);
            generator.writeRaw('\n');
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
