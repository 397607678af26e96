package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that tell something about its article, found in one pass over its markup, each list in document
 * order. For one page and one thread.
 */
final class PageElements {
    /** A page with more is a list of something; the first ones are kept. */
    private static final int MOST_DATES = 1_000;

    /** The {@code meta} elements. */
    final List<Element> meta = new ArrayList<>();

    /** The address that the page gives as its own; empty if it gives none. */
    String canonical = "";

    /** The scripts that hold JSON-LD. */
    final List<Element> linkedData = new ArrayList<>();

    /** All other scripts with content. */
    final List<Element> scripts = new ArrayList<>();

    /** The headings of the first level. */
    final List<Element> headings = new ArrayList<>();

    /** The elements that say that they name the author. */
    final List<Element> authors = new ArrayList<>();

    /** The elements that by their kind or their name hold a date. */
    final List<Dating> dates = new ArrayList<>();

    /** How many elements open before the first of {@link #headings}; 0 without one. */
    int headingAt;

    /**
     * An element that holds a date.
     *
     * @param what what it dates
     * @param at how many elements of the page open before it
     */
    record Dating(Element element, DateNames.Dated what, int at) {}

    private final PageMarkup markup;
    private int count;

    PageElements(Document document, PageMarkup markup) {
        this.markup = markup;
        document.traverse((node, depth) -> {
            if (node instanceof Element element) {
                add(element);
            }
        });
    }

    private void add(Element element) {
        count++;
        switch (element.normalName()) {
            case "meta" -> addMeta(element);
            case "link" -> addLink(element);
            case "script" -> addScript(element);
            case "h1" -> {
                headingAt = headings.isEmpty() ? count : headingAt;
                headings.add(element);
            }
            default -> {
                addDated(element);
                if (element.attributesSize() > 0 && markup.isAuthor(element)) {
                    authors.add(element);
                }
            }
        }
    }

    /** A {@code meta} element may also be a part of something that stands in the body. */
    private void addMeta(Element element) {
        meta.add(element);
        if (element.hasAttr("itemprop")) {
            addDated(element);
        }
    }

    private void addLink(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = link.attr("href");
        }
    }

    private void addScript(Element script) {
        if (script.attr("type").equalsIgnoreCase("application/ld+json")) {
            linkedData.add(script);
        } else if (script.childNodeSize() > 0) {
            scripts.add(script);
        }
    }

    private void addDated(Element element) {
        if (dates.size() == MOST_DATES) {
            return;
        }
        DateNames.Dated what = markup.dated(element);
        if (what != DateNames.Dated.NOTHING) {
            dates.add(new Dating(element, what, count));
        }
    }
}
