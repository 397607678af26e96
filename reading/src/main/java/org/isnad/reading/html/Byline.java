package org.isnad.reading.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article, as the page prints it. */
final class Byline {
    private static final int LONGEST = 100;
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:by|written by|posted by|von|par|por|autor|author|بقلم|كتب|كتبت|كتب/|تحرير|إعداد)[\\s:/]+");
    private static final Pattern TAIL = Pattern.compile("\\s*(?:[|•·]|, \\d|\\d{1,2} ).*$");

    private Byline() {}

    static @Nullable Known<String> of(PageElements elements, LinkedData data, MetaTags meta) {
        Known<String> found = clean(data.name("author"), "json-ld author");
        for (String name : List.of(
                "author",
                "article:author",
                "dc.creator",
                "parsely-author",
                "sailthru.author",
                "byl",
                "citation_author")) {
            found = found == null ? clean(meta.get(name), "meta " + name) : found;
        }
        for (Element element : elements.authors) {
            if (found != null) {
                break;
            }
            found = clean(element.text(), element.normalName() + " " + element.className());
        }
        return found;
    }

    private static @Nullable Known<String> clean(@Nullable String raw, String where) {
        if (raw == null || raw.startsWith("http") || raw.length() > LONGEST * 2) {
            return null;
        }
        String name = TAIL.matcher(LEAD.matcher(raw.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return name.length() < 2 || name.length() > LONGEST ? null : new Known<>(name, where.strip());
    }
}
