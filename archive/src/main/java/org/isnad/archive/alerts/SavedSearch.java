package org.isnad.archive.alerts;

import java.util.List;
import java.util.Locale;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.archive.store.StoredAlerts;

/**
 * A search that is run on each new report.
 *
 * @param stored as the store has it
 * @param condition what it asks
 * @param level of what
 */
public record SavedSearch(StoredAlerts.Alert stored, Condition condition, Level level) {
    /**
     * A search as the store has it.
     *
     * @throws QueryException if the query cannot be understood, by this version of Isnad at least
     */
    public static SavedSearch of(StoredAlerts.Alert stored) throws QueryException {
        return new SavedSearch(
                stored,
                QueryReader.read(stored.query()),
                Level.valueOf(stored.level().toUpperCase(Locale.ROOT)));
    }

    public String name() {
        return stored.name();
    }

    List<StoredAlerts.Channel> channels() {
        return stored.channels();
    }
}
