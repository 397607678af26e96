package org.isnad.reading.record;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Page;
import org.isnad.model.PageNotes;
import org.isnad.model.PageNotes.Field;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Limits;
import org.isnad.reading.date.DateParser;
import org.isnad.reading.html.HtmlFragment;
import org.isnad.reading.language.Languages;
import org.isnad.reading.text.ArticleId;
import org.isnad.reading.text.Lexicon;
import org.isnad.reading.text.Passages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a page that is one JSON object into an article; names of fields are compared without regard to case.
 *
 * <p>A content with tags is read as HTML, else letter for letter. Immutable, safe for many threads.
 */
public final class RecordReader implements ArticleReader {
    /** The media type of a page that holds one record of a feed: its dates are the feed's. */
    public static final String FEED_ENTRY = "application/feed-entry+json";

    private static final Map<String, List<String>> FIELDS = fields();

    private final Limits limits;

    public RecordReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Article read(Page page) throws UnreadableException {
        limits.check(page);
        var given = page.given();
        Map<String, JsonNode> record = record(page);
        Map<Field, String> provenance = new EnumMap<>(Field.class);
        String content = field(record, "content", provenance, Field.BODY);
        String title = field(record, "title", provenance, Field.TITLE);
        if (content == null) {
            throw new UnreadableException(given.input(), "has no field with the text of an article");
        }
        limits.check(given.input(), content);
        String text;
        Passages passages;
        if (HtmlFragment.isMarkup(content)) {
            var fragment = HtmlFragment.read(content);
            text = fragment.text();
            passages = new Passages(fragment.passages(), fragment.credits());
        } else {
            text = content;
            passages = Passages.of(content);
        }
        if (text.isBlank()) {
            throw new UnreadableException(given.input(), "holds no text of an article");
        }
        String url = given.url() != null ? given.url().toString() : field(record, "url", provenance, Field.URL);
        String outlet = field(record, "outlet", provenance, Field.OUTLET);
        String language = Languages.identify(text);
        boolean feed = FEED_ENTRY.equals(page.mediaType());
        return new Article(
                ArticleId.of(text),
                given.input(),
                url,
                outlet == null ? Outlet.UNKNOWN : new Outlet(outlet, null),
                title,
                field(record, "author", provenance, Field.BYLINE),
                language,
                given.published() != null
                        ? Publication.on(given.published(), Publication.From.ARGUMENT)
                        : published(record, provenance, feed),
                passages.credits(),
                text,
                passages.passages(),
                new PageNotes(
                        field(record, "section", provenance, Field.SECTION),
                        language == null ? null : Languages.direction(language),
                        Publication.UNKNOWN,
                        null,
                        provenance,
                        List.of()));
    }

    private static Map<String, JsonNode> record(Page page) throws UnreadableException {
        try {
            JsonNode node = JsonMapper.shared().readTree(page.bytes());
            Map<String, JsonNode> record = new HashMap<>();
            if (!node.isObject()) {
                throw new UnreadableException(page.given().input(), "is no JSON object");
            }
            node.properties()
                    .forEach(entry -> record.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
            return record;
        } catch (JacksonException e) {
            throw new UnreadableException(page.given().input(), "is no well-formed JSON: " + e.getOriginalMessage());
        }
    }

    private static Publication published(Map<String, JsonNode> record, Map<Field, String> provenance, boolean feed) {
        for (String name : FIELDS.getOrDefault("published", List.of())) {
            String raw = text(record.get(name));
            var date = raw == null ? null : DateParser.parse(raw);
            if (date != null) {
                provenance.put(Field.PUBLISHED, "field " + name);
                return new Publication(
                        date.date(), date.time(), feed ? Publication.From.FEED : Publication.From.METADATA);
            }
        }
        return Publication.UNKNOWN;
    }

    private static @Nullable String field(
            Map<String, JsonNode> record, String field, Map<Field, String> provenance, Field noted) {
        for (String name : FIELDS.getOrDefault(field, List.of())) {
            String value = text(record.get(name));
            if (value != null) {
                provenance.put(noted, "field " + name);
                return value;
            }
        }
        return null;
    }

    /** The text of a value, of its {@code name}, or of the first of several; {@code null} where there is none. */
    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            return node.isEmpty() ? null : text(node.get(0));
        }
        if (node.isObject()) {
            return text(node.get("name"));
        }
        return node.isNull() || node.asString().isBlank() ? null : node.asString();
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new HashMap<>();
        Lexicon.entries(RecordReader.class, "fields.tsv", 2)
                .forEach(entry -> fields.put(entry.get(0), List.of(entry.get(1).split("\\|"))));
        return Map.copyOf(fields);
    }
}
