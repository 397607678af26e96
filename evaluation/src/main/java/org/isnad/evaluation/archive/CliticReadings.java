package org.isnad.evaluation.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.search.words.WordForms;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.FoldedText;
import org.isnad.language.arabic.WordSplitter;
import org.isnad.model.Span;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;

/**
 * What the search index takes for a clitic before a word, beside what the analyser takes for one in its sentence. The index
 * keeps a word both ways where it cannot tell; where the analyser sees no clitic, the shorter way leads a query for the rest
 * to a place that does not hold it: {@code وفدا} is no {@code فدا}. The analyser errs too, so this is a comparison of two
 * readers and no gold.
 */
final class CliticReadings {
    private static final String CLITICS = "وفبكل";
    private static final int LONGEST = 2;

    /** A word with a beginning that may be clitics. */
    record Reading(String word, String rest) {}

    private final Map<String, Integer> standing = new HashMap<>();
    private final Map<Reading, Integer> agreed = new HashMap<>();
    private final Map<Reading, Integer> disagreed = new HashMap<>();
    private final Map<Reading, Integer> missed = new HashMap<>();

    void add(Analysis analysis) {
        for (Sentence sentence : analysis.sentences()) {
            if (!sentence.tokens().isEmpty()) {
                add(analysis.text(), sentence.tokens());
            }
        }
    }

    private void add(String text, List<Token> tokens) {
        Set<Integer> starts = new HashSet<>();
        tokens.forEach(token -> starts.add(token.span().start()));
        Span all = tokens.getFirst().span().to(tokens.getLast().span());
        FoldedText folded = FoldedText.of(text, all);
        for (TokenRange range : WordSplitter.split(folded.text())) {
            String form = folded.text().substring(range.from(), range.to());
            Span span = folded.span(range.from(), range.to());
            // Marks within a word would shift its letters.
            if (span.length() == form.length() && starts.contains(span.start())) {
                add(ArabicNormalizer.keyOfForm(form), WordForms.ofText(form), span.start(), starts);
            }
        }
    }

    private void add(String word, Set<String> terms, int start, Set<Integer> starts) {
        standing.merge(word, 1, Integer::sum);
        int clitics = 0;
        while (clitics < LONGEST && clitics < word.length() - 2 && CLITICS.indexOf(word.charAt(clitics)) >= 0) {
            clitics++;
            if (clitics == 2 && word.startsWith("لل")) {
                // The second one is the article's.
                return;
            }
            var reading = new Reading(word, word.substring(clitics));
            boolean kept = terms.contains(reading.rest());
            boolean seen = starts.contains(start + clitics);
            if (kept || seen) {
                (kept ? seen ? agreed : disagreed : missed).merge(reading, 1, Integer::sum);
            }
        }
    }

    /** Where one of these readings is worth a query: the rest stands alone elsewhere, at least so often. */
    Map<Reading, Integer> worth(Map<Reading, Integer> readings, int least) {
        Map<Reading, Integer> worth = new HashMap<>(readings);
        worth.keySet().removeIf(reading -> standing.getOrDefault(reading.rest(), 0) < least);
        return worth;
    }

    /** Kept, and a clitic by the analyser. */
    Map<Reading, Integer> agreed() {
        return agreed;
    }

    /** Kept, and no clitic by the analyser: what a query for the rest finds wrongly. */
    Map<Reading, Integer> disagreed() {
        return disagreed;
    }

    /** Not kept, and a clitic by the analyser: what a query for the rest does not find. */
    Map<Reading, Integer> missed() {
        return missed;
    }

    /** How often each word stands as it is. */
    Map<String, Integer> standing() {
        return standing;
    }
}
