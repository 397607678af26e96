package org.isnad.archive.export.atom;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.export.writing.NamedUuid;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An Atom feed. An entry is an article: its id stays the same while its address does, so that an edited article is the same
 * entry, updated; its content is the list of its statements, each with its sources; its categories are the types of its
 * events.
 */
public final class AtomExport implements Export {
    /** What names the types of events among categories. */
    static final String PLOVER = "urn:isnad:plover:2021";

    private final XmlElements xml;

    /**
     * Begins the feed.
     *
     * @param source what is exported, by which this feed is told from others
     * @param written when
     * @throws IOException if the target refuses
     */
    public AtomExport(OutputStream out, String source, Instant written) throws IOException {
        xml = new XmlElements(out);
        xml.write(() -> {
            xml.begin("feed", XmlElements.ATOM);
            xml.element("id", "urn:uuid:" + NamedUuid.of("feed", source));
            xml.element("title", "Isnad: who says what");
            xml.element("updated", written.toString());
            author("Isnad");
            xml.element("generator", "Isnad");
        });
    }

    @Override
    public void add(ArchivedReport archived) throws IOException {
        var parts = new ReportParts(archived);
        xml.write(() -> {
            xml.lineBreak();
            xml.begin("entry");
            head(parts);
            categories(parts);
            content(parts);
            xml.end();
        });
    }

    private void head(ReportParts parts) throws XMLStreamException {
        Article article = parts.article();
        xml.element(
                "id", "urn:uuid:" + NamedUuid.of("article", Objects.requireNonNullElse(article.url(), article.id())));
        xml.element("title", Objects.requireNonNullElse(article.title(), article.input()));
        xml.element("updated", updated(parts).toString());
        if (parts.published() != null) {
            xml.element("published", String.valueOf(parts.published()));
        }
        String author =
                article.byline() != null ? article.byline() : article.outlet().name();
        if (author != null) {
            author(author);
        }
        if (article.url() != null) {
            xml.empty("link", "rel", "alternate", "href", article.url());
        }
        for (Appearance at : parts.archived().elsewhere()) {
            if (at.url() != null) {
                xml.empty("link", "rel", "related", "href", at.url());
            }
        }
    }

    /** When this version came to be, as far as that is known. */
    private static Instant updated(ReportParts parts) {
        ArchivedReport archived = parts.archived();
        @Nullable Instant published = archived.version() == 1 ? parts.published() : null;
        return Stream.of(parts.updated(), published)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> cameToStand(archived));
    }

    /** When the archive saw its text at the first address for the last time that it came to stand there. */
    private static Instant cameToStand(ArchivedReport archived) {
        return archived.appearances().stream()
                .filter(at -> at.version() == archived.version() && at.stored().isAfter(archived.stored()))
                .map(Appearance::stored)
                .findFirst()
                .orElse(archived.stored());
    }

    private void author(String name) throws XMLStreamException {
        xml.begin("author");
        xml.element("name", name);
        xml.end();
    }

    private void categories(ReportParts parts) throws XMLStreamException {
        List<String> types = parts.report().events().stream()
                .map(event -> event.type().name())
                .distinct()
                .toList();
        for (String type : types) {
            xml.empty("category", "term", type, "scheme", PLOVER);
        }
    }

    private void content(ReportParts parts) throws XMLStreamException {
        xml.begin("content");
        xml.attribute("type", "xhtml");
        if (parts.article().language() != null) {
            xml.attribute("xml:lang", parts.article().language());
        }
        xml.begin("div", XmlElements.XHTML);
        xml.attribute("dir", "auto");
        if (!parts.report().statements().isEmpty()) {
            xml.begin("ul");
            for (Statement statement : parts.report().statements()) {
                statement(parts, statement);
            }
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private void statement(ReportParts parts, Statement statement) throws XMLStreamException {
        xml.begin("li");
        for (var source : parts.chain(statement)) {
            xml.element("b", source.name());
            xml.text(" ← ");
        }
        xml.element("i", Codes.word(statement.act()));
        xml.text(": ");
        xml.element("q", parts.text(statement.content()));
        xml.end();
    }

    @Override
    public void end() throws IOException {
        xml.write(() -> {
            xml.lineBreak();
            xml.end();
            xml.lineBreak();
            xml.finish();
        });
    }

    /** Holds nothing. */
    @Override
    public void close() {}
}
