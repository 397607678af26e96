package org.isnad.reading.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Takes the web pages out of a web archive, one record at a time. Records that hold no page (requests, pictures, error
 * responses) are passed over; one that is broken is refused by its number, and the archive is read on behind it.
 */
final class WarcIntake {
    private static final int LONGEST_HEADERS = 1 << 20;

    private final Limits limits;
    private final WarcPages pages;

    WarcIntake(Limits limits) {
        this.limits = limits;
        this.pages = new WarcPages(limits);
    }

    /** @param stream the archive, unpacked; damage in its gzip members is told and read behind */
    void read(String name, InputStream stream, Receiver receiver) throws IOException {
        var cutter = new WarcCutter(stream, limits.pageBytes() + LONGEST_HEADERS);
        int index = 0;
        for (WarcCut cut = cutter.next(); cut != null; cut = cutter.next()) {
            String called = name + "#" + index++;
            try {
                switch (cut) {
                    case WarcCut.Whole whole -> take(called, whole.bytes(), receiver);
                    case WarcCut.TooLarge large -> receiver.passedOver(called, "larger than any page");
                    case WarcCut.Damaged damaged -> throw new UnreadableException(called, damaged.reason());
                }
            } catch (UnreadableException e) {
                receiver.refused(e);
            }
        }
        if (index == 0) {
            throw new UnreadableException(name, "is an empty web archive");
        }
    }

    private void take(String name, byte[] bytes, Receiver receiver) throws UnreadableException {
        switch (content(name, bytes)) {
            case WarcContent.Held held -> receiver.page(held.page());
            case WarcContent.Other other -> receiver.passedOver(name, other.kind());
        }
    }

    private WarcContent content(String name, byte[] bytes) throws UnreadableException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            reader.setLenient(true);
            WarcRecord record = reader.next().orElse(null);
            if (record == null) {
                throw new UnreadableException(name, "is no WARC record");
            }
            return pages.content(name, record);
        } catch (UnreadableException e) {
            throw e;
        } catch (ParsingException e) {
            throw new UnreadableException(name, "has a malformed header: " + Input.reason(e));
        } catch (IOException | RuntimeException e) {
            // The parser fails in many ways on what is no record; whatever it throws, the record is at fault.
            throw new UnreadableException(name, "holds no page that can be read: " + Input.reason(e));
        }
    }
}
