package org.isnad.archive.search.query;

import java.util.List;
import org.isnad.archive.search.query.Condition.Match;
import org.isnad.archive.search.query.Condition.Value;
import org.isnad.archive.search.query.Condition.Words;
import org.isnad.archive.search.query.QueryToken.Kind;
import org.isnad.archive.search.words.TextWords;

/**
 * A word or a phrase as a condition on a field.
 *
 * @param query the query that it stands in
 * @param token where
 */
record QueryValue(String query, QueryToken token) {
    Condition in(SearchField field) throws QueryException {
        return switch (field) {
            case TextField text -> words(text);
            case ValueField value -> value(value);
            case DayField days -> new DayRange(query, token).in(days);
        };
    }

    private Words words(TextField field) throws QueryException {
        Match match = token.is(Kind.PHRASE) ? Match.WHOLE : match(token.text());
        List<String> words =
                TextWords.ofQuery(field == TextField.URL ? TextWords.ofAddress(token.text()) : token.text());
        if (words.isEmpty()) {
            throw new QueryException(query, token.at(), "holds no word to look for");
        }
        if (match != Match.WHOLE && words.size() > 1) {
            throw new QueryException(query, token.end() - 1, "this sign goes with a single word");
        }
        if (match == Match.BEGINNING && words.getFirst().length() < 2) {
            throw new QueryException(query, token.end() - 1, "too many words begin so: type two letters at least");
        }
        return new Words(field, words, match);
    }

    private static Match match(String text) {
        return text.endsWith("*") ? Match.BEGINNING : text.endsWith("~") ? Match.SIMILAR : Match.WHOLE;
    }

    private Value value(ValueField field) throws QueryException {
        String value = field.read(token.text()).orElse(null);
        if (value == null) {
            String name = field.names().getFirst();
            throw new QueryException(
                    query,
                    token.at(),
                    "there is no " + name + " " + token.text()
                            + (field.choices().isEmpty() ? "" : " (" + String.join(", ", field.choices()) + ")"));
        }
        return new Value(field, value);
    }
}
