package org.isnad.archive.search;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** Another process is writing to the index. It can be searched meanwhile, as it was when that process last committed. */
public final class BusyIndexException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    BusyIndexException(Path folder, IOException cause) {
        super(folder + ": another isnad is bringing this search index up to date", cause);
    }
}
