package org.isnad.reading.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.reading.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** What an outlet is called by its page, and by its address. */
final class SiteNames {
    private static final Map<String, String> OUTLETS = outlets();

    private SiteNames() {}

    /** The outlet that a page names, else the one known for its domain, or {@code null}. */
    static @Nullable Known<String> outlet(LinkedData data, MetaTags meta, @Nullable URI url) {
        String publisher = data.name("publisher");
        if (publisher != null && !publisher.startsWith("http")) {
            return new Known<>(publisher, "json-ld publisher");
        }
        for (String name : List.of("og:site_name", "application-name", "dc.publisher", "citation_journal_title")) {
            String content = meta.get(name);
            if (content != null) {
                return new Known<>(content, "meta " + name);
            }
        }
        String host = host(url);
        for (String domain = host; domain.indexOf('.') > 0; domain = domain.substring(domain.indexOf('.') + 1)) {
            String outlet = OUTLETS.get(domain);
            if (outlet != null) {
                return new Known<>(outlet, "domain");
            }
        }
        return null;
    }

    /** All names that a title may carry as its site's. */
    static List<String> all(LinkedData data, MetaTags meta, @Nullable URI url) {
        List<String> names = new ArrayList<>();
        for (String name : java.util.Arrays.asList(
                data.name("publisher"),
                meta.get("og:site_name"),
                meta.get("application-name"),
                meta.get("apple-mobile-web-app-title"))) {
            if (name != null) {
                names.add(name);
            }
        }
        String host = host(url);
        String[] labels = host.split("\\.");
        for (int i = 0; i < labels.length - 1; i++) {
            if (labels[i].length() > 3 && !labels[i].equals("blog") && !labels[i].equals("news")) {
                names.add(labels[i]);
            }
        }
        if (!host.isEmpty()) {
            names.add(host);
        }
        return names;
    }

    private static String host(@Nullable URI url) {
        String host = url == null || url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static Map<String, String> outlets() {
        Map<String, String> outlets = new HashMap<>();
        Lexicon.entries(SiteNames.class, "outlets.tsv", 2).forEach(entry -> outlets.put(entry.get(0), entry.get(1)));
        return Map.copyOf(outlets);
    }
}
