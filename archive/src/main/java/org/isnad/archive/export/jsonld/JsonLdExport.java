package org.isnad.archive.export.jsonld;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Statement;

/**
 * One JSON-LD document: an {@code @context} and a {@code @graph} with the nodes of each report. Nodes are named by the
 * article's digest, so that the same article has the same names in every export and no two articles share an actor: that
 * two of them mean the same person is not said here.
 */
public final class JsonLdExport implements Export {
    private final JsonMembers out;

    /**
     * Begins the document.
     *
     * @throws IOException if the target refuses
     */
    public JsonLdExport(OutputStream target) throws IOException {
        out = new JsonMembers(target);
        out.write(() -> out.open().object("@context", this::context).openArray("@graph"));
    }

    private void context() {
        out.string("@vocab", "https://schema.org/")
                .string("oa", "http://www.w3.org/ns/oa#")
                .string("prov", "http://www.w3.org/ns/prov#")
                .string("xsd", "http://www.w3.org/2001/XMLSchema#")
                .string("isnad", "urn:isnad:")
                .object("oa:start", () -> out.string("@type", "xsd:nonNegativeInteger"))
                .object("oa:end", () -> out.string("@type", "xsd:nonNegativeInteger"));
    }

    @Override
    public void add(ArchivedReport archived) throws IOException {
        var parts = new ReportParts(archived);
        var names = new NodeNames(parts.article());
        var annotations = new AnnotationNodes(out, parts, names);
        out.write(() -> {
            new ArticleNode(out, parts, names).write();
            for (Actor actor : parts.report().actors()) {
                new ActorNode(out, names).write(actor);
                annotations.mentions(actor);
            }
            var claims = new ClaimNodes(out, parts, names, annotations);
            for (Statement statement : parts.report().statements()) {
                claims.write(statement);
            }
            out.flush();
        });
    }

    @Override
    public void end() throws IOException {
        out.write(() -> {
            out.lineBreak().closeArrayAndObject().lineBreak();
            out.flush();
        });
    }

    /** Holds nothing. */
    @Override
    public void close() {}
}
