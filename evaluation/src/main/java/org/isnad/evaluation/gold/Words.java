package org.isnad.evaluation.gold;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Span;

/**
 * The words of a text: runs of letters, numbers and underscores, as {@code \w+} finds them in Python. A mark that combines
 * with a letter is none of these, so that vowel signs part a word.
 *
 * <p>A set of words is the set of the offsets at which they start. Java's own {@code \w} with
 * {@code UNICODE_CHARACTER_CLASS} takes the marks in, hence this.
 */
final class Words {
    private Words() {}

    /** The words within the span; where it cuts a word, the part within. */
    static BitSet in(String text, Span span) {
        BitSet starts = new BitSet();
        boolean within = false;
        for (int at = span.start(); at < span.end(); ) {
            int character = text.codePointAt(at);
            boolean part = isPart(character);
            if (part && !within) {
                starts.set(at);
            }
            within = part;
            at += Character.charCount(character);
        }
        return starts;
    }

    /** The distinct words of a text by itself. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (isPart(character)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(character);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    static boolean isPart(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || character == '_';
    }

    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /** The share of the words of either that are words of both (Jaccard), 0 where there are none. */
    static double overlap(BitSet a, BitSet b) {
        int both = shared(a, b);
        int either = a.cardinality() + b.cardinality() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Whether half of the shorter one is shared: the same noun phrase, cut longer or shorter. */
    static boolean touch(BitSet a, BitSet b) {
        return !a.isEmpty() && !b.isEmpty() && 2 * shared(a, b) >= Math.min(a.cardinality(), b.cardinality());
    }

    /** Whether half of the shorter one is shared, by the words themselves wherever they stand. */
    static boolean touch(Set<String> a, Set<String> b) {
        int least = Math.min(a.size(), b.size());
        return least > 0 && 2 * a.stream().filter(b::contains).count() >= least;
    }
}
