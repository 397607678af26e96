package org.isnad.server.exchange;

import java.io.Serial;
import java.time.Duration;
import org.isnad.archive.search.query.QueryException;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem that the caller is told. */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    private ProblemException(Problem problem, @Nullable Duration retryAfter) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    private static ProblemException of(Problem problem) {
        return new ProblemException(problem, null);
    }

    /** A parameter or a member of the body that is wrong. */
    public static ProblemException wrong(@Nullable String parameter, String detail) {
        return of(Problem.of(400, detail).in(parameter));
    }

    /** A query that cannot be understood. */
    public static ProblemException wrongQuery(String parameter, QueryException wrong) {
        return of(Problem.named("wrong-query", "Wrong query", 400, wrong.reason())
                .in(parameter)
                .at(wrong.at()));
    }

    public static ProblemException unknownCaller(String detail) {
        return of(Problem.of(401, detail));
    }

    public static ProblemException forbidden(String detail) {
        return of(Problem.of(403, detail));
    }

    /** What is asked for is not there. */
    public static ProblemException absent(String detail) {
        return of(Problem.of(404, detail));
    }

    public static ProblemException thereAlready(String detail) {
        return of(Problem.of(409, detail));
    }

    public static ProblemException tooLarge(long most) {
        return of(Problem.named("too-large", "Too large", 413, "at most " + most + " bytes are taken"));
    }

    public static ProblemException wrongMediaType(String detail) {
        return of(Problem.of(415, detail));
    }

    /** An input that holds nothing that can be read. */
    public static ProblemException unreadable(String reason) {
        return of(Problem.named("unreadable", "Cannot be read", 422, reason));
    }

    /** An input that holds several articles. */
    public static ProblemException severalArticles(int articles) {
        return of(Problem.named(
                "several-articles",
                "Several articles",
                422,
                "holds " + articles + " articles; isnad import reads such files"));
    }

    /** An address that gives nothing, or may not be asked. */
    public static ProblemException unreachable(String reason) {
        return of(Problem.named("unreachable", "Cannot be fetched", 502, reason));
    }

    public static ProblemException tooMany(Duration retryAfter) {
        return new ProblemException(
                Problem.named("too-many-requests", "Too many requests", 429, "ask again later"), retryAfter);
    }

    /** The server has its hands full with this kind of work. */
    public static ProblemException busy(String detail, Duration retryAfter) {
        return new ProblemException(Problem.named("busy", "Busy", 503, detail), retryAfter);
    }

    /** The search index is being made. */
    public static ProblemException indexing(Duration retryAfter) {
        return new ProblemException(
                Problem.named("indexing", "Not searchable yet", 503, "the search index is being made"), retryAfter);
    }

    public Problem problem() {
        return problem;
    }

    /** When to ask again, or {@code null}. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
