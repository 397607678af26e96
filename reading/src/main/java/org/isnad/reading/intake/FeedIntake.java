package org.isnad.reading.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.record.RecordReader;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes apart RSS and Atom feeds. ROME reads their structure; dates are kept as written, since ROME knows no Arabic dates
 * and drops offsets; the {@code source} of an RSS item is kept as its publisher.
 *
 * <p>A feed that declares a document type is refused: no feed needs one, and entities are how parsers are attacked.
 */
final class FeedIntake {
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final List<String> DATES =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    void read(String name, byte[] bytes, Receiver receiver) throws UnreadableException {
        Document document = parse(name, bytes);
        List<Element> items = new ArrayList<>();
        collect(document.getRootElement(), items);
        SyndFeed feed;
        try {
            feed = new SyndFeedInput().build(document);
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableException(name, "is no feed that can be read: " + Intake.reason(e));
        }
        List<SyndEntry> entries = feed.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            Element item = i < items.size() ? items.get(i) : null;
            Map<String, String> record = record(feed, entries.get(i), item);
            receiver.page(Page.of(URI.create("feed:" + i), JsonMapper.shared().writeValueAsBytes(record))
                    .withMediaType(RecordReader.FEED_ENTRY)
                    .withGiven(Given.named(name + "#" + i)));
        }
    }

    private static Document parse(String name, byte[] bytes) throws UnreadableException {
        try {
            var builder = new SAXBuilder();
            builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builder.setExpandEntities(false);
            return builder.build(new ByteArrayInputStream(bytes));
        } catch (JDOMException | IOException e) {
            throw new UnreadableException(name, "is no well-formed XML: " + Intake.reason(e));
        }
    }

    private static void collect(Element element, List<Element> items) {
        for (Element child : element.getChildren()) {
            if (ITEMS.contains(child.getName())) {
                items.add(child);
            } else if (child.getName().equals("channel")) {
                collect(child, items);
            }
        }
    }

    private static Map<String, String> record(SyndFeed feed, SyndEntry entry, @Nullable Element item) {
        Map<String, String> record = new LinkedHashMap<>();
        put(record, "title", entry.getTitle());
        put(record, "url", entry.getLink() == null ? entry.getUri() : entry.getLink());
        put(record, "content", content(entry));
        put(record, "author", entry.getAuthor());
        String source = item == null ? null : child(item, "source");
        put(record, "source", source == null ? feed.getTitle() : source);
        for (String date : DATES) {
            put(record, "date", item == null ? null : child(item, date));
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

    private static @Nullable String child(Element item, String name) {
        for (Element child : item.getChildren()) {
            if (child.getName().equals(name)) {
                String text = child.getTextNormalize();
                Element title = child.getChild("title", child.getNamespace());
                return title != null ? title.getTextNormalize() : text.isEmpty() ? null : text;
            }
        }
        return null;
    }

    private static void put(Map<String, String> record, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            record.putIfAbsent(field, value.strip());
        }
    }
}
