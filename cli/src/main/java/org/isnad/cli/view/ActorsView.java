package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.store.StoredActors.KnownActor;
import org.isnad.archive.store.StoredActors.Office;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The actors of an archive for a terminal, or as one document of the schema {@code isnad/actors/1}. */
public final class ActorsView {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final OutputStream stream;
    private final Paint paint;
    private final Isolates isolates;

    public ActorsView(OutputStream stream, Terminal terminal) {
        this.stream = stream;
        this.paint = new Paint(terminal.colours());
        this.isolates = new Isolates(terminal.reorders());
    }

    /** Writes each actor with its offices below it, and flushes them. */
    public void show(List<KnownActor> actors) throws IOException {
        Writer out = new OutputStreamWriter(stream, UTF_8);
        for (KnownActor actor : actors) {
            out.write(paint.bold(isolates.of(DisplayText.oneLine(actor.name()))) + "  " + paint.dim(lower(actor.kind()))
                    + "\n");
            for (Office office : actor.offices()) {
                out.write("  " + line(office) + "\n");
            }
        }
        out.flush();
    }

    private String line(Office office) {
        String what = Stream.of(
                        office.role() == null ? "-" : isolates.of(DisplayText.oneLine(office.role())),
                        office.country(),
                        office.sector())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String days = office.firstSeen() == null
                ? "date unknown"
                : office.firstSeen().equals(office.lastSeen())
                        ? office.firstSeen().toString()
                        : office.firstSeen() + " to " + office.lastSeen();
        return what
                + paint.dim("  " + days + ", " + office.reports() + (office.reports() == 1 ? " report" : " reports"));
    }

    /** Writes one document and flushes it. */
    public void showJson(List<KnownActor> actors) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), stream)) {
            out.writeStartObject();
            out.writeStringProperty("schema", "isnad/actors/1");
            out.writeArrayPropertyStart("actors");
            for (KnownActor actor : actors) {
                out.writeStartObject();
                out.writeStringProperty("name", actor.name());
                out.writeStringProperty("kind", lower(actor.kind()));
                out.writeArrayPropertyStart("offices");
                actor.offices().forEach(office -> write(office, out));
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
            out.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Office office, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("role", office.role());
        out.writeStringProperty("country", office.country());
        out.writeStringProperty("sector", office.sector());
        out.writeStringProperty("firstSeen", Objects.toString(office.firstSeen(), null));
        out.writeStringProperty("lastSeen", Objects.toString(office.lastSeen(), null));
        out.writeNumberProperty("reports", office.reports());
        out.writeEndObject();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
