package org.isnad.language.arabic.names;

import org.jspecify.annotations.Nullable;

/**
 * An organisation, movement or medium that newspapers name without saying what it is.
 *
 * @param name its fullest name
 * @param country ISO 3166-1 alpha-3, or {@code null}
 * @param sector its PLOVER sector
 * @param group whether it is an armed or political movement and no institution
 */
public record KnownOrganisation(String name, @Nullable String country, String sector, boolean group) {}
