package org.isnad.reading.html;

import java.util.Set;

/**
 * Tells, without making a string, in which lexicons a template's name may be found: in most of a page's thousands of names
 * ({@code col-md-6}, {@code menu-item-4711}) in none. What it says nothing of is in none; what it says may be wrong, since it
 * compares hashes. Immutable, safe for many threads.
 */
final class NameSieve {
    /** The lexicons, a bit each. */
    static final int MARKS = 1;

    static final int BODIES = 2;
    static final int DATES = 4;
    static final int AUTHORS = 8;

    private static final int SIZE = 1 << 14;
    private static final char ASCII = 128;
    private static final char[] LOWERED = lowered();
    private static final boolean[] OF_WORD = ofWord();

    private final byte[] wholes = new byte[SIZE];
    private final byte[] words = new byte[SIZE];
    private final byte[] pairs = new byte[SIZE];
    private final byte[] beginnings = new byte[SIZE];
    /** For each length up to 31 a bit: whether there are beginnings so long. */
    private int lengths;

    /**
     * A sieve for four lexicons. Their entries are in lower case, their words joined by hyphens; a star at the end stands
     * for any ending.
     */
    NameSieve(Set<String> marks, Set<String> bodies, Set<String> dates, Set<String> authors) {
        marks.forEach(entry -> add(entry, MARKS));
        bodies.forEach(entry -> add(entry, BODIES));
        dates.forEach(entry -> add(entry, DATES));
        authors.forEach(entry -> add(entry, AUTHORS));
    }

    /** A name is an entry as a whole, or holds its words side by side; then it holds its last two. */
    private void add(String entry, int lexicon) {
        if (entry.endsWith("*")) {
            String beginning = entry.substring(0, entry.length() - 1);
            beginnings[place(beginning.hashCode())] |= (byte) lexicon;
            lengths |= 1 << beginning.length();
            return;
        }
        wholes[place(entry.hashCode())] |= (byte) lexicon;
        int last = entry.lastIndexOf('-');
        String end = entry.substring(entry.lastIndexOf('-', last - 1) + 1);
        (last < 0 ? words : pairs)[place(end.hashCode())] |= (byte) lexicon;
    }

    private static boolean[] ofWord() {
        boolean[] ofWord = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            ofWord[c] = NameWords.isOfWord(c);
        }
        return ofWord;
    }

    private static char[] lowered() {
        char[] lowered = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            lowered[c] = c == '_' ? '-' : Character.toLowerCase(c);
        }
        return lowered;
    }

    /** The lexicons that the name at {@code [start, end)} of an attribute may be found in. */
    int lexicons(String attribute, int start, int end) {
        int found = 0;
        int whole = 0;
        int word = 0;
        int length = 0;
        int before = 0;
        boolean second = false;
        int pair = 0;
        boolean small = false;
        for (int i = start; i <= end; i++) {
            char c = i < end ? attribute.charAt(i) : '-';
            char lower = c < ASCII ? LOWERED[c] : Character.toLowerCase(c);
            boolean letter = c < ASCII ? OF_WORD[c] : NameWords.isOfWord(c);
            boolean capital = c != lower && letter && Character.isUpperCase(c);
            if (length > 0 && (!letter || (small && capital))) {
                found |= words[place(word)] | (second ? pairs[place(pair)] : 0);
                before = word;
                second = true;
                word = 0;
                length = 0;
            }
            small = letter && !capital && Character.isLowerCase(c);
            if (i < end) {
                whole = 31 * whole + lower;
            }
            if (letter) {
                pair = 31 * (length == 0 ? 31 * before + '-' : pair) + lower;
                word = 31 * word + lower;
                length++;
                if (length < Integer.SIZE && (lengths & 1 << length) != 0) {
                    found |= beginnings[place(word)];
                }
            }
        }
        return found | wholes[place(whole)];
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 15) & (SIZE - 1);
    }
}
