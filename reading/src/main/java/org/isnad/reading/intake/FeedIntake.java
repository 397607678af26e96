package org.isnad.reading.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.record.RecordReader;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes apart RSS and Atom feeds. ROME reads their structure; dates are kept as written, since ROME knows no Arabic dates
 * and drops offsets; the {@code source} of an RSS item is kept as its publisher.
 */
final class FeedIntake {
    private static final List<String> DATES =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    void read(String name, byte[] bytes, Receiver receiver) throws UnreadableException {
        Document document = FeedXml.parse(name, bytes);
        List<Element> items = FeedXml.items(document.getRootElement());
        SyndFeed feed;
        try {
            feed = new SyndFeedInput().build(document);
        } catch (FeedException | RuntimeException e) {
            // ROME fails in many ways on what is no feed; whatever it throws, the input is at fault.
            throw new UnreadableException(name, "is no feed that can be read: " + Input.reason(e));
        }
        List<SyndEntry> entries = feed.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            Element item = i < items.size() ? items.get(i) : null;
            Map<String, String> record = record(feed, entries.get(i), item);
            receiver.page(Page.of(URI.create("feed:" + i), JsonMapper.shared().writeValueAsBytes(record))
                    .withMediaType(RecordReader.FEED_ENTRY)
                    .withGiven(Given.named(name + "#" + i)));
        }
        if (entries.isEmpty()) {
            throw new UnreadableException(name, "is a feed without entries");
        }
    }

    private static Map<String, String> record(SyndFeed feed, SyndEntry entry, @Nullable Element item) {
        Map<String, String> record = new LinkedHashMap<>();
        put(record, "title", entry.getTitle());
        put(record, "url", entry.getLink() == null ? entry.getUri() : entry.getLink());
        put(record, "content", content(entry));
        put(record, "author", entry.getAuthor());
        String source = item == null ? null : FeedXml.child(item, "source");
        put(record, "source", source == null ? feed.getTitle() : source);
        for (String date : DATES) {
            put(record, "date", item == null ? null : FeedXml.child(item, date));
        }
        return record;
    }

    /** The longest of the entry's contents, else its summary, else its title. */
    private static @Nullable String content(SyndEntry entry) {
        String longest =
                entry.getDescription() == null ? null : entry.getDescription().getValue();
        for (var content : entry.getContents()) {
            String value = content.getValue();
            if (value != null && (longest == null || value.length() > longest.length())) {
                longest = value;
            }
        }
        return longest == null || longest.isBlank() ? entry.getTitle() : longest;
    }

    private static void put(Map<String, String> record, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            record.putIfAbsent(field, value.strip());
        }
    }
}
