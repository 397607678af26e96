package org.isnad.archive.export.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.archive.Appearance;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Article;
import org.isnad.model.Publication;
import org.jspecify.annotations.Nullable;

/** The articles: a row for each report, and the columns by which rows of the other tables name theirs. */
public final class ArticleTable {
    /** The table. */
    public static final ReportTable<ReportParts> TABLE = new ReportTable<>(columns(), List::of);

    private ArticleTable() {}

    /** The columns that tell which article a row is from, first in every table. */
    static <R> List<Column<R>> key(Function<R, ReportParts> parts) {
        return List.of(
                Column.whole("number", row -> parts.apply(row).archived().number()),
                Column.text("article", row -> parts.apply(row).article().id()),
                Column.text("input", row -> parts.apply(row).article().input()),
                Column.text("url", row -> parts.apply(row).article().url()),
                Column.text("outlet", row -> parts.apply(row).article().outlet().name()),
                new Column.Day<>(
                        "published",
                        row -> parts.apply(row).article().publication().date()),
                Column.text("language", row -> parts.apply(row).article().language()));
    }

    private static List<Column<ReportParts>> columns() {
        List<Column<ReportParts>> columns = new ArrayList<>(key(parts -> parts));
        columns.addAll(List.of(
                Column.whole("version", parts -> (long) parts.archived().version()),
                new Column.Moment<>("stored", parts -> parts.archived().stored()),
                Column.text("title", parts -> parts.article().title()),
                Column.text("byline", parts -> parts.article().byline()),
                Column.text("section", parts -> parts.article().notes().section()),
                new Column.Moment<>(
                        "published_time", parts -> time(parts.article().publication())),
                Column.word(
                        "published_from", parts -> parts.article().publication().from()),
                new Column.Day<>(
                        "updated", parts -> parts.article().notes().updated().date()),
                new Column.Moment<>(
                        "updated_time", parts -> time(parts.article().notes().updated())),
                Column.text(
                        "machine_translation", parts -> parts.article().notes().machineTranslation()),
                Column.start("outlet_start", parts -> parts.article().outlet().span()),
                Column.end("outlet_end", parts -> parts.article().outlet().span()),
                new Column.Quotations<>("credits", ArticleTable::credits),
                Column.whole("statements", parts ->
                        (long) parts.report().statements().size()),
                Column.whole("events", parts -> (long) parts.report().events().size()),
                Column.whole("figures", parts -> (long) parts.report().figures().size()),
                new Column.Truth<>(
                        "stands", parts -> !parts.archived().standing().isEmpty()),
                new Column.Texts<>("other_urls", parts -> elsewhere(parts, Appearance::url)),
                new Column.Texts<>("other_outlets", parts -> elsewhere(parts, Appearance::outlet)),
                Column.text("text", parts -> parts.article().text())));
        return columns;
    }

    /** Where else the same text stands. */
    private static List<String> elsewhere(ReportParts parts, Function<Appearance, @Nullable String> what) {
        return parts.archived().elsewhere().stream()
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Instant time(Publication publication) {
        OffsetDateTime time = publication.time();
        return time == null ? null : time.toInstant();
    }

    private static List<Column.Quotation> credits(ReportParts parts) {
        Article article = parts.article();
        return article.credits().stream()
                .map(span -> new Column.Quotation(span, parts.text(span)))
                .toList();
    }
}
