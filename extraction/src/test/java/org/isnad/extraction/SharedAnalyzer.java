package org.isnad.extraction;

import org.isnad.language.Analyzer;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;

/** One analyser for all tests of this module: each of its own takes seconds to load and half a gigabyte to keep. */
public final class SharedAnalyzer {
    private static final Analyzer ANALYZER = CoreNlpAnalyzer.load();

    private SharedAnalyzer() {}

    public static Analyzer get() {
        return ANALYZER;
    }
}
