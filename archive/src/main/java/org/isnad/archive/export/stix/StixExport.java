package org.isnad.archive.export.stix;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.NamedUuid;
import org.isnad.archive.export.writing.ReportParts;

/**
 * One STIX bundle. An article is a {@code report}; its actors are {@code identity}, its places {@code location}; each
 * statement and each event is a {@code note} on those it speaks of, since a STIX object of its own would state as a fact
 * what somebody only says; who acts on whom in an event is a {@code relationship} whose type begins with how it is told:
 * {@code reported-assault}, {@code denied-assault}. Spans and chains stand in an extension, defined in the bundle.
 *
 * <p>Ids are made from the digest of the article's text and its address, so that the same article gives the same objects in
 * every export.
 */
public final class StixExport implements Export {
    private final JsonMembers out;

    /**
     * Begins the bundle.
     *
     * @param source what is exported, and
     * @param written when: the two name the bundle
     * @throws IOException if the target refuses
     */
    public StixExport(OutputStream target, String source, Instant written) throws IOException {
        out = new JsonMembers(target);
        out.write(() -> {
            out.open()
                    .string("type", "bundle")
                    .string("id", "bundle--" + NamedUuid.of("bundle", source, written.toString()))
                    .openArray("objects");
            new StixDefinition(out).write();
        });
    }

    @Override
    public void add(ArchivedReport archived) throws IOException {
        var parts = new ReportParts(archived);
        var objects = new StixObjects(out, parts);
        out.write(() -> {
            var places = new PlaceObjects(objects);
            places.write();
            new IdentityObjects(objects).write();
            new StatementNotes(objects).write();
            new EventObjects(objects, places).write();
            new ReportObject(objects).write();
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
