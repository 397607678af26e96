package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.reading.text.PhraseKey;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page: the heading that agrees with what the page's head gives as its title, else that title
 * without the name of the site.
 */
final class Headline {
    private static final String SEPARATORS = "|–—·•»::-:";

    private Headline() {}

    static @Nullable Known<String> of(
            Document document, PageElements elements, LinkedData data, MetaTags meta, List<String> siteNames) {
        String title = document.title().strip();
        String open = meta.get("og:title");
        String linked = data.text("headline");
        List<String> heads = new ArrayList<>();
        for (Element heading : elements.headings) {
            String text = heading.text().strip();
            if (!text.isEmpty()) {
                heads.add(text);
            }
        }
        for (String head : heads) {
            String key = PhraseKey.of(head);
            if (key.length() > 3
                    && (agrees(key, open) || agrees(key, linked) || agrees(key, title))
                    && !isSite(key, siteNames)) {
                return new Known<>(head, "h1");
            }
        }
        if (linked != null && !isSite(PhraseKey.of(linked), siteNames)) {
            String withoutSite = withoutSite(linked, siteNames);
            return new Known<>(withoutSite, "json-ld headline");
        }
        if (open != null && !isSite(PhraseKey.of(open), siteNames)) {
            return new Known<>(withoutSite(open, siteNames), "og:title");
        }
        if (heads.size() == 1 && !isSite(PhraseKey.of(heads.getFirst()), siteNames)) {
            return new Known<>(heads.getFirst(), "h1");
        }
        return title.isEmpty() ? null : new Known<>(withoutSite(title, siteNames), "title");
    }

    /** Whether a heading and a title are the same but for the name of the site at either end. */
    private static boolean agrees(String heading, @Nullable String title) {
        if (title == null) {
            return false;
        }
        String key = PhraseKey.of(title);
        return key.equals(heading) || (heading.length() > 12 && key.contains(heading));
    }

    private static boolean isSite(String key, List<String> siteNames) {
        return siteNames.stream().anyMatch(name -> PhraseKey.of(name).equals(key));
    }

    /** The title without a part, behind or before a separator, that names the site. */
    static String withoutSite(String title, List<String> siteNames) {
        String rest = title;
        for (int round = 0; round < 3; round++) {
            String shorter = withoutLast(rest, siteNames);
            if (shorter.equals(rest)) {
                break;
            }
            rest = shorter;
        }
        return rest;
    }

    private static String withoutLast(String title, List<String> siteNames) {
        for (int i = title.length() - 2; i > 0; i--) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0 && isApart(title, i)) {
                String last = title.substring(i + 1).strip();
                String rest = title.substring(0, i).strip();
                boolean bar = "|»·•".indexOf(title.charAt(i)) >= 0;
                return names(last, siteNames) || (bar && words(last) <= 5 && words(rest) >= 3)
                        ? rest
                        : firstDropped(title, siteNames);
            }
        }
        return title;
    }

    private static String firstDropped(String title, List<String> siteNames) {
        for (int i = 1; i < title.length() - 1; i++) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0 && isApart(title, i)) {
                return names(title.substring(0, i), siteNames)
                        ? title.substring(i + 1).strip()
                        : title;
            }
        }
        return title;
    }

    private static boolean isApart(String title, int at) {
        return Character.isWhitespace(title.charAt(at - 1)) && Character.isWhitespace(title.charAt(at + 1));
    }

    private static boolean names(String part, List<String> siteNames) {
        String key = PhraseKey.of(part).replace(" ", "");
        if (key.isEmpty()) {
            return true;
        }
        for (String name : siteNames) {
            String site = PhraseKey.of(name.toLowerCase(Locale.ROOT)).replace(" ", "");
            if (site.length() > 2
                    && (key.equals(site) || key.contains(site) || (key.length() > 3 && site.contains(key)))) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
