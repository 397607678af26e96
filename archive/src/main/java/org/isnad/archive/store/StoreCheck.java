package org.isnad.archive.store;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.Report;
import org.isnad.reading.text.ArticleId;

/** Looks through a whole store for what is broken. */
record StoreCheck(Database database, ReportRows rows) {
    private static final int AT_A_TIME = 32;

    void run(Consumer<String> found) throws StoreException {
        database.read(handle -> database.dialect().check(handle)).forEach(found);
        database.read(handle -> handle.createQuery(Sql.named("check-rows"))
                        .mapTo(String.class)
                        .list())
                .forEach(found);
        long after = 0;
        List<ReportRows.Named> page;
        do {
            long from = after;
            page = database.read(handle -> rows.named(handle, from, AT_A_TIME));
            for (ReportRows.Named each : page) {
                check(each, found);
                after = each.number();
            }
        } while (page.size() == AT_A_TIME);
    }

    private void check(ReportRows.Named named, Consumer<String> found) {
        try {
            Report report = rows.unpack(named);
            if (!ArticleId.of(report.article().text()).equals(named.hash())) {
                found.accept("report " + named.number() + " is not on the text that it stands with");
            }
        } catch (IOException e) {
            found.accept(String.valueOf(e.getMessage()));
        }
    }
}
