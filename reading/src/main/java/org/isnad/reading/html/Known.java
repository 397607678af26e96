package org.isnad.reading.html;

/**
 * A value with where in the page it was read.
 *
 * @param value what was read
 * @param where the place, as a user would look for it: {@code og:title}, {@code json-ld datePublished}
 */
record Known<T>(T value, String where) {}
