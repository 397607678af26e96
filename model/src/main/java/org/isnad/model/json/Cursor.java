package org.isnad.model.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A place in a document that is being read. Each method takes the value that begins here, complains where it is of
 * another kind, and leaves the cursor at the value's last token.
 */
final class Cursor {
    /** A figure with more digits than this, written out, is no count that a news text can mean. */
    private static final int MOST_DIGITS = 100;

    private static final int LONGEST_QUOTE = 80;

    private final String input;
    private final JsonParser parser;
    private final Evidence evidence = new Evidence();

    Cursor(String input, JsonParser parser) {
        this.input = input;
        this.parser = parser;
    }

    /** Reads one value at a cursor. */
    interface Element<T> {
        T read(Cursor in) throws UnreadableException;
    }

    Evidence evidence() {
        return evidence;
    }

    void openObject() throws UnreadableException {
        demand(JsonToken.START_OBJECT, "an object");
    }

    /** The name of the next member, with the cursor at its value; {@code null} after the last. */
    @Nullable
    String nextMember() {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = parser.currentName();
        parser.nextToken();
        return name;
    }

    void skip() {
        parser.skipChildren();
    }

    <T> List<T> list(Element<T> element) throws UnreadableException {
        demand(JsonToken.START_ARRAY, "an array");
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read(this));
        }
        return list;
    }

    <T> @Nullable T orNull(Element<T> element) throws UnreadableException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : element.read(this);
    }

    String string() throws UnreadableException {
        demand(JsonToken.VALUE_STRING, "a string");
        return parser.getString();
    }

    boolean truth() throws UnreadableException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrong("must be true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    int offset() throws UnreadableException {
        demand(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getIntValue();
    }

    BigDecimal decimal() throws UnreadableException {
        demandNumber();
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw wrong("has more than " + MOST_DIGITS + " digits");
        }
        return value;
    }

    /** A number from {@code least} to {@code most}. */
    double within(double least, double most) throws UnreadableException {
        demandNumber();
        double value = parser.getDoubleValue();
        if (value < least || value > most) {
            throw wrong("must be from " + least + " to " + most);
        }
        return value;
    }

    LocalDate date() throws UnreadableException {
        String date = string();
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw wrong(quoted(date) + " is no date of the form 2025-08-13");
        }
    }

    OffsetDateTime time() throws UnreadableException {
        String time = string();
        try {
            return OffsetDateTime.parse(time);
        } catch (DateTimeException e) {
            throw wrong(quoted(time) + " is no time of the form 2025-08-13T10:15:00+03:00");
        }
    }

    /** The value of a member that must be there, called when the whole object has been read. */
    <T> T required(String member, @Nullable T value) throws UnreadableException {
        if (value == null) {
            throw wrong("lacks \"" + member + "\"");
        }
        return value;
    }

    /** Where the cursor stands, as a JSON pointer; empty for the document itself. */
    String path() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** What a document has, fit to stand in a one-line complaint. */
    static String quoted(String found) {
        String line = found.replaceAll("\\R", " ");
        return '"' + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…") + '"';
    }

    UnreadableException wrong(String reason) {
        return wrongAt(path(), "line " + parser.currentTokenLocation().getLineNr() + ": " + reason);
    }

    UnreadableException wrongAt(String path, String reason) {
        return new UnreadableException(input, (path.isEmpty() ? "" : path + ", ") + reason);
    }

    private void demandNumber() throws UnreadableException {
        if (!parser.currentToken().isNumeric()) {
            throw wrong("must be a number");
        }
    }

    private void demand(JsonToken wanted, String inWords) throws UnreadableException {
        if (parser.currentToken() != wanted) {
            throw wrong("must be " + inWords);
        }
    }
}
