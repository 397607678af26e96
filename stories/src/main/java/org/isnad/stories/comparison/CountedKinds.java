package org.isnad.stories.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts, so that figures can be told to be for the same thing: a kind of {@code counted-alike.txt}, of
 * which a story has one, or else its unit with the noun that is counted, which is the same thing only where the contents
 * are alike too.
 */
final class CountedKinds {
    /** How far before a figure the word may stand that tells who is counted: {@code مقتل 50 شخصا، عدد الجرحى تخطى الألف}. */
    private static final int REACH = 24;

    private final Map<String, String> kinds = new HashMap<>();

    /**
     * What is counted.
     *
     * @param key the same for the same thing
     * @param once whether a story has it once, so that the key alone decides
     */
    record Kind(String key, boolean once) {}

    CountedKinds() {
        for (List<String> entry : Lexicon.entries(CountedKinds.class, "counted-alike.txt", 2)) {
            for (String word : entry.get(1).split(" ")) {
                kinds.put(ArabicNormalizer.key(word), entry.get(0));
            }
        }
    }

    Kind of(Figure figure, String text) {
        String counted = figure.of() == null ? "" : figure.of();
        String kind = known(counted);
        boolean open = "person".equals(figure.unit()) || (figure.unit() == null && figure.of() == null);
        if (kind == null && open) {
            int start = figure.span().start();
            kind = known(new Span(Math.max(0, start - REACH), start).of(text));
        }
        if (kind != null) {
            return new Kind(kind, true);
        }
        String unit = figure.unit() == null ? "" : figure.unit();
        String[] words = ArabicNormalizer.key(counted).split(" ");
        return new Kind(unit + ":" + ContentWords.stem(words[0]), false);
    }

    private @Nullable String known(String words) {
        String kind = null;
        for (String word : ArabicNormalizer.key(words).split("[^\\p{L}]+")) {
            String bare = word.startsWith("ال") ? word.substring(2) : word;
            String found = kinds.get(bare);
            kind = found == null ? kind : found;
        }
        return kind;
    }
}
