package org.isnad.stories.origins;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets are one: editions, sites and names of one newsroom, from {@code outlets.txt}. An outlet that is not listed
 * is known by its own name, or by the host of its address. Immutable, safe for many threads.
 */
public final class OutletFamilies {
    private static final OutletFamilies LEXICON = new OutletFamilies();

    private final Map<String, String> families = new HashMap<>();

    private OutletFamilies() {
        for (List<String> entry : Lexicon.entries(OutletFamilies.class, "outlets.txt", 2)) {
            put(entry.get(0), entry.get(0));
            for (String name : entry.get(1).split(",")) {
                put(name.strip(), entry.get(0));
            }
        }
    }

    private void put(String name, String family) {
        String previous = families.put(key(name), family);
        if (previous != null && !previous.equals(family)) {
            throw new IllegalStateException("outlets.txt: " + name + " belongs to " + previous + " and " + family);
        }
    }

    public static OutletFamilies lexicon() {
        return LEXICON;
    }

    /** The one name of the newsroom that published an article, or {@code null} where nothing tells it. */
    public @Nullable String of(Article article) {
        return of(article.outlet().name(), article.url());
    }

    /**
     * The same of what is known by these alone.
     *
     * @param name the outlet's name, or {@code null}
     * @param url the address of what it published, or {@code null}
     */
    public @Nullable String of(@Nullable String name, @Nullable String url) {
        String host = url == null ? null : host(url);
        if (name != null && families.containsKey(key(name))) {
            return families.get(key(name));
        }
        if (host != null && families.containsKey(host)) {
            return families.get(host);
        }
        return name != null ? name : host;
    }

    private static String key(String name) {
        return ArabicNormalizer.key(name.strip());
    }

    private static @Nullable String host(String url) {
        try {
            String host = URI.create(url).getHost();
            if (host == null) {
                return null;
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
