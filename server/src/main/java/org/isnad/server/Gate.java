package org.isnad.server;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Set;
import org.isnad.server.access.Access;
import org.isnad.server.access.Caller;
import org.isnad.server.access.RequestBudget;
import org.isnad.server.access.RequestOrigin;
import org.isnad.server.access.Role;
import org.isnad.server.exchange.Callers;
import org.isnad.server.exchange.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What every request has to pass, in this order: the name that it was sent to, its size, the page that it comes from, who
 * sends it, and how many that caller sent of late. Also puts on every answer what keeps a browser safe.
 */
final class Gate {
    /** Nothing but files of this server, none of them in line; pictures of plots are made in the page. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final ServerSettings settings;
    private final RequestBudget budget;
    private final boolean isNameChecked;

    Gate(ServerSettings settings) {
        this.settings = settings;
        this.budget = new RequestBudget(
                settings.requests().perSecond(), settings.requests().atOnce(), System::nanoTime);
        // Behind a proxy, the name is the proxy's.
        this.isNameChecked = settings.isLoopback() && !(settings.access() instanceof Access.Proxy);
    }

    /** Lets a request in, or ends it with a problem. */
    void enter(Context context) {
        header(context);
        if (isNameChecked && !RequestOrigin.isLoopback(context.header("Host"))) {
            throw ProblemException.forbidden("this server is called localhost or 127.0.0.1");
        }
        if (context.req().getContentLengthLong() > settings.requests().bytes()) {
            throw ProblemException.tooLarge(settings.requests().bytes());
        }
        boolean isOwn =
                RequestOrigin.isOwn(context.header("Host"), context.header("Origin"), context.header("Sec-Fetch-Site"));
        if (!SAFE.contains(context.req().getMethod()) && !isOwn) {
            throw ProblemException.forbidden("a page of another site must not write here");
        }
    }

    private static void header(Context context) {
        context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("X-Frame-Options", "DENY");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** Lets a caller in who may do what this role is for; anybody where there is none. */
    void admit(Context context, @Nullable Role needed) {
        if (needed == null) {
            take("address " + context.ip());
            return;
        }
        Caller caller = settings.access().caller(context::header, context.ip()).orElse(null);
        if (caller == null) {
            take("unknown at " + context.ip());
            if (settings.access() instanceof Access.Tokens) {
                context.header("WWW-Authenticate", "Bearer realm=\"isnad\"");
            }
            throw ProblemException.unknownCaller("this needs a token, or a user that the proxy names");
        }
        take(caller.budget());
        if (!caller.role().covers(needed)) {
            throw ProblemException.forbidden("this needs the role write");
        }
        Callers.set(context, caller);
    }

    private void take(String caller) {
        Duration wait = budget.take(caller);
        if (!wait.isZero()) {
            throw ProblemException.tooMany(wait);
        }
    }
}
