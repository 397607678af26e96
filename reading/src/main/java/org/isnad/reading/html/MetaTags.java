package org.isnad.reading.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page, by their name, property or itemprop in lower case; the first of each counts. */
final class MetaTags {
    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document document) {
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
    }

    @Nullable
    String get(String name) {
        return contents.get(name);
    }
}
