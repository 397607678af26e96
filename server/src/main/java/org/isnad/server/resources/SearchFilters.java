package org.isnad.server.resources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.search.query.DayField;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.archive.search.query.ValueField;
import org.isnad.model.Event;
import org.isnad.model.Statement;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that say which articles, statements or events are meant, as a condition. Each that is given must hold; what
 * {@code q} says may name the same fields, for they are those of {@code isnad search}.
 */
final class SearchFilters {
    /** Parameters that hold words of a name, or a country, called as the fields of a query. */
    private static final List<String> WORDS =
            List.of("source", "speaker", "actor", "recipient", "place", "outlet", "country", "language");

    private SearchFilters() {}

    /** What the parameters ask, and nothing more. */
    static Condition of(Parameters parameters) {
        return of(parameters, List.of());
    }

    /** What the parameters ask, and these conditions as well. */
    static Condition of(Parameters parameters, List<Condition> more) {
        List<Condition> all = new ArrayList<>(more);
        String query = parameters.text("q");
        if (query != null) {
            all.add(read("q", query));
        }
        for (String field : WORDS) {
            String words = parameters.text(field);
            if (words != null) {
                // Quoted, so that no sign in a name is taken for one of a query.
                all.add(read(field, field + ":\"" + words.replaceAll("[\"«»“”„]", " ") + "\""));
            }
        }
        values(ValueField.TYPE, parameters.choices("type", Event.Type.class), all);
        values(ValueField.STATUS, parameters.choices("status", Event.Status.class), all);
        values(ValueField.ACT, parameters.choices("act", Statement.Act.class), all);
        days(DayField.DATE, parameters.day("from"), parameters.day("to"), all);
        days(DayField.HAPPENED, parameters.day("happenedFrom"), parameters.day("happenedTo"), all);
        return switch (all.size()) {
            case 0 -> new Condition.Everything();
            case 1 -> all.getFirst();
            default -> new Condition.All(all);
        };
    }

    private static Condition read(String parameter, String query) {
        try {
            return QueryReader.read(query);
        } catch (QueryException e) {
            if (parameter.equals("q")) {
                throw ProblemException.wrongQuery(parameter, e);
            }
            throw ProblemException.wrong(parameter, e.reason());
        }
    }

    private static <E extends Enum<E>> void values(ValueField field, List<E> words, List<Condition> all) {
        List<Condition> any = new ArrayList<>();
        words.forEach(word -> any.add(new Condition.Value(field, word.name().toLowerCase(Locale.ROOT))));
        if (any.size() == 1) {
            all.add(any.getFirst());
        } else if (any.size() > 1) {
            all.add(new Condition.Any(any));
        }
    }

    private static void days(DayField field, @Nullable LocalDate from, @Nullable LocalDate to, List<Condition> all) {
        if (from != null || to != null) {
            all.add(new Condition.Days(field, from, to));
        }
    }
}
