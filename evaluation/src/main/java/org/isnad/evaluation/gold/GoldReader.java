package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a careful reader marked. Marked words are copied letter for letter from the article; where they stand more
 * than once there, {@code nth} says which occurrence, from 1.
 */
final class GoldReader {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String text;

    private GoldReader(String text) {
        this.text = text;
    }

    /**
     * @param input the name of the annotation file, for errors
     * @throws UnreadableException if the annotations are malformed, or mark words that are not in the article
     */
    static GoldArticle read(String input, String key, String text, String annotations) throws UnreadableException {
        try {
            JsonNode gold = MAPPER.readTree(annotations);
            GoldReader reader = new GoldReader(text);
            return new GoldArticle(
                    key,
                    text,
                    all(gold.required("statements"), reader::statement),
                    all(gold.required("events"), reader::event),
                    all(gold.required("figures"), reader::figure));
        } catch (JacksonException e) {
            throw new UnreadableException(input, "is no gold annotation: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(input, String.valueOf(e.getMessage()));
        }
    }

    private GoldStatement statement(JsonNode node) {
        JsonNode cue = node.required("cue");
        String implicit = text(node.path("implicit_source"));
        return new GoldStatement(
                all(node.required("sources"), this::span),
                implicit == null || implicit.isEmpty() || implicit.equals("unknown") ? null : implicit,
                cue.isNull() ? "" : cue.required("text").stringValue(),
                span(node.required("content")),
                node.required("form").stringValue(),
                node.required("act").stringValue());
    }

    private GoldEvent event(JsonNode node) {
        JsonNode date = node.path("date");
        return new GoldEvent(
                node.required("type").stringValue(),
                span(node.required("trigger")),
                all(node.required("actors"), this::span),
                all(node.required("recipients"), this::span),
                date.isObject() ? span(date) : null,
                date.isObject() ? new GoldEvent.Days(text(date.path("from")), text(date.path("to"))) : null,
                node.required("status").stringValue());
    }

    private GoldFigure figure(JsonNode node) {
        return new GoldFigure(span(node), node.required("value").doubleValue());
    }

    private Span span(JsonNode node) {
        String words = node.required("text").stringValue();
        int at = -1;
        for (int occurrence = node.path("nth").intValue(1); occurrence > 0; occurrence--) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("marks words that are not in the article: " + node);
            }
        }
        return new Span(at, at + words.length());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        for (JsonNode node : array) {
            all.add(reader.apply(node));
        }
        return all;
    }
}
