package org.isnad.archive.search.query;

import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.search.query.QueryToken.Kind;

/**
 * Cuts a query into pieces: brackets, {@code AND OR NOT} in capitals, {@code |}, {@code -} before something, field names
 * with a colon (of an address, {@code https://…}, it is none), phrases in quotation marks of any shape, and words, which are all else between white space.
 */
final class QueryTokens {
    private static final String OPENING = "\"“”«»„";

    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    static List<QueryToken> of(String query) throws QueryException {
        var reader = new QueryTokens(query);
        while (reader.at < query.length()) {
            reader.next();
        }
        reader.add(Kind.END, "", query.length(), query.length());
        return reader.tokens;
    }

    private void next() throws QueryException {
        char c = query.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at, at + 1);
        } else if (c == '|') {
            add(Kind.OR, "|", at, at + (query.startsWith("||", at) ? 2 : 1));
        } else if ((c == '-' || c == '!') && at + 1 < query.length() && !isSpace(query.charAt(at + 1))) {
            add(Kind.NOT, String.valueOf(c), at, at + 1);
        } else if (OPENING.indexOf(c) >= 0) {
            phrase();
        } else {
            word();
        }
    }

    private void phrase() throws QueryException {
        int end = at + 1;
        while (end < query.length() && OPENING.indexOf(query.charAt(end)) < 0) {
            end++;
        }
        if (end == query.length()) {
            throw new QueryException(query, at, "this quotation mark is not closed");
        }
        add(Kind.PHRASE, query.substring(at + 1, end), at, end + 1);
    }

    private void word() {
        int end = at;
        while (end < query.length() && !endsWord(query.charAt(end))) {
            end++;
            if (query.charAt(end - 1) == ':' && isName(at, end - 1) && !query.startsWith("//", end)) {
                add(Kind.FIELD, query.substring(at, end - 1), at, end);
                return;
            }
        }
        String text = query.substring(at, end);
        Kind kind = switch (text) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
        add(kind, text, at, end);
    }

    /** Whether what stands before a colon may be meant as a field: letters alone, so that {@code 10:30} is a word. */
    private boolean isName(int from, int to) {
        return to > from && query.substring(from, to).chars().allMatch(Character::isLetter);
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || c == '(' || c == ')' || c == '|' || OPENING.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void add(Kind kind, String text, int from, int end) {
        tokens.add(new QueryToken(kind, text, from, end));
        at = end;
    }
}
