package org.isnad.server.exchange;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** The JSON object that a request carries, checked as it is read: what is wrong ends the request with a problem. */
public final class Body {
    private final JsonNode object;

    private Body(JsonNode object) {
        this.object = object;
    }

    /**
     * The body of a request.
     *
     * @param known the members that there are
     */
    public static Body of(Context context, Set<String> known) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(Answer.JSON)) {
            throw ProblemException.wrongMediaType("the body is to be application/json");
        }
        JsonNode body;
        try {
            body = Json.MAPPER.readTree(context.bodyAsBytes());
        } catch (JacksonException e) {
            throw ProblemException.wrong(null, "the body is no JSON" + place(e));
        }
        if (!body.isObject()) {
            throw ProblemException.wrong(null, "the body is no JSON object");
        }
        for (String name : body.propertyNames()) {
            if (!known.contains(name)) {
                throw ProblemException.wrong(name, "there is no member " + name + " here");
            }
        }
        return new Body(body);
    }

    private static String place(JacksonException wrong) {
        TokenStreamLocation at = wrong.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** A text, or {@code null}. */
    public @Nullable String text(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw ProblemException.wrong(name, "is no text");
        }
        return value.stringValue();
    }

    /** A text that must be there and not be blank. */
    public String needed(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw ProblemException.wrong(name, "is missing");
        }
        return text;
    }

    /** A day, or {@code null}. */
    public @Nullable LocalDate day(String name) {
        String text = text(name);
        return text == null || text.isBlank() ? null : Parameters.day(name, text);
    }

    /** Yes or no; no where it is not given. */
    public boolean flag(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw ProblemException.wrong(name, "is neither true nor false");
        }
        return value.booleanValue();
    }

    /** One of some words, or {@code null}. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> words) {
        String text = text(name);
        return text == null ? null : Parameters.one(name, text, words);
    }

    /** A list of texts; empty where it is not given. */
    public List<String> texts(String name, int most) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.size() > most) {
            throw ProblemException.wrong(name, "is no list of at most " + most);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : value) {
            if (!element.isString()) {
                throw ProblemException.wrong(name, "holds something that is no text");
            }
            texts.add(element.stringValue());
        }
        return texts;
    }
}
