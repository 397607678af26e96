package org.isnad.archive.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.archive.search.query.Condition.All;
import org.isnad.archive.search.query.Condition.Any;
import org.isnad.archive.search.query.Condition.Everything;
import org.isnad.archive.search.query.Condition.Not;
import org.isnad.archive.search.query.QueryToken.Kind;

/**
 * Reads a query. {@code docs/search.md} tells users what may stand in one; in short:
 *
 * <pre>
 * any   = all (OR all)…
 * all   = one ([AND] one)…
 * one   = NOT one | ( any ) | field: value | value
 * value = word | "phrase" | word* | word~ | ( any )
 * </pre>
 *
 * <p>By descent over these rules, by hand: Lucene's parsers take {@code [a TO b]}, {@code ^2}, {@code /re/} and a
 * dozen signs that a name may hold, do not know {@code «»} as quotation marks, and their errors speak of their own grammar.
 */
public final class QueryReader {
    /** The longest query, in characters. */
    public static final int LONGEST = 2_000;

    private static final int DEEPEST = 30;

    private final String query;
    private final List<QueryToken> tokens;
    private int at;
    private int depth;

    private QueryReader(String query, List<QueryToken> tokens) {
        this.query = query;
        this.tokens = tokens;
    }

    /**
     * What the query asks.
     *
     * @throws QueryException if it cannot be understood
     */
    public static Condition read(String query) throws QueryException {
        if (query.length() > LONGEST) {
            throw new QueryException(query, LONGEST, "a query has at most " + LONGEST + " characters");
        }
        var reader = new QueryReader(query, QueryTokens.of(query));
        if (reader.next().is(Kind.END)) {
            return new Everything();
        }
        Condition condition = reader.any(TextField.TEXT);
        if (!reader.next().is(Kind.END)) {
            throw reader.wrong(reader.next(), "this bracket was never opened");
        }
        return condition;
    }

    private Condition any(SearchField field) throws QueryException {
        List<Condition> choices = new ArrayList<>();
        choices.add(all(field));
        while (next().is(Kind.OR)) {
            at++;
            choices.add(all(field));
        }
        return choices.size() == 1 ? choices.getFirst() : new Any(choices);
    }

    private Condition all(SearchField field) throws QueryException {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(one(field));
        while (true) {
            switch (next().kind()) {
                case AND -> {
                    at++;
                    conditions.add(one(field));
                }
                case NOT, OPEN, FIELD, WORD, PHRASE -> conditions.add(one(field));
                case OR, CLOSE, END -> {
                    return conditions.size() == 1 ? conditions.getFirst() : new All(conditions);
                }
            }
        }
    }

    private Condition one(SearchField field) throws QueryException {
        QueryToken token = next();
        if (token.is(Kind.NOT) || token.is(Kind.OPEN) || token.is(Kind.FIELD)) {
            deeper(token);
        }
        Condition condition = switch (token.kind()) {
            case NOT -> new Not(one(field));
            case OPEN -> inBrackets(token, field);
            case FIELD -> ofField(token, field);
            case WORD, PHRASE -> new QueryValue(query, token).in(field);
            case AND, OR ->
                throw wrong(token, token.text() + " stands between two conditions; quote it to look for the word");
            case CLOSE -> throw wrong(token, "something to look for is missing before this bracket");
            case END -> throw wrong(token, "something to look for is missing here");
        };
        if (token.is(Kind.WORD) || token.is(Kind.PHRASE)) {
            at++;
        } else {
            depth--;
        }
        return condition;
    }

    private void deeper(QueryToken token) throws QueryException {
        if (++depth > DEEPEST) {
            throw wrong(token, "more than " + DEEPEST + " conditions within one another");
        }
        at++;
    }

    private Condition inBrackets(QueryToken opening, SearchField field) throws QueryException {
        Condition condition = any(field);
        if (!next().is(Kind.CLOSE)) {
            throw wrong(opening, "this bracket is not closed");
        }
        at++;
        return condition;
    }

    private Condition ofField(QueryToken name, SearchField around) throws QueryException {
        SearchField field = SearchField.named(name.text()).orElse(null);
        if (field == null) {
            throw wrong(
                    name,
                    "there is no field " + name.text() + " (fields: " + fields() + "); quote it to look for the word");
        }
        if (around != TextField.TEXT) {
            throw wrong(name, "a field within " + around.names().getFirst() + ":( … )");
        }
        return switch (next().kind()) {
            case WORD, PHRASE, OPEN -> one(field);
            case AND, OR, NOT, FIELD, CLOSE, END ->
                throw wrong(next(), "what " + name.text() + ": is to be is missing here");
        };
    }

    private static String fields() {
        return SearchField.all().stream().map(field -> field.names().getFirst()).collect(Collectors.joining(", "));
    }

    private QueryToken next() {
        return tokens.get(at);
    }

    private QueryException wrong(QueryToken token, String reason) {
        return new QueryException(query, token.at(), reason);
    }
}
