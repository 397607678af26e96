package org.isnad.server.exchange;

import io.javalin.http.Context;
import java.util.Objects;
import org.isnad.server.access.Caller;

/** Whose request one is, once that was found out. */
public final class Callers {
    private static final String ATTRIBUTE = "org.isnad.caller";

    private Callers() {}

    /** Notes whose request it is. */
    public static void set(Context context, Caller caller) {
        context.attribute(ATTRIBUTE, caller);
    }

    /** Whose request it is. */
    public static Caller of(Context context) {
        Caller caller = context.attribute(ATTRIBUTE);
        return Objects.requireNonNull(caller, "nobody asked who is asking");
    }
}
