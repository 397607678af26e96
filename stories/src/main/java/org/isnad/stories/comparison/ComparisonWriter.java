package org.isnad.stories.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Figure;
import org.isnad.model.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a comparison as JSON of the schema {@code isnad/comparison/1}, laid out for the eye, in UTF-8. What it may hold
 * is said a second time, for other programs, in {@code comparison-1.schema.json} beside this class; a test holds the two
 * equal. The target is flushed and stays open. Safe for use by many threads at a time.
 */
public final class ComparisonWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES);

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }
    };

    private ComparisonWriter() {}

    /**
     * Writes the comparison as one document.
     *
     * @throws IOException if the target refuses
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(INDENTED, out)) {
            write(generator, comparison);
            generator.writeRaw('\n');
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(JsonGenerator out, Comparison comparison) {
        out.writeStartObject();
        out.writeStringProperty("schema", "isnad/comparison/1");
        list(out, "articles", comparison.articles(), ComparisonWriter::article);
        list(out, "sources", comparison.sources(), ComparisonWriter::source);
        list(out, "claims", comparison.claims(), ComparisonWriter::claim);
        out.writeEndObject();
    }

    private interface Element<T> {
        void write(JsonGenerator out, T value);
    }

    private static <T> void list(JsonGenerator out, String name, List<T> values, Element<T> element) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> element.write(out, value));
        out.writeEndArray();
    }

    private static void article(JsonGenerator out, Comparison.Compared article) {
        out.writeStartObject();
        out.writeStringProperty("id", article.id());
        out.writeStringProperty("input", article.input());
        out.writeStringProperty("outlet", article.outlet());
        out.writeStringProperty("title", article.title());
        published(out, article.publication());
        out.writeNumberProperty("origin", article.origin());
        out.writeBooleanProperty("inFull", article.inFull());
        out.writeEndObject();
    }

    private static void published(JsonGenerator out, Publication publication) {
        Object when = publication.time() == null ? publication.date() : publication.time();
        out.writeStringProperty("published", when == null ? null : when.toString());
    }

    private static void source(JsonGenerator out, Source source) {
        out.writeStartObject();
        out.writeStringProperty("id", source.id());
        out.writeStringProperty("label", source.label());
        list(out, "parties", source.parties(), ComparisonWriter::party);
        list(out, "articles", source.articles(), JsonGenerator::writeString);
        list(out, "ownTexts", source.ownTexts(), JsonGenerator::writeString);
        out.writeEndObject();
    }

    private static void party(JsonGenerator out, Source.Party party) {
        out.writeStartObject();
        out.writeStringProperty("name", party.name());
        out.writeStringProperty("kind", word(party.kind()));
        out.writeStringProperty("country", party.country());
        out.writeBooleanProperty("named", party.named());
        out.writeEndObject();
    }

    private static void claim(JsonGenerator out, Claim claim) {
        out.writeStartObject();
        out.writeStringProperty("id", claim.id());
        out.writeName("wording");
        evidence(out, claim.wording());
        list(out, "cells", claim.cells(), ComparisonWriter::cell);
        list(out, "figures", claim.figures(), ComparisonWriter::difference);
        out.writeEndObject();
    }

    private static void cell(JsonGenerator out, Cell cell) {
        out.writeStartObject();
        out.writeStringProperty("source", cell.source());
        out.writeStringProperty("stance", word(cell.stance()));
        out.writeBooleanProperty("passedOn", cell.passedOn());
        list(out, "evidence", cell.evidence(), ComparisonWriter::evidence);
        out.writeEndObject();
    }

    private static void evidence(JsonGenerator out, Evidence evidence) {
        out.writeStartObject();
        out.writeStringProperty("input", evidence.input());
        out.writeStringProperty("statement", evidence.statement());
        out.writeStringProperty("event", evidence.event());
        out.writeStringProperty("act", word(evidence.act()));
        list(out, "chain", evidence.chain(), ComparisonWriter::quotation);
        out.writeName("cue");
        if (evidence.cue() == null) {
            out.writeNull();
        } else {
            quotation(out, evidence.cue());
        }
        out.writeName("said");
        quotation(out, evidence.said());
        out.writeEndObject();
    }

    private static void quotation(JsonGenerator out, Evidence.Quotation quotation) {
        out.writeStartObject();
        out.writeNumberProperty("start", quotation.span().start());
        out.writeNumberProperty("end", quotation.span().end());
        out.writeStringProperty("text", quotation.text());
        out.writeEndObject();
    }

    private static void difference(JsonGenerator out, Difference difference) {
        out.writeStartObject();
        out.writeStringProperty("counted", difference.counted());
        list(out, "given", difference.given(), ComparisonWriter::given);
        out.writeEndObject();
    }

    private static void given(JsonGenerator out, Difference.Given given) {
        Figure figure = given.figure();
        out.writeStartObject();
        out.writeStringProperty("source", given.source());
        out.writeNumberProperty("value", figure.value());
        out.writeNumberProperty("max", figure.max());
        out.writeStringProperty("qualifier", word(figure.qualifier()));
        out.writeStringProperty("unit", figure.unit());
        out.writeStringProperty("of", figure.of());
        published(out, given.published());
        out.writeName("evidence");
        evidence(out, given.evidence());
        out.writeEndObject();
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
