package org.isnad.archive.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/**
 * Keeps an Atom feed (RFC 4287) in a file: the latest {@value #MOST} notices, each once by its id. The file is replaced as
 * a whole, so that a reader never sees half of one.
 */
final class AtomDelivery {
    private static final int MOST = 100;

    private AtomDelivery() {}

    static void deliver(Path file, Notice notice) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Path guard = file.resolveSibling("." + file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(guard, CREATE, WRITE);
                FileLock lock = channel.lock()) {
            add(file, notice);
            lock.release();
        }
    }

    private static void add(Path file, Notice notice) throws IOException {
        Feed feed = read(file, notice);
        String id = id(notice);
        if (feed.getEntries().stream().anyMatch(entry -> id.equals(entry.getId()))) {
            return;
        }
        List<Entry> entries = new ArrayList<>(feed.getEntries());
        entries.addFirst(entry(notice, id));
        feed.setEntries(new ArrayList<>(entries.subList(0, Math.min(MOST, entries.size()))));
        feed.setUpdated(entries.getFirst().getUpdated());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(next, UTF_8)) {
            new WireFeedOutput().output(feed, out);
        } catch (FeedException e) {
            throw new IOException("the feed cannot be written: " + e.getMessage(), e);
        }
        Files.move(next, file, REPLACE_EXISTING, ATOMIC_MOVE);
    }

    private static Feed read(Path file, Notice notice) throws IOException {
        if (!Files.exists(file)) {
            var feed = new Feed("atom_1.0");
            feed.setEncoding("UTF-8");
            feed.setId("urn:isnad:alert:" + notice.search().stored().id() + ":"
                    + notice.search().stored().created());
            feed.setTitle("Isnad: " + notice.search().name());
            return feed;
        }
        try (var in = Files.newBufferedReader(file, UTF_8)) {
            if (new WireFeedInput().build(in) instanceof Feed feed) {
                return feed;
            }
            throw new UndeliveredException(file + " holds a feed that is no Atom", true, null);
        } catch (FeedException | IllegalArgumentException e) {
            throw new UndeliveredException(file + " holds something else than a feed", true, e);
        }
    }

    private static Entry entry(Notice notice, String id) {
        var entry = new Entry();
        entry.setId(id);
        entry.setTitle(notice.headline());
        entry.setUpdated(Date.from(notice.report().stored()));
        String url = notice.report().report().article().url();
        if (url != null) {
            var link = new Link();
            link.setHref(url);
            link.setRel("alternate");
            entry.setAlternateLinks(List.of(link));
        }
        var content = new Content();
        content.setType("text");
        content.setValue(Objects.requireNonNull(NoticeText.of(notice)));
        entry.setContents(List.of(content));
        return entry;
    }

    private static String id(Notice notice) {
        return "urn:isnad:delivery:" + notice.id();
    }
}
