package org.isnad.reading.charset;

/**
 * The characters of a page.
 *
 * @param text the characters, without a byte order mark; line ends as they were
 * @param charset the name of the character set that they were read in
 * @param clue how it was known: {@code byte order mark}, {@code bytes}, {@code declared}, {@code detected}
 */
public record Decoded(String text, String charset, String clue) {}
