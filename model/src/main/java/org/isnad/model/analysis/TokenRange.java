package org.isnad.model.analysis;

/**
 * Neighbouring tokens of one sentence: half-open {@code [from, to)}, counted in token indexes.
 *
 * @param from the first token's index
 * @param to one past the last token's index
 */
public record TokenRange(int from, int to) {
    public TokenRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range: [" + from + ", " + to + ")");
        }
    }

    public boolean contains(int index) {
        return from <= index && index < to;
    }

    public boolean contains(TokenRange other) {
        return from <= other.from && other.to <= to;
    }

    public int size() {
        return to - from;
    }
}
