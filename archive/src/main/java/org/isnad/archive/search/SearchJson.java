package org.isnad.archive.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a page of hits as JSON, schema {@code isnad/search/1}, in one line. */
public final class SearchJson {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private SearchJson() {}

    /**
     * Writes the page and flushes it.
     *
     * @param query as it was typed
     * @param found the result's hits with their reports
     */
    public static void write(String query, Level level, SearchResult result, List<FoundHit> found, OutputStream stream)
            throws IOException {
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), stream)) {
            out.writeStartObject();
            out.writeStringProperty("schema", "isnad/search/1");
            out.writeStringProperty("query", query);
            out.writeStringProperty("in", level.term());
            out.writeNumberProperty("total", result.total());
            out.writeStringProperty("next", result.next());
            out.writeArrayPropertyStart("hits");
            for (FoundHit one : found) {
                out.writeStartObject();
                out.writeNumberProperty("score", one.hit().score());
                HitJson.writeArticle(one.report(), out);
                HitJson.writeFound(one.hit(), one.report(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
            if (!result.facets().isEmpty()) {
                facets(result.facets(), out);
            }
            out.writeEndObject();
            out.writeRaw('\n');
            out.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void facets(List<FacetCounts> facets, JsonGenerator out) {
        out.writeArrayPropertyStart("facets");
        for (FacetCounts facet : facets) {
            out.writeStartObject();
            out.writeStringProperty("facet", facet.facet().name().toLowerCase(Locale.ROOT));
            out.writeNumberProperty("values", facet.values());
            out.writeArrayPropertyStart("counts");
            for (FacetCounts.Count count : facet.counts()) {
                out.writeStartObject();
                out.writeStringProperty("value", count.value());
                out.writeNumberProperty("hits", count.hits());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
