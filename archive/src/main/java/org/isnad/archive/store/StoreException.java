package org.isnad.archive.store;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A store that could not do what was asked, with its name and a reason that its owner understands. The store is whole:
 * what was begun has left no trace, and what was stored before is there.
 */
public final class StoreException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String store;
    private final String reason;

    /**
     * @param store the store's name, as its owner called it
     * @param reason one clause, without a full stop: {@code is locked by another program}
     */
    public StoreException(String store, String reason, @Nullable Throwable cause) {
        super(store + ": " + reason, cause);
        this.store = store;
        this.reason = reason;
    }

    public String store() {
        return store;
    }

    public String reason() {
        return reason;
    }
}
