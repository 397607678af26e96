package org.isnad.reading.html;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Page;
import org.isnad.model.PageNotes;
import org.isnad.model.PageNotes.Field;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Limits;
import org.isnad.reading.charset.Charsets;
import org.isnad.reading.charset.Decoded;
import org.isnad.reading.language.Languages;
import org.isnad.reading.text.ArticleId;
import org.isnad.reading.text.PhraseKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page: its main text with paragraphs, headings, lists and quotations, and its metadata, each with where it
 * was read. What was left out of the text is listed in {@link PageNotes#omissions()}.
 *
 * <p>Immutable, safe for many threads.
 */
public final class HtmlReader implements ArticleReader {
    private static final int SHORTEST_TEXT = 2;
    private static final int LANGUAGE_SAMPLE = 500;

    private final Limits limits;

    public HtmlReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Article read(Page page) throws UnreadableException {
        var given = page.given();
        limits.check(page);
        Decoded decoded = Charsets.decode(page);
        Document document = Jsoup.parse(decoded.text(), page.uri().toString());
        var markup = new PageMarkup();
        var elements = new PageElements(document, markup);
        var data = LinkedData.in(elements.linkedData);
        var meta = new MetaTags(elements.meta);
        Map<Field, String> provenance = new EnumMap<>(Field.class);
        provenance.put(Field.CHARSET, decoded.clue());
        String url = note(provenance, Field.URL, address(page, elements, meta));
        URI address = uri(url);
        String outlet = note(provenance, Field.OUTLET, SiteNames.outlet(data, meta, address));
        String title = note(
                provenance,
                Field.TITLE,
                Headline.of(document, elements, data, meta, SiteNames.all(data, meta, address)));
        String byline = note(provenance, Field.BYLINE, Byline.of(elements, data, meta));
        String section = note(provenance, Field.SECTION, section(data, meta));

        var outline = PageOutline.of(document.body(), markup);
        var main = MainText.in(outline);
        var found = ArticleBlocks.of(outline, main, titles(document, elements, meta, title));
        ArticleText text = ArticleText.of(found.kept());
        HtmlFragment linked = LinkedBody.inPlaceOf(text.text(), data);
        if (linked != null) {
            text = new ArticleText(linked.text(), linked.passages(), linked.credits());
        }
        provenance.put(Field.BODY, linked == null ? "<" + main.region().tag() + ">" : "json-ld articleBody");
        if (text.text().length() < SHORTEST_TEXT) {
            throw new UnreadableException(given.input(), "holds no text of an article");
        }
        limits.check(given.input(), text.text());
        String language = Languages.identify(sample(text));
        var customs = DateCustoms.of(root(document).attr("lang"), language, address, day(page));
        var dates = new PageDates(
                new StatedDates(data, meta, customs),
                new PrintedDates(outline, main, customs),
                new DatedElements(elements, customs, markup, outline, main).clues(),
                () -> ScriptDates.agreed(elements, customs),
                AddressDates.first(addresses(address, elements, meta), customs),
                AddressDates.ofPicture(meta.get("og:image"), customs));
        Publication published = given.published() != null
                ? note(
                        provenance,
                        Field.PUBLISHED,
                        new Known<>(Publication.on(given.published(), Publication.From.ARGUMENT), "argument"))
                : note(provenance, Field.PUBLISHED, dates.published());
        Publication updated = note(provenance, Field.UPDATED, dates.updated());
        return new Article(
                ArticleId.of(text.text()),
                given.input(),
                url,
                outlet == null ? Outlet.UNKNOWN : new Outlet(outlet, null),
                title,
                byline,
                language,
                published == null ? Publication.UNKNOWN : published,
                text.credits(),
                text.text(),
                text.passages(),
                new PageNotes(
                        section,
                        language == null ? null : Languages.direction(language),
                        updated == null ? Publication.UNKNOWN : updated,
                        MachineTranslation.mark(root(document), outline, main),
                        provenance,
                        found.omissions()));
    }

    private static <T> @Nullable T note(Map<Field, String> provenance, Field field, @Nullable Known<T> known) {
        if (known == null) {
            return null;
        }
        provenance.put(field, known.where());
        return known.value();
    }

    private static @Nullable Known<String> address(Page page, PageElements elements, MetaTags meta) {
        URI given = page.given().url();
        if (given != null) {
            return new Known<>(given.toString(), "argument");
        }
        if (elements.canonical.startsWith("http")) {
            return new Known<>(elements.canonical, "link canonical");
        }
        String open = meta.get("og:url");
        if (open != null && open.startsWith("http")) {
            return new Known<>(open, "og:url");
        }
        String scheme = page.uri().getScheme();
        return scheme != null && scheme.startsWith("http")
                ? new Known<>(page.uri().toString(), "fetched from")
                : null;
    }

    private static List<String> addresses(@Nullable URI address, PageElements elements, MetaTags meta) {
        String open = meta.get("og:url");
        return List.of(address == null ? "" : address.toString(), elements.canonical, open == null ? "" : open);
    }

    private static Element root(Document document) {
        Element root = document.firstElementChild();
        return root == null ? document : root;
    }

    /** What of a text tells its language: its longest passage, which is the likeliest to be prose of its own. */
    private static String sample(ArticleText text) {
        Span longest = new Span(0, 0);
        for (Passage passage : text.passages()) {
            longest = passage.span().length() > longest.length() ? passage.span() : longest;
        }
        return text.text().substring(longest.start(), Math.min(longest.end(), longest.start() + LANGUAGE_SAMPLE));
    }

    /** The day that a page was fetched, or today. */
    private static LocalDate day(Page page) {
        Instant fetched = page.fetched();
        return LocalDate.ofInstant(fetched == null ? Instant.now() : fetched, ZoneOffset.UTC);
    }

    private static @Nullable URI uri(@Nullable String url) {
        try {
            return url == null ? null : URI.create(url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Known<String> section(LinkedData data, MetaTags meta) {
        String linked = data.text("articleSection");
        if (linked != null) {
            return new Known<>(linked, "json-ld articleSection");
        }
        String tag = meta.get("article:section");
        return tag == null ? null : new Known<>(tag, "meta article:section");
    }

    /** The keys of all that the page gives as its title, so that it is not taken for text. */
    private static Set<String> titles(Document document, PageElements elements, MetaTags meta, @Nullable String title) {
        Set<String> titles = new HashSet<>();
        titles.add(PhraseKey.of(document.title()));
        for (String other : java.util.Arrays.asList(title, meta.get("og:title"), meta.get("twitter:title"))) {
            if (other != null) {
                titles.add(PhraseKey.of(other));
            }
        }
        for (Element heading : elements.headings) {
            titles.add(PhraseKey.of(heading.text()));
        }
        return titles;
    }
}
