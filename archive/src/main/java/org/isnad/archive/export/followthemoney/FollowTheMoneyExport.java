package org.isnad.archive.export.followthemoney;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.ReportParts;

/**
 * Entities of FollowTheMoney, one a line: an {@code Article}; its actors, each with its {@code Mention}s; its statements as
 * {@code Note}s on the speaker; the events that are told as having happened as {@code Event}s. The model has no place for
 * what is planned or denied, so those are left out, and none for offsets, so the id of a mention or note ends in them.
 */
public final class FollowTheMoneyExport implements Export {
    private final JsonMembers out;

    public FollowTheMoneyExport(OutputStream target) {
        out = new JsonMembers(target);
    }

    @Override
    public void add(ArchivedReport archived) throws IOException {
        var entities = new Entities(out, new ReportParts(archived));
        out.write(() -> {
            entities.article();
            entities.actors();
            entities.statements();
            entities.events();
            out.flush();
        });
    }

    /** Nothing completes a list of lines. */
    @Override
    public void end() {}

    /** Holds nothing. */
    @Override
    public void close() {}
}
