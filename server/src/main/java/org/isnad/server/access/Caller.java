package org.isnad.server.access;

import org.jspecify.annotations.Nullable;

/**
 * Whose request it is.
 *
 * @param name the user's name, or the token's; {@code null} where nobody is told apart
 * @param role what the caller may do
 * @param budget under which name requests are counted
 */
public record Caller(@Nullable String name, Role role, String budget) {}
