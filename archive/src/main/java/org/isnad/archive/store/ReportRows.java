package org.isnad.archive.store;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.Change;
import org.isnad.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reports, each by one analyser on one article; the one by the newest analyser is in force. */
final class ReportRows {
    private final String ofAnalyser = Sql.named("report-of-analyser");
    private final String inForce = Sql.named("report-in-force");
    private final String add = Sql.named("report-add");
    private final String replace = Sql.named("report-replace");
    private final String putInForce = Sql.named("report-put-in-force");
    private final String isThere = Sql.named("report-is-there");
    private final String byNumber = Sql.named("report-by-number");
    private final String byHash = Sql.named("report-by-hash");
    private final String from = Sql.named("reports-from");
    private final String last = Sql.named("report-last-number");
    private final String byAnalysers = Sql.named("reports-by-analysers");
    private final String changes = Sql.named("changes-after");
    private final String checked = Sql.named("check-reports");
    private final Packing packing;
    private final ArticleRows articles;

    ReportRows(Packing packing, ArticleRows articles) {
        this.packing = packing;
        this.articles = articles;
    }

    private record InForce(long number, String analyser) {}

    /** The report as its column has it; done before the transaction, which holds up others. */
    byte[] pack(Report report) {
        return packing.pack(report);
    }

    Optional<Long> numberOf(Handle handle, long article, String analyser) {
        return handle.createQuery(ofAnalyser)
                .bind("article", article)
                .bind("analyser", analyser)
                .mapTo(Long.class)
                .findOne();
    }

    private Optional<InForce> inForce(Handle handle, long article) {
        return handle.createQuery(inForce)
                .bind("article", article)
                .map((row, context) -> new InForce(row.getLong("number"), row.getString("analyser")))
                .findOne();
    }

    /** Whether any analyser's report on the article is there. */
    boolean isRead(Handle handle, long article) {
        return inForce(handle, article).isPresent();
    }

    boolean isRead(Handle handle, String hash, String analyser) {
        return handle.createQuery(isThere)
                .bind("hash", hash)
                .bind("analyser", analyser)
                .mapTo(int.class)
                .findFirst()
                .isPresent();
    }

    /** Adds a report, and puts it in force unless one by a newer analyser is. */
    long add(Handle handle, long article, Report report, String analyser, byte[] document, String now) {
        Optional<InForce> earlier = inForce(handle, article);
        LocalDate published = report.article().publication().date();
        long number = handle.createQuery(add)
                .bind("article", article)
                .bind("analyser", analyser)
                .bind("stored", now)
                .bind("published", published == null ? null : published.toString())
                .bind("statements", report.statements().size())
                .bind("events", report.events().size())
                .bind("replacedBy", earlier.map(InForce::number).orElse(null))
                .bind("packing", Packing.CURRENT)
                .bind("document", document)
                .mapTo(long.class)
                .one();
        if (earlier.isPresent() && !isNewer(earlier.get().analyser(), analyser)) {
            handle.createUpdate(replace)
                    .bind("by", number)
                    .bind("number", earlier.get().number())
                    .execute();
            handle.createUpdate(putInForce).bind("number", number).execute();
        }
        return number;
    }

    /** Whether one version comes after another; what is no version is as new as any, and so are builds of one version. */
    static boolean isNewer(String analyser, String than) {
        try {
            return ModuleDescriptor.Version.parse(version(analyser))
                            .compareTo(ModuleDescriptor.Version.parse(version(than)))
                    > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether what an analyser made is to be read again by this one. */
    static boolean isOutdated(String made, String analyser) {
        return !made.equals(analyser) && !isNewer(made, analyser);
    }

    /** Without what tells its builds apart, which has no order: {@code 0.1.0} of {@code 0.1.0+5f2c}. */
    private static String version(String analyser) {
        int build = analyser.indexOf('+');
        return build < 0 ? analyser : analyser.substring(0, build);
    }

    Optional<ArchivedReport> byNumber(Handle handle, long number) throws IOException {
        return read(handle, handle.createQuery(byNumber).bind("number", number));
    }

    Optional<ArchivedReport> byHash(Handle handle, String hash) throws IOException {
        return read(handle, handle.createQuery(byHash).bind("hash", hash));
    }

    private Optional<ArchivedReport> read(Handle handle, Query query) throws IOException {
        List<Packed> packed = query.map((row, context) -> packed(row)).list();
        return unpacked(handle, packed).stream().findFirst();
    }

    /** The next reports in force from a number on, at most so many. */
    List<ArchivedReport> from(Handle handle, long number, int most) throws IOException {
        return unpacked(
                handle,
                handle.createQuery(from)
                        .bind("from", number)
                        .bind("most", most)
                        .map((row, context) -> packed(row))
                        .list());
    }

    /** The next reports in force after a number that are to be read again by an analyser, at most so many. */
    List<ArchivedReport> outdated(Handle handle, String analyser, long after, int most) throws IOException {
        List<String> analysers = StoreStatus.analysers(handle).keySet().stream()
                .filter(made -> isOutdated(made, analyser))
                .toList();
        return analysers.isEmpty()
                ? List.of()
                : unpacked(
                        handle,
                        handle.createQuery(byAnalysers)
                                .bindList("analysers", analysers)
                                .bind("after", after)
                                .bind("most", most)
                                .map((row, context) -> packed(row))
                                .list());
    }

    /** The next changes after one, at most so many. */
    List<Change> changes(Handle handle, long after, int most) throws IOException {
        List<Map.Entry<Long, Packed>> rows = handle.createQuery(changes)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> Map.entry(row.getLong("changed"), packed(row)))
                .list();
        List<ArchivedReport> reports =
                unpacked(handle, rows.stream().map(Map.Entry::getValue).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Change(rows.get(i).getKey(), reports.get(i)))
                .toList();
    }

    long lastNumber(Handle handle) {
        return handle.createQuery(last).mapTo(long.class).one();
    }

    /** A row as it is. */
    @SuppressWarnings("ArrayRecordComponent")
    record Packed(long number, long article, String stored, int packing, byte[] document) {}

    private static Packed packed(ResultSet row) throws SQLException {
        return new Packed(
                row.getLong("number"),
                row.getLong("article"),
                row.getString("stored"),
                row.getInt("packing"),
                row.getBytes("document"));
    }

    /** A row with the name of the text that it is on. */
    record Named(String hash, Packed packed) {
        long number() {
            return packed.number();
        }
    }

    /** The next reports after a number, in force or not, as they are. */
    List<Named> named(Handle handle, long after, int most) {
        return handle.createQuery(checked)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Named(row.getString("hash"), packed(row)))
                .list();
    }

    Report unpack(Named named) throws IOException {
        return unpack(named.packed());
    }

    private Report unpack(Packed packed) throws IOException {
        return packing.unpack("report " + packed.number(), packed.packing(), packed.document());
    }

    private List<ArchivedReport> unpacked(Handle handle, List<Packed> rows) throws IOException {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Appearance>> appearances =
                articles.appearances(handle, rows.stream().map(Packed::article).toList());
        List<ArchivedReport> reports = new ArrayList<>(rows.size());
        for (Packed row : rows) {
            List<Appearance> at = Objects.requireNonNull(appearances.get(row.article()));
            reports.add(new ArchivedReport(row.number(), version(at), Moments.read(row.stored()), unpack(row), at));
        }
        return reports;
    }

    /** Which version of its first address a text is; where it stood there more than once, the last time. */
    private static int version(List<Appearance> appearances) {
        String url = appearances.getFirst().url();
        return appearances.stream()
                .filter(at -> Objects.equals(at.url(), url))
                .reduce((first, second) -> second)
                .orElseThrow()
                .version();
    }
}
