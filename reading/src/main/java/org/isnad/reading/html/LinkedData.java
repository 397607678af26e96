package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD: the nodes whose type is an article of schema.org, or what holds one.
 *
 * @param nodes articles before pages and videos, dated ones before others; the first that has a field tells it
 */
record LinkedData(List<JsonNode> nodes) {
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

    /** What the scripts of a page say, given in document order. */
    static LinkedData in(List<Element> scripts) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() < LONGEST) {
                collect(parse(data), nodes, 0);
            }
        }
        nodes.sort(Comparator.comparingInt(LinkedData::rank));
        return new LinkedData(List.copyOf(nodes));
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
        String text = null;
        for (JsonNode node : nodes) {
            text = text == null ? text(node.path(field)) : text;
        }
        return text;
    }

    /** The names of the persons or organisations in a field, parted by commas, or {@code null} if there are none. */
    @Nullable
    String name(String field) {
        String names = null;
        for (JsonNode node : nodes) {
            names = names == null ? names(node.path(field)) : names;
        }
        return names;
    }

    private static @Nullable String names(JsonNode node) {
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
