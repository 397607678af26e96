package org.isnad.archive.alerts;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A notice that could not be delivered, and whether it is worth trying again. */
public final class UndeliveredException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean lasting;

    /** @param lasting whether another try would fail as well */
    UndeliveredException(String reason, boolean lasting, @Nullable Throwable cause) {
        super(reason, cause);
        this.lasting = lasting;
    }

    public boolean isLasting() {
        return lasting;
    }
}
