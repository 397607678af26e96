package org.isnad.archive.export.jsonld;

import java.util.List;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Statement;

/**
 * A statement as a {@code Claim}, with its sources and, where it says that something is so or not so, a {@code
 * ClaimReview} for a fact-checker to fill: it says which claim is to be reviewed, and neither by whom nor with what result.
 *
 * <p>The chain is told in PROV-O as a line of tellings: the claim as the article has it was derived from what the
 * transmitter nearest to the reader tells, that from what the next one tells, and so on to the speaker, whose telling is
 * its primary source; each telling is attributed to its source.
 */
record ClaimNodes(JsonMembers out, ReportParts parts, NodeNames names, AnnotationNodes annotations) {

    void write(Statement statement) {
        List<Party> chain = parts.chain(statement);
        claim(statement, chain);
        annotations.write("oa:highlighting", names.claim(statement), statement.content());
        if (statement.cue() != null) {
            annotations.write("oa:describing", names.claim(statement), statement.cue());
        }
        for (int i = 0; i < chain.size(); i++) {
            telling(statement, chain, i);
            annotations.write(
                    "oa:identifying", source(statement, chain, i), chain.get(i).span());
        }
        if (isFactual(statement.act())) {
            out.lineBreak()
                    .object(() -> out.string("@id", names.review(statement))
                            .string("@type", "ClaimReview")
                            .required("claimReviewed", parts.text(statement.content()))
                            .object("itemReviewed", () -> out.string("@id", names.claim(statement))));
        }
    }

    private void claim(Statement statement, List<Party> chain) {
        out.lineBreak().object(() -> {
            out.string("@id", names.claim(statement))
                    .strings("@type", List.of("Claim", "prov:Entity"))
                    .required("text", parts.text(statement.content()))
                    .string("inLanguage", parts.article().language())
                    .object("appearance", () -> out.string("@id", names.article()));
            String parent = statement.parent();
            if (parent != null) {
                out.object("isPartOf", () -> out.string("@id", names.claim(parent)));
            }
            if (statement.act() == Statement.Act.ASSERT && !chain.isEmpty()) {
                out.object("author", () -> out.string("@id", source(statement, chain, chain.size() - 1)));
            }
            if (!chain.isEmpty()) {
                out.object("prov:wasDerivedFrom", () -> out.string("@id", names.telling(statement, 1)))
                        .object(
                                "prov:hadPrimarySource",
                                () -> out.string("@id", names.telling(statement, chain.size())));
            }
            out.word("isnad:act", statement.act())
                    .word("isnad:form", statement.form())
                    .string(
                            "isnad:factuality",
                            statement.factuality() == null
                                    ? null
                                    : statement.factuality().code())
                    .truth("isnad:implicit", statement.implicit())
                    .number("isnad:confidence", (Double) statement.confidence());
        });
    }

    private void telling(Statement statement, List<Party> chain, int index) {
        Party party = chain.get(index);
        out.lineBreak().object(() -> {
            out.string("@id", names.telling(statement, index + 1))
                    .string("@type", "prov:Entity")
                    .object("prov:wasAttributedTo", () -> out.string("@id", source(statement, chain, index)));
            if (index + 1 < chain.size()) {
                out.object("prov:wasDerivedFrom", () -> out.string("@id", names.telling(statement, index + 2)));
            }
        });
        if (party.actor() == null) {
            out.lineBreak()
                    .object(() -> out.string("@id", source(statement, chain, index))
                            .string("@type", "prov:Agent")
                            .required("name", party.words()));
        }
    }

    private String source(Statement statement, List<Party> chain, int index) {
        var actor = chain.get(index).actor();
        return actor == null ? names.source(statement, index + 1) : names.actor(actor);
    }

    /** Whether it can be true or false: a promise, a demand or a judgement cannot. */
    private static boolean isFactual(Statement.Act act) {
        return switch (act) {
            case ASSERT, DENY, ASSESS -> true;
            case COMMIT, REQUEST, EVALUATE, NOT_MENTIONED -> false;
        };
    }
}
