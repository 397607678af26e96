package org.isnad.server.exchange;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import org.isnad.server.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is done for a method and a path.
 *
 * @param method GET, POST, DELETE
 * @param path below {@code /api/v1}, as the description writes it: {@code /articles/{article}}
 * @param role what the caller must be allowed, or {@code null} where anybody may
 * @param handler does it
 */
public record Route(
        HandlerType method, String path, @Nullable Role role, Handler handler) {
    /** A question that readers may ask. */
    public static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, Role.READ, handler);
    }

    /** A question that anybody may ask. */
    public static Route open(String path, Handler handler) {
        return new Route(HandlerType.GET, path, null, handler);
    }

    public static Route post(String path, Role role, Handler handler) {
        return new Route(HandlerType.POST, path, role, handler);
    }

    public static Route delete(String path, Handler handler) {
        return new Route(HandlerType.DELETE, path, Role.WRITE, handler);
    }
}
