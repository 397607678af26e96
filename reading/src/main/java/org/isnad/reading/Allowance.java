package org.isnad.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that refuses to give more for one page than {@link Limits#pageBytes()}, with an {@link
 * org.isnad.model.UnreadableException} that names the input; where it holds many records, each may have as much.
 */
public final class Allowance extends FilterInputStream {
    private final String name;
    private final Limits limits;
    private long used;

    /** @param name what the input is called in the refusal */
    public Allowance(String name, InputStream stream, Limits limits) {
        super(stream);
        this.name = name;
        this.limits = limits;
    }

    /** A record ended; the next one may be as large. */
    public void renew() {
        used = 0;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        use(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        use(Math.max(read, 0));
        return read;
    }

    private void use(int bytes) throws IOException {
        used += bytes;
        if (used > limits.pageBytes()) {
            throw limits.tooLarge(name);
        }
    }
}
