package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD: the first node whose type is an article of schema.org.
 *
 * @param article the node, or {@code null} if the page has none
 */
record LinkedData(@Nullable JsonNode article) {
    private static final int LONGEST = 2_000_000;
    private static final Set<String> TYPES = Set.of(
            "NewsArticle",
            "Article",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "LiveBlogPosting",
            "TechArticle",
            "ScholarlyArticle",
            "Report",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "Review",
            "Recipe",
            "WebPage",
            "VideoObject");
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    static LinkedData in(Document document) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").equalsIgnoreCase("application/ld+json")
                    && script.data().length() < LONGEST) {
                collect(parse(script.data()), nodes, 0);
            }
        }
        JsonNode best = null;
        for (JsonNode node : nodes) {
            if (best == null || (rank(node) < rank(best))) {
                best = node;
            }
        }
        return new LinkedData(best);
    }

    private static @Nullable JsonNode parse(String data) {
        try {
            return LENIENT.readTree(data.strip());
        } catch (JacksonException e) {
            return null;
        }
    }

    private static void collect(@Nullable JsonNode node, List<JsonNode> nodes, int depth) {
        if (node == null || depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, nodes, depth + 1));
            return;
        }
        if (isArticle(node)) {
            nodes.add(node);
        }
        collect(node.get("@graph"), nodes, depth + 1);
        collect(node.get("mainEntity"), nodes, depth + 1);
        collect(node.get("mainEntityOfPage"), nodes, depth + 1);
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isString()) {
            return TYPES.contains(type.asString());
        }
        for (JsonNode one : type) {
            if (one.isString() && TYPES.contains(one.asString())) {
                return true;
            }
        }
        return false;
    }

    /** Articles before pages and videos, and those with a date before those without. */
    private static int rank(JsonNode node) {
        String type = node.path("@type").toString();
        int kind = type.contains("WebPage") || type.contains("VideoObject") ? 2 : 0;
        return kind + (node.has("datePublished") ? 0 : 1);
    }

    /** The text of a field, or {@code null} if there is none. */
    @Nullable
    String text(String field) {
        return article == null ? null : text(article.path(field));
    }

    /** The names of the persons or organisations in a field, parted by commas, or {@code null} if there are none. */
    @Nullable
    String name(String field) {
        if (article == null) {
            return null;
        }
        JsonNode node = article.path(field);
        if (!node.isArray()) {
            return nameOf(node);
        }
        List<String> names = new ArrayList<>();
        for (JsonNode one : node) {
            String name = nameOf(one);
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String nameOf(JsonNode node) {
        return text(node.isObject() ? node.path("name") : node);
    }

    private static @Nullable String text(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one != null && one.isString() && !one.asString().isBlank()
                ? one.asString().strip()
                : null;
    }
}
