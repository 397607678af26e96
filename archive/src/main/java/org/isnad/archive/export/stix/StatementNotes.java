package org.isnad.archive.export.stix;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.Party;
import org.isnad.model.Actor;
import org.isnad.model.Statement;

/**
 * The statements of an article as {@code note}s on their sources. {@code authors} is absent: it names who wrote a note, and
 * not who is quoted in it.
 */
record StatementNotes(StixObjects objects) {

    void write() {
        for (Statement statement : objects.parts().report().statements()) {
            objects.write("note", objects.id("note", statement.id()), () -> note(statement));
        }
    }

    private void note(Statement statement) {
        JsonMembers out = objects.out();
        List<Party> chain = objects.parts().chain(statement);
        String sources = chain.stream().map(Party::name).collect(Collectors.joining(" ← "));
        out.string("abstract", (sources.isEmpty() ? "?" : sources) + ": " + Codes.word(statement.act()))
                .required("content", objects.parts().text(statement.content()));
        objects.language();
        objects.confidence(statement.confidence());
        out.strings("object_refs", about(chain));
        objects.extension(() -> {
            out.string("statement", statement.id()).string("parent", statement.parent());
            objects.parties("chain", chain);
            out.truth("implicit", statement.implicit());
            objects.quotation("cue", statement.cue());
            objects.spans("content", List.of(statement.content()));
            out.word("act", statement.act())
                    .word("form", statement.form())
                    .string(
                            "factuality",
                            statement.factuality() == null
                                    ? null
                                    : statement.factuality().code());
        });
    }

    /** The known ones among the sources; the article's report where there is none. */
    private List<String> about(List<Party> chain) {
        List<String> identities = chain.stream()
                .map(Party::actor)
                .filter(Objects::nonNull)
                .map((Actor actor) -> objects.identity(actor))
                .distinct()
                .toList();
        return identities.isEmpty() ? List.of(objects.id("report")) : identities;
    }
}
