package org.isnad.reading.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of a gzip file, its members one after the other (RFC 1952), and one that outlives damage: a member that is
 * broken ends with a {@link Damaged} exception, and reading again goes on with the next member that begins behind it.
 *
 * <p>The JDK's own stream ends for good at the first damage, and a web archive is a member for each record.
 */
final class GzipMembers extends InputStream {
    private static final int CHECKSUM_OF_HEADER = 2;
    private static final int EXTRA_FIELD = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    /** A member is broken; what was read of it so far is all that there is of it. */
    static final class Damaged extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        private final boolean begun;

        private Damaged(String reason, boolean begun) {
            super(reason);
            this.begun = begun;
        }

        /** Whether something was read of the member, which is then in doubt. */
        boolean begun() {
            return begun;
        }
    }

    private final Window packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inMember;
    private boolean begun;
    private boolean lost;

    GzipMembers(InputStream packed) {
        this.packed = new Window(packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (length > 0 && (inMember || nextMember())) {
            try {
                int read = inflater.inflate(bytes, offset, length);
                if (read > 0) {
                    checksum.update(bytes, offset, read);
                    begun = true;
                    return read;
                }
                if (inflater.finished()) {
                    endMember();
                } else if (inflater.needsDictionary()) {
                    throw damaged("needs a dictionary that no gzip file has");
                } else if (!packed.refill()) {
                    throw damaged("ends in the middle of gzip data");
                } else {
                    packed.handTo(inflater);
                }
            } catch (DataFormatException e) {
                throw damaged("holds damaged gzip data");
            }
        }
        return length == 0 ? 0 : -1;
    }

    private void endMember() throws Damaged, IOException {
        packed.takeBackFrom(inflater);
        try {
            long sum = packed.littleEndian(4);
            long size = packed.littleEndian(4);
            if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
                throw damaged("holds gzip data that do not fit their checksum");
            }
        } catch (EOFException e) {
            throw damaged("ends in the middle of gzip data");
        }
        inMember = false;
        begun = false;
    }

    /** Steps back as far as possible in the broken member, since where it is cut off the next one begins. */
    private Damaged damaged(String reason) {
        packed.stepBack();
        inMember = false;
        lost = true;
        return new Damaged(reason, begun);
    }

    /** Reads the next header; false at the end. Zeros between members are passed over, as is what follows damage. */
    private boolean nextMember() throws IOException {
        begun = false;
        for (; packed.has(1); packed.skip(1)) {
            packed.lookBackToHere();
            if (packed.has(4)
                    && packed.peek(0) == 0x1f
                    && packed.peek(1) == 0x8b
                    && packed.peek(2) == 8
                    && packed.peek(3) < 32) {
                header(packed.peek(3));
                inflater.reset();
                checksum.reset();
                packed.handTo(inflater);
                inMember = true;
                lost = false;
                return true;
            }
            if (packed.peek(0) != 0 && !lost) {
                throw damaged("holds bytes that are no gzip data");
            }
        }
        return false;
    }

    private void header(int flags) throws IOException {
        try {
            packed.skip(10);
            if ((flags & EXTRA_FIELD) != 0) {
                packed.skip((int) packed.littleEndian(2));
            }
            for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
                while (packed.littleEndian(1) != 0) {
                    // up to the zero that ends it
                }
            }
            if ((flags & CHECKSUM_OF_HEADER) != 0) {
                packed.skip(2);
            }
        } catch (EOFException e) {
            throw damaged("ends in the middle of a gzip header");
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }

    /** The packed bytes that are in memory; {@code back} is where to look for a next member after damage. */
    private static final class Window implements AutoCloseable {
        private final InputStream stream;
        private final byte[] bytes = new byte[1 << 15];
        private int at;
        private int end;
        private int back;

        Window(InputStream stream) {
            this.stream = stream;
        }

        boolean has(int count) throws IOException {
            while (end - at < count) {
                System.arraycopy(bytes, at, bytes, 0, end - at);
                end -= at;
                at = 0;
                int read = stream.read(bytes, end, bytes.length - end);
                if (read < 0) {
                    return false;
                }
                end += read;
            }
            return true;
        }

        int peek(int ahead) {
            return bytes[at + ahead] & 0xff;
        }

        void skip(int count) throws IOException {
            for (int left = count; left > 0; ) {
                if (!has(1)) {
                    throw new EOFException();
                }
                int step = Math.min(left, end - at);
                at += step;
                left -= step;
            }
        }

        long littleEndian(int count) throws IOException {
            long value = 0;
            for (int i = 0; i < count; i++) {
                if (!has(1)) {
                    throw new EOFException();
                }
                value |= (long) peek(0) << (8 * i);
                at++;
            }
            return value;
        }

        void handTo(Inflater inflater) {
            inflater.setInput(bytes, at, end - at);
            back = at;
            at = end;
        }

        void takeBackFrom(Inflater inflater) {
            at = end - inflater.getRemaining();
        }

        void lookBackToHere() {
            back = at + 1;
        }

        /** Reads more in place of what is used up; false at the end, where what there is stays. */
        boolean refill() throws IOException {
            int read = 0;
            while (read == 0) {
                read = stream.read(bytes, 0, bytes.length);
            }
            if (read > 0) {
                at = 0;
                end = read;
            }
            return read > 0;
        }

        /** Moved bytes make {@code back} too late at worst, never too early. */
        void stepBack() {
            at = Math.min(at, back);
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
