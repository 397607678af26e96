package org.isnad.reading.html;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Page;
import org.isnad.model.Publication;
import org.isnad.reading.date.DateParser;
import org.isnad.reading.date.WrittenDate;
import org.isnad.reading.text.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page was published and updated. In order of trust: JSON-LD, {@code meta} elements, the address, elements
 * made for dates near the headline, and lines of text that are little but a date. What a reader sees beside the headline comes
 * before what the markup hides, which is often the date of a record and not of the page.
 */
final class PageDates {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/_-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|dates|datetime|published|publish|pubdate|pub-date|posted|timestamp|dateline|entry-date|post-date|postdate|datum|fecha|time|meta|byline|created)(?:$|[\\s_-])|(?i)date|publi");
    private static final int LONGEST_LINE = 90;
    private static final int BELOW_HEADLINE = 8;
    private static final int ABOVE_HEADLINE = 3;
    private static final List<List<String>> TAGS = Lexicon.entries(PageDates.class, "date-tags.tsv", 2);

    private final Document document;
    private final LinkedData data;
    private final MetaTags meta;
    private final PageOutline outline;
    private final MainText main;
    private final LocalDate latest;
    private final boolean monthFirst;

    PageDates(Page page, Document document, LinkedData data, MetaTags meta, PageOutline outline, MainText main) {
        this.document = document;
        this.data = data;
        this.meta = meta;
        this.outline = outline;
        this.main = main;
        this.latest = (page.fetched() == null
                        ? LocalDate.now(ZoneOffset.UTC)
                        : LocalDate.ofInstant(page.fetched(), ZoneOffset.UTC))
                .plusDays(1);
        this.monthFirst = document.select("html").attr("lang").equalsIgnoreCase("en-US");
    }

    /** When the page was published, or {@code null} where it does not say. */
    @Nullable
    Known<Publication> published(@Nullable URI url) {
        Known<Publication> found = fromData("datePublished");
        found = found == null ? fromMeta("published") : found;
        Known<Publication> seen = besideHeadline();
        if (seen != null
                && (found == null
                        || !Objects.equals(seen.value().date(), found.value().date()))) {
            return seen;
        }
        Known<Publication> addressed = fromAddress(url);
        if (found != null && addressed != null && isNextDay(found, addressed)) {
            return addressed;
        }
        found = found == null ? addressed : found;
        found = found == null ? fromElements() : found;
        found = found == null ? fromText() : found;
        found = found == null ? fromData("uploadDate") : found;
        return found;
    }

    /** When the page was last changed, or {@code null} where it does not say. */
    @Nullable
    Known<Publication> updated() {
        Known<Publication> found = fromData("dateModified");
        return found == null ? fromMeta("updated") : found;
    }

    /** Whether two dates are one day apart, as when one is in the outlet's time zone and the other in universal time. */
    private static boolean isNextDay(Known<Publication> found, Known<Publication> other) {
        LocalDate date = found.value().date();
        LocalDate otherDate = other.value().date();
        return date != null && otherDate != null && Math.abs(date.toEpochDay() - otherDate.toEpochDay()) == 1;
    }

    /** The date that a reader sees beside the headline, before the text begins. */
    private @Nullable Known<Publication> besideHeadline() {
        int first = main.region().first;
        int end = main.region().end();
        int headline = -1;
        for (int i = Math.max(0, first - 40); i < Math.min(end, first + 10); i++) {
            if (outline.blocks().get(i).level() == 1) {
                headline = i;
            }
        }
        if (headline < 0) {
            return null;
        }
        int prose = 0;
        for (int i = headline + 1; i < Math.min(end, headline + BELOW_HEADLINE) && prose < 2; i++) {
            Block block = outline.blocks().get(i);
            if (block.level() > 0 && block.level() < 3 && block.linkDensity() > 0.5) {
                return null;
            }
            prose += block.isProse() && block.text().length() > LONGEST_LINE ? 1 : 0;
            Known<Publication> found = line(block, true);
            if (found != null) {
                return found;
            }
        }
        for (int i = headline - 1; i >= Math.max(0, headline - ABOVE_HEADLINE); i--) {
            Known<Publication> found = line(outline.blocks().get(i), true);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Known<Publication> fromData(String field) {
        String text = data.text(field);
        return text == null ? null : metadata(text, "json-ld " + field);
    }

    private @Nullable Known<Publication> fromMeta(String field) {
        for (var tag : TAGS) {
            String content = tag.get(0).equals(field) ? meta.get(tag.get(1)) : null;
            Known<Publication> found = content == null ? null : metadata(content, "meta " + tag.get(1));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Known<Publication> metadata(String text, String where) {
        return publication(DateParser.parse(text, monthFirst), where, Publication.From.METADATA);
    }

    private @Nullable Known<Publication> publication(@Nullable WrittenDate date, String where, Publication.From from) {
        return date == null || date.date().isAfter(latest)
                ? null
                : new Known<>(new Publication(date.date(), date.time(), from), where);
    }

    private @Nullable Known<Publication> fromAddress(@Nullable URI url) {
        for (String address : List.of(
                url == null ? "" : path(url.toString()),
                path(document.select("link[rel=canonical]").attr("href")),
                path(meta.get("og:url") == null ? "" : String.valueOf(meta.get("og:url"))))) {
            Matcher matcher = IN_ADDRESS.matcher(address);
            while (matcher.find()) {
                if (matcher.group(2).isEmpty()
                        && matcher.group(3).length() + matcher.group(4).length() != 4) {
                    continue;
                }
                try {
                    LocalDate date = LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(3)),
                            Integer.parseInt(matcher.group(4)));
                    Known<Publication> found =
                            publication(new WrittenDate(date, null), "address", Publication.From.METADATA);
                    if (found != null) {
                        return found;
                    }
                } catch (DateTimeException e) {
                    // The number is no date: 20191399.
                }
            }
        }
        return null;
    }

    /** An address without its host; an archive's address holds that of the page at its end. */
    private static String path(String address) {
        int inner = address.lastIndexOf("://");
        int slash = inner < 0 ? -1 : address.indexOf('/', inner + 3);
        String path = slash < 0 ? "" : address.substring(slash);
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private @Nullable Known<Publication> fromElements() {
        Known<Publication> found = null;
        for (Element time : document.select("[itemprop=datePublished], time[pubdate]")) {
            found = found == null ? element(time, "itemprop datePublished") : found;
        }
        if (found != null) {
            return found;
        }
        for (Element time : document.select("time, abbr.published, abbr.updated")) {
            if (!isElsewhere(time)) {
                found = found == null ? element(time, "<" + time.normalName() + ">") : found;
            }
        }
        return found;
    }

    /** Whether an element stands in a list of other articles, in comments or in the page's frame. */
    private boolean isElsewhere(Element element) {
        int depth = 0;
        for (Element at = element.parent(); at != null && depth < 12; at = at.parent(), depth++) {
            String tag = at.normalName();
            String names = at.className() + " " + at.id();
            if (tag.equals("footer")
                    || tag.equals("nav")
                    || tag.equals("aside")
                    || names.contains("comment")
                    || names.contains("related")
                    || names.contains("sidebar")
                    || names.contains("widget")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Known<Publication> element(Element element, String where) {
        for (String attribute : List.of("datetime", "content", "title")) {
            String value = element.attr(attribute);
            if (!value.isBlank()) {
                Known<Publication> found = metadata(value, where);
                if (found != null) {
                    return found;
                }
            }
        }
        return publication(DateParser.parse(element.text(), monthFirst), where, Publication.From.TEXT);
    }

    /** The first line with a date near the headline and the body, in an element named for it or short enough. */
    private @Nullable Known<Publication> fromText() {
        int first = main.region().first;
        int headline = first;
        for (int i = Math.max(0, first - 40); i < Math.min(main.region().end(), first + 10); i++) {
            if (outline.blocks().get(i).level() == 1) {
                headline = i;
                break;
            }
        }
        for (int i = Math.max(0, headline - 8); i < main.region().end(); i++) {
            Known<Publication> found = line(outline.blocks().get(i), i < first + 12);
            if (found != null) {
                return found;
            }
        }
        for (int i = main.region().end();
                i < Math.min(outline.blocks().size(), main.region().end() + 8);
                i++) {
            Known<Publication> found = line(outline.blocks().get(i), false);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Known<Publication> line(Block block, boolean near) {
        if (block.text().length() > LONGEST_LINE || block.linkDensity() > 0.9) {
            return null;
        }
        Element element = block.region().element;
        boolean named =
                DATE_WORDS.matcher(element.className() + " " + element.id()).find();
        if (!named && !near) {
            return null;
        }
        return publication(DateParser.parse(block.text(), monthFirst), "text", Publication.From.TEXT);
    }
}
