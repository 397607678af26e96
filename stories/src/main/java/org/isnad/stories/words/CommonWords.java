package org.isnad.stories.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;

/** The words of {@code common-words.txt}, each with the share of articles that one may expect it in. */
final class CommonWords {
    private static final Map<String, Double> LEXICON = read();

    private CommonWords() {}

    static Map<String, Double> lexicon() {
        return LEXICON;
    }

    private static Map<String, Double> read() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (List<String> entry : Lexicon.entries(CommonWords.class, "common-words.txt", 2)) {
            double share = Integer.parseInt(entry.get(0)) / 100.0;
            for (String word : entry.get(1).split(" +")) {
                shares.putIfAbsent(word, share);
            }
        }
        return Collections.unmodifiableMap(shares);
    }
}
