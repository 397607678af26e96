package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes were looked at before and come all the same; where they could not be read to the end, the
 * failure comes when it is its turn.
 */
final class Peeked extends InputStream {
    private final InputStream stream;
    private final byte[] start;
    private @Nullable IOException failure;
    private int next;

    /** @param reach how many bytes to look at, or fewer where the stream ends before */
    Peeked(InputStream stream, int reach) {
        this.stream = stream;
        byte[] bytes = new byte[reach];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < reach; n = stream.read(bytes, length, reach - length)) {
                length += n;
            }
        } catch (IOException e) {
            failure = e;
        }
        this.start = Arrays.copyOf(bytes, length);
    }

    /** The first bytes, used up or not. */
    byte[] start() {
        return start;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (next < start.length) {
            int count = Math.min(length, start.length - next);
            System.arraycopy(start, next, bytes, offset, count);
            next += count;
            return count;
        }
        if (failure != null) {
            IOException told = failure;
            failure = null;
            throw told;
        }
        return stream.read(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
