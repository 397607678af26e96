package org.isnad.stories.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.isnad.stories.Origin;
import org.isnad.stories.Reprint;
import org.isnad.stories.Stories;
import org.isnad.stories.Story;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes stories as {@code isnad/stories/1}: one line, UTF-8, ended by a line break. Shares are rounded to three places.
 * The target is flushed and stays open.
 */
public final class StoriesJson {
    static final String SCHEMA = "isnad/stories/1";

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private StoriesJson() {}

    /**
     * Writes the document.
     *
     * @throws IOException if the target refuses
     */
    public static void write(Stories stories, OutputStream target) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), target)) {
            out.writeStartObject();
            out.writeStringProperty("schema", SCHEMA);
            out.writeArrayPropertyStart("stories");
            stories.stories().forEach(story -> write(story, out));
            out.writeEndArray();
            out.writeArrayPropertyStart("reprints");
            stories.reprints().forEach(reprint -> write(reprint, out));
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
            out.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Story story, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", story.id());
        out.writeName("articles");
        write(story.articles(), out);
        out.writeArrayPropertyStart("origins");
        story.origins().stream().map(Origin::articles).forEach(articles -> write(articles, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("agencies");
        story.origins().stream().map(Origin::agencies).forEach(agencies -> write(agencies, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Reprint reprint, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("a", reprint.a());
        out.writeStringProperty("b", reprint.b());
        out.writeNumberProperty("contained", Math.round(reprint.contained() * 1000) / 1000.0);
        out.writeStringProperty("kind", reprint.kind().name().toLowerCase(Locale.ROOT));
        out.writeStringProperty("first", reprint.first());
        out.writeEndObject();
    }

    private static void write(List<String> names, JsonGenerator out) {
        out.writeStartArray();
        names.forEach(out::writeString);
        out.writeEndArray();
    }
}
