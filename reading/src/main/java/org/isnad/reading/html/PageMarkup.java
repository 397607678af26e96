package org.isnad.reading.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Omission;
import org.isnad.reading.html.DateNames.Dated;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of one page say of their content, by their kind, role, class and identifier. Remembers the names that
 * it has seen, since a page uses the same few over and over; for one page and one thread.
 */
final class PageMarkup {
    private static final Set<String> NAVIGATION = Set.of("nav", "menu", "menuitem", "footer");

    /** Their identifiers are made of their words. */
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> ROLES = Set.of("navigation", "contentinfo", "search", "banner");
    private static final Set<String> AUTHORS = Set.of("byline", "author-name", "author", "post-author");

    private static final NameSieve SIEVE = new NameSieve(
            MarkupWords.lexicon().marks(),
            MarkupWords.lexicon().bodies(),
            DateNames.lexicon().entries(),
            AUTHORS);

    /** What the names in one attribute say. */
    private record Meaning(@Nullable Mark mark, boolean body, Dated dated, boolean author) {
        static final Meaning NONE = new Meaning(null, false, Dated.NOTHING, false);
    }

    private final Map<String, Meaning> known = new HashMap<>();

    private Meaning meaning(String names) {
        return names.isEmpty() ? Meaning.NONE : known.computeIfAbsent(names, PageMarkup::read);
    }

    private static Meaning read(String attribute) {
        List<NameWords> names = NameWords.in(attribute, SIEVE);
        if (names.isEmpty()) {
            return Meaning.NONE;
        }
        boolean author = false;
        for (NameWords name : names) {
            author |= AUTHORS.contains(name.whole());
        }
        return new Meaning(
                MarkupWords.lexicon().mark(names),
                MarkupWords.lexicon().nameBody(names),
                DateNames.lexicon().dated(names),
                author);
    }

    /** What speaks against an element's being a part of the article, or {@code null} if nothing does. */
    @Nullable
    Mark mark(Element element) {
        String tag = element.normalName();
        if (NAVIGATION.contains(tag)) {
            return new Mark(Omission.Reason.NAVIGATION, "<" + tag + ">", false);
        }
        if (isCaption(element, tag)) {
            return new Mark(Omission.Reason.CAPTION, "<" + tag + ">", false);
        }
        if (tag.equals("aside")) {
            return new Mark(Omission.Reason.RELATED, "<aside>", false);
        }
        if (tag.equals("form")) {
            return new Mark(Omission.Reason.SUBSCRIPTION, "<form>", false);
        }
        if (element.attributesSize() == 0) {
            return null;
        }
        var attributes = element.attributes();
        if (isHidden(attributes)) {
            return new Mark(Omission.Reason.HIDDEN, "hidden", false);
        }
        String role = attributes.get("role");
        if (ROLES.contains(role)) {
            return new Mark(Omission.Reason.NAVIGATION, "role " + role, false);
        }
        Mark byClass = meaning(attributes.get("class")).mark();
        return byClass != null || HEADINGS.contains(tag)
                ? byClass
                : meaning(attributes.get("id")).mark();
    }

    private static boolean isCaption(Element element, String tag) {
        return tag.equals("figcaption")
                || (tag.equals("figure") && element.selectFirst("table, blockquote, p, pre") == null);
    }

    private static boolean isHidden(Attributes attributes) {
        String style = attributes.get("style");
        return attributes.hasKey("hidden")
                || (style.contains("display") && style.replace(" ", "").contains("display:none"));
    }

    /** Whether an element says that it holds the text of the article. */
    boolean isBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        var attributes = element.attributes();
        return attributes.get("itemprop").equals("articleBody")
                || meaning(attributes.get("class")).body()
                || meaning(attributes.get("id")).body();
    }

    /** Whether an element says that it names who wrote the article. */
    boolean isAuthor(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        var attributes = element.attributes();
        return meaning(attributes.get("class")).author()
                || attributes.get("itemprop").equals("author")
                || attributes.get("rel").equals("author");
    }

    /** What an element that holds a date dates, by a property of a vocabulary, else by its name, else by its kind. */
    Dated dated(Element element) {
        boolean time = element.normalName().equals("time");
        if (element.attributesSize() == 0) {
            return time ? Dated.SOMETHING : Dated.NOTHING;
        }
        var attributes = element.attributes();
        String property = attributes.hasKey("itemprop") ? attributes.get("itemprop") : attributes.get("property");
        if (property.contains("datePublished") || property.equals("dc:date") || property.equals("dateCreated")) {
            return Dated.STATED;
        }
        if (property.contains("dateModified")) {
            return Dated.CHANGE;
        }
        if (time && attributes.hasKey("pubdate")) {
            return Dated.STATED;
        }
        Dated byClass = meaning(attributes.get("class")).dated();
        Dated named = byClass == Dated.NOTHING ? meaning(attributes.get("id")).dated() : byClass;
        return time && named == Dated.NOTHING ? Dated.SOMETHING : named;
    }
}
