package org.isnad.archive.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes notices to the end of a file. A line is on the disk before it counts as delivered; one that a crash cut short is
 * taken away, and before a repetition the file is looked through, so that no notice stands there twice.
 */
final class JsonLinesDelivery {
    private static final byte[] OWN = ("{\"schema\":\"" + NoticeJson.SCHEMA + "\"").getBytes(UTF_8);

    private JsonLinesDelivery() {}

    /** @param again whether it was tried before, so that the line may be there */
    static void deliver(Path file, Notice notice, boolean again) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
                FileLock lock = channel.lock()) {
            boolean open = !takeAwayBrokenLine(channel);
            if (again && holds(file, notice.id())) {
                return;
            }
            byte[] json = NoticeJson.bytes(notice);
            ByteBuffer line = ByteBuffer.allocate(json.length + 2);
            if (open) {
                line.put((byte) '\n');
            }
            line.put(json).put((byte) '\n').flip();
            channel.position(channel.size());
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
            lock.release();
        }
    }

    /** Tells whether the file now ends with a whole line; a line that is not ours is left as it is. */
    private static boolean takeAwayBrokenLine(FileChannel channel) throws IOException {
        long size = channel.size();
        long start = size;
        var one = ByteBuffer.allocate(1);
        while (start > 0) {
            one.clear();
            channel.read(one, start - 1);
            if (one.get(0) == '\n') {
                break;
            }
            start--;
        }
        if (start == size) {
            return true;
        }
        var beginning = ByteBuffer.allocate((int) Math.min(OWN.length, size - start));
        channel.read(beginning, start);
        boolean own = beginning.flip().equals(ByteBuffer.wrap(OWN, 0, beginning.limit()));
        if (own) {
            channel.truncate(start);
        }
        return own;
    }

    private static boolean holds(Path file, String id) throws IOException {
        String wanted = "\"delivery\":\"" + id + "\"";
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }
}
