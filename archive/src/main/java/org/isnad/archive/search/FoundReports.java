package org.isnad.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.isnad.archive.ArchivedReport;

/** Fetches the reports of hits, each once. */
public final class FoundReports {
    private FoundReports() {}

    /** Where reports are. */
    public interface Lookup {
        Optional<ArchivedReport> report(long number) throws IOException;
    }

    /**
     * The hits of a result with their reports.
     *
     * @param missing told the number of a report that the index knows and the store does not, whose hits are left out
     */
    public static List<FoundHit> of(SearchResult result, Lookup reports, LongConsumer missing) throws IOException {
        Map<Long, Optional<ArchivedReport>> read = new HashMap<>();
        List<FoundHit> found = new ArrayList<>();
        for (Hit hit : result.hits()) {
            Optional<ArchivedReport> report = read.get(hit.number());
            if (report == null) {
                report = reports.report(hit.number());
                read.put(hit.number(), report);
            }
            if (report.isPresent()) {
                found.add(new FoundHit(hit, report.get()));
            } else {
                missing.accept(hit.number());
            }
        }
        return found;
    }
}
