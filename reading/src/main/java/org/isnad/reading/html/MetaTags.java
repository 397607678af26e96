package org.isnad.reading.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page, by their name, property or itemprop in lower case; the first of each counts. */
final class MetaTags {
    private final Map<String, String> contents = new HashMap<>();

    MetaTags(List<Element> elements) {
        for (Element meta : elements) {
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

    /** The content of an element with that name, or with that name behind a prefix of the system that wrote it. */
    @Nullable
    String named(String name) {
        String content = contents.get(name);
        if (content == null && isSpecific(name)) {
            for (var entry : contents.entrySet()) {
                String other = entry.getKey();
                int start = other.length() - name.length();
                if (start > 1 && ".:-_".indexOf(other.charAt(start - 1)) >= 0 && other.endsWith(name)) {
                    return entry.getValue();
                }
            }
        }
        return content;
    }

    /** Whether a name is of two words and so means the same behind any prefix. */
    private static boolean isSpecific(String name) {
        return name.indexOf('_') > 0 || name.indexOf('-') > 0;
    }
}
