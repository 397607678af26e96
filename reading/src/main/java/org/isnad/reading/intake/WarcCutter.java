package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an unpacked web archive into its records (ISO 28500), and finds its way back after damage: a record that lies
 * about its length, that is cut off or that is no record ends where the next line {@code WARC/1.…} begins, or where its
 * gzip member ends. Holds one record at a time, at most {@code most} bytes of it.
 */
final class WarcCutter {
    private static final byte[] VERSION = "WARC/".getBytes(ISO_8859_1);
    private static final byte[] NEXT = "WARC/1.".getBytes(ISO_8859_1);
    private static final int LONGEST_HEADER = 64 << 10;
    private static final int BLOCK = 1 << 16;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \t]*(\\d{1,18})[ \t\r]*$");

    private final InputStream stream;
    private final int most;
    private byte[] window = new byte[BLOCK];
    private int start;
    private int end;
    /** Why nothing more comes into the window before it is used up; {@code null} as long as more may come. */
    private GzipMembers.@Nullable Damaged stop;

    private boolean ended;

    /**
     * @param stream the archive, unpacked
     * @param most the most bytes of one record that are held
     */
    WarcCutter(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** What stands next, or {@code null} at the end of the archive. */
    @Nullable
    WarcCut next() throws IOException {
        while (true) {
            skipLineEnds();
            if (start < end) {
                return cut();
            }
            if (ended) {
                return null;
            }
            // A broken member left nothing but its reason; the next one is read from here on.
            if (stop != null) {
                return damaged("");
            }
        }
    }

    private WarcCut cut() throws IOException {
        if (!has(VERSION.length) || !startsWith(start, VERSION)) {
            return damaged("begins like no WARC record");
        }
        int headerEnd = headerEnd();
        if (headerEnd < 0) {
            return damaged("has no end of its WARC header");
        }
        Matcher declared = LENGTH.matcher(new String(window, start, headerEnd - start, ISO_8859_1));
        if (!declared.find()) {
            return damaged("has a WARC header without a length");
        }
        long length = headerEnd - start + Long.parseLong(declared.group(1));
        if (length > most) {
            return skip(length) ? new WarcCut.TooLarge() : damaged("ends before its WARC header says");
        }
        if (!has((int) length)) {
            return damaged("ends before its WARC header says");
        }
        if (!endsAt((int) length)) {
            return damaged("does not end where its WARC header says");
        }
        byte[] record = Arrays.copyOfRange(window, start, start + (int) length);
        start += (int) length;
        skipLineEnds();
        if (start == end && stop != null && stop.begun()) {
            return damaged("");
        }
        return new WarcCut.Whole(record);
    }

    /** Goes on to the next beginning of a record, which may stand within the record that is broken. */
    private WarcCut damaged(String reason) throws IOException {
        String told = stop == null ? reason : String.valueOf(stop.getMessage());
        int from = Math.min(start + 1, end);
        for (int at = indexOfNext(from); at < 0; at = indexOfNext(from)) {
            // The last bytes stay, since a beginning may be cut in two there.
            start = Math.max(from, end - NEXT.length - 1);
            if (!fill()) {
                start = end;
                stop = null;
                return new WarcCut.Damaged(told);
            }
            from = start;
        }
        start = indexOfNext(from);
        return new WarcCut.Damaged(told);
    }

    /**
     * Whether the record is followed by what ends one: an empty line, as the standard has it, the next record or the end
     * of the archive, as some programs write.
     */
    private boolean endsAt(int length) throws IOException {
        int at = length;
        int lines = 0;
        for (; lines < 2 && has(at + 1) && isLineEnd(window[start + at]); at++) {
            lines += window[start + at] == '\n' ? 1 : 0;
        }
        boolean whole = has(at + VERSION.length);
        int compared = whole ? VERSION.length : end - start - at;
        return lines == 2 || startsWith(start + at, Arrays.copyOf(VERSION, compared));
    }

    private int headerEnd() throws IOException {
        for (int i = VERSION.length; i < LONGEST_HEADER && has(i + 1); i++) {
            if (window[start + i] == '\n'
                    && (window[start + i - 1] == '\n'
                            || (window[start + i - 1] == '\r' && window[start + i - 2] == '\n'))) {
                return start + i + 1;
            }
        }
        return -1;
    }

    private void skipLineEnds() throws IOException {
        while (has(1) && isLineEnd(window[start])) {
            start++;
        }
    }

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }

    private boolean skip(long length) throws IOException {
        long left = length;
        while (left > 0 && has(1)) {
            int step = (int) Math.min(left, end - start);
            start += step;
            left -= step;
        }
        return left == 0;
    }

    private boolean has(int count) throws IOException {
        while (end - start < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Reads more into the window, after moving what is left of it to the front; false where no more comes. */
    private boolean fill() throws IOException {
        if (ended || stop != null) {
            return false;
        }
        if (start > 0 && end == window.length) {
            System.arraycopy(window, start, window, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == window.length) {
            window = Arrays.copyOf(window, (int) Math.min(2L * window.length, most + 4L * BLOCK + LONGEST_HEADER));
        }
        try {
            int read = stream.read(window, end, Math.min(BLOCK, window.length - end));
            ended = read < 0;
            end += Math.max(read, 0);
        } catch (GzipMembers.Damaged e) {
            stop = e;
        }
        return !ended && stop == null;
    }

    /** The next line {@code WARC/1.0} or {@code WARC/1.1}; where a record is cut off, it may begin in mid-line. */
    private int indexOfNext(int from) {
        for (int i = from; i + NEXT.length + 2 <= end; i++) {
            if (startsWith(i, NEXT) && isLineEnd(window[i + NEXT.length + 1])) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(int at, byte[] wanted) {
        return at + wanted.length <= end && Arrays.equals(window, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
