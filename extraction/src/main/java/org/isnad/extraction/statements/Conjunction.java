package org.isnad.extraction.statements;

import org.isnad.model.analysis.PartOfSpeech;

/** How a cue is tied to what was said before it. */
final class Conjunction {
    private Conjunction() {}

    /** By a conjunction with which the writer goes on to somebody else: {@code كما أفاد، في حين أكد}. */
    static boolean isAnew(TokenLine line, int first) {
        return line.isKey(first - 1, "كما")
                || (line.isKey(first - 1, "حين") && line.isKey(first - 2, "في"))
                || ((first < 4 || line.isComma(first - 2))
                        && (line.isKey(first - 1, "فيما") || line.isKey(first - 1, "بينما")))
                || (line.isKey(first - 1, "ما") && line.isKey(first - 2, "ك"));
    }

    /** By any conjunction before the token at {@code first}. */
    static boolean isConjoined(TokenLine line, int first) {
        return line.is(first - 1, PartOfSpeech.COORDINATOR)
                || line.isKey(first - 1, "كما")
                || line.isKey(first - 1, "ثم")
                || line.isKey(first - 1, "فيما")
                || line.isKey(first - 1, "بينما")
                || (line.isKey(first - 1, "حين") && line.isKey(first - 2, "في"))
                || (line.isKey(first - 1, "ما") && line.isKey(first - 2, "ك"));
    }

    /** Back over conjunctions and marks to the end of what was said before. */
    static int boundary(TokenLine line, int from) {
        int at = from;
        while (at > 0
                && (line.is(at - 1, PartOfSpeech.COORDINATOR)
                        || line.isComma(at - 1)
                        || line.isKey(at - 1, "كما")
                        || line.isKey(at - 1, "ثم")
                        || line.isKey(at - 1, "فيما")
                        || line.isKey(at - 1, "بينما")
                        || (line.isKey(at - 1, "ما") && line.isKey(at - 2, "ك"))
                        || (line.isKey(at - 1, "ك") && line.isKey(at, "ما"))
                        || (line.isKey(at - 1, "حين") && line.isKey(at - 2, "في"))
                        || (line.isKey(at - 1, "في") && line.isKey(at, "حين")))) {
            at--;
        }
        return at;
    }
}
