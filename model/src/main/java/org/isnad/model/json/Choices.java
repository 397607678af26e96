package org.isnad.model.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The words by which the values of an enumeration stand in a document. */
final class Choices<E extends Enum<E>> {
    private final EnumMap<E, String> words;
    private final Map<String, E> values = new LinkedHashMap<>();

    private Choices(Class<E> type, Function<E, String> word) {
        words = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            words.put(value, word.apply(value));
            values.put(word.apply(value), value);
        }
    }

    static <E extends Enum<E>> Choices<E> lowerCase(Class<E> type) {
        return new Choices<>(type, value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** As PLOVER writes its types. */
    static <E extends Enum<E>> Choices<E> upperCase(Class<E> type) {
        return new Choices<>(type, Enum::name);
    }

    /** By words of the values' own. */
    static <E extends Enum<E>> Choices<E> of(Class<E> type, Function<E, String> word) {
        return new Choices<>(type, word);
    }

    String word(E value) {
        return Objects.requireNonNull(words.get(value));
    }

    /** The value that a word stands for, or {@code null} if it is none of them. */
    @Nullable
    E valueOf(String word) {
        return values.get(word);
    }

    E read(Cursor in) throws UnreadableException {
        String found = in.string();
        E value = values.get(found);
        if (value == null) {
            throw in.wrong(Cursor.quoted(found) + " is none of " + String.join(", ", values.keySet()));
        }
        return value;
    }
}
