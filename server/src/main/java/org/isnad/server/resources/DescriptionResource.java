package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.json.JsonWriter;
import org.isnad.server.IsnadServer;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.stories.comparison.ComparisonWriter;

/** The description of all this, {@code openapi.yaml}, and the schemas that it refers to. */
public final class DescriptionResource implements Resource {
    private final byte[] description = read(IsnadServer.class, "openapi.yaml");
    private final Map<String, byte[]> schemas = Map.of(
            "article-1.schema.json", read(JsonWriter.class, "article-1.schema.json"),
            "report-1.schema.json", read(JsonWriter.class, "report-1.schema.json"),
            "comparison-1.schema.json", read(ComparisonWriter.class, "comparison-1.schema.json"));

    private static byte[] read(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.open("/openapi.yaml", this::answer), Route.open("/schemas/{name}", this::schema));
    }

    /** Answers with the description. */
    public void answer(Context context) {
        Parameters.of(context, Set.of());
        Answer.bytes(context, "application/yaml", description);
    }

    private void schema(Context context) {
        Parameters.of(context, Set.of());
        byte[] schema = schemas.get(context.pathParam("name"));
        if (schema == null) {
            throw ProblemException.absent("there is no schema " + context.pathParam("name"));
        }
        Answer.bytes(context, "application/schema+json", schema);
    }
}
