package org.isnad.archive.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** The statements: a row for each, with its whole chain of sources. */
public final class StatementTable {
    /** What parts the names of a chain, pointing to where the words come from. */
    private static final String FROM = " ← ";

    /** The table. */
    public static final ReportTable<Row> TABLE = new ReportTable<>(
            columns(),
            parts -> parts.report().statements().stream()
                    .map(statement -> new Row(parts, statement, parts.chain(statement)))
                    .toList());

    private StatementTable() {}

    /** A statement, with what its ids refer to. */
    public record Row(ReportParts parts, Statement statement, List<Party> chain) {
        private @Nullable String speaker(Function<Actor, @Nullable String> of) {
            Actor actor = chain.isEmpty() ? null : chain.getLast().actor();
            return actor == null ? null : of.apply(actor);
        }
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(ArticleTable.key(Row::parts));
        columns.addAll(List.of(
                Column.text("statement", row -> row.statement().id()),
                Column.text("parent", row -> row.statement().parent()),
                Column.whole("depth", row -> (long) row.parts().depth(row.statement())),
                Column.text("speaker", row -> speaker(row.chain())),
                Column.text("speaker_kind", row -> row.speaker(actor -> Codes.word(actor.kind()))),
                Column.text("speaker_country", row -> row.speaker(Actor::country)),
                Column.text("speaker_sector", row -> row.speaker(Actor::sector)),
                Column.text("speaker_role", row -> row.speaker(Actor::role)),
                Column.text(
                        "outermost",
                        row -> row.chain().isEmpty()
                                ? null
                                : row.chain().getFirst().name()),
                Column.whole("sources", row -> (long) row.chain().size()),
                Column.text("chain", row -> joined(row.chain())),
                new Column.Parties<>("links", Row::chain),
                new Column.Truth<>("implicit", row -> row.statement().implicit()),
                Column.word("act", row -> row.statement().act()),
                Column.word("form", row -> row.statement().form()),
                Column.text(
                        "factuality",
                        row -> row.statement().factuality() == null
                                ? null
                                : row.statement().factuality().code()),
                Column.text("content", row -> row.parts().text(row.statement().content())),
                Column.start("content_start", row -> row.statement().content()),
                Column.end("content_end", row -> row.statement().content()),
                Column.text(
                        "cue",
                        row -> row.statement().cue() == null
                                ? null
                                : row.parts().text(row.statement().cue())),
                Column.start("cue_start", row -> row.statement().cue()),
                Column.end("cue_end", row -> row.statement().cue()),
                Column.decimal("confidence", row -> row.statement().confidence())));
        return columns;
    }

    /** The name of the last source, {@code null} where the text never says. */
    static @Nullable String speaker(List<Party> chain) {
        return chain.isEmpty() ? null : chain.getLast().name();
    }

    /** The names of a chain, the transmitter nearest to the reader first: {@code رويترز ← الكرملين}. */
    static @Nullable String joined(List<Party> chain) {
        return chain.isEmpty() ? null : chain.stream().map(Party::name).collect(Collectors.joining(FROM));
    }
}
