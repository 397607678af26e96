package org.isnad.server.exchange;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request's query, checked as they are read. What is empty counts as not given; what is unknown, given
 * twice or of the wrong kind ends the request with a problem that names it.
 */
public final class Parameters {
    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * The parameters of a request.
     *
     * @param known the names that there are
     */
    public static Parameters of(Context context, Set<String> known) {
        Map<String, List<String>> given = context.queryParamMap();
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw ProblemException.wrong(
                        name,
                        "there is no parameter " + name + " here: "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
            }
            if (values.size() > 1) {
                throw ProblemException.wrong(name, "is given twice");
            }
        });
        return new Parameters(given);
    }

    /** A text, or {@code null}. */
    public @Nullable String text(String name) {
        List<String> values = given.get(name);
        return values == null || values.getFirst().isBlank() ? null : values.getFirst();
    }

    /** A whole number. */
    public long number(String name, long otherwise, long least, long most) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // As wrong as one that is too large.
        }
        throw ProblemException.wrong(name, "'" + text + "' is no whole number from " + least + " to " + most);
    }

    /** How many of something at most. */
    public int limit(int otherwise, int most) {
        return (int) number("limit", otherwise, 1, most);
    }

    /** A day, or {@code null}. */
    public @Nullable LocalDate day(String name) {
        String text = text(name);
        return text == null ? null : day(name, text);
    }

    /** The day that a field of a form says, or {@code null} where it is empty. */
    public static @Nullable LocalDate dayOrNone(String name, @Nullable String text) {
        return text == null || text.isBlank() ? null : day(name, text);
    }

    static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.wrong(name, "'" + text + "' is no day of the calendar, as 2025-08-13");
        }
    }

    /** Yes or no; no where it is not given. */
    public boolean flag(String name) {
        String text = text(name);
        return text != null
                && switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw ProblemException.wrong(name, "'" + text + "' is neither true nor false");
                };
    }

    /** One of some words, or {@code null}. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> words) {
        String text = text(name);
        return text == null ? null : one(name, text, words);
    }

    /** Some of some words, parted by commas; none where it is not given. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> words) {
        String text = text(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(word -> one(name, word.strip(), words))
                        .toList();
    }

    static <E extends Enum<E>> E one(String name, String text, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.wrong(
                        name,
                        "'" + text + "' is none of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
