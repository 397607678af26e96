package org.isnad.reading.html;

import java.util.List;
import org.isnad.reading.text.Lexicon;
import org.isnad.reading.text.PhraseKey;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells whether a page says, or shows in its markup, that a machine translated it. */
final class MachineTranslation {
    private static final int LONGEST = 300;
    private static final List<String> PHRASES =
            Lexicon.entries(MachineTranslation.class, "machine-translation.tsv", 1).stream()
                    .map(entry -> PhraseKey.of(entry.get(0)))
                    .toList();

    private MachineTranslation() {}

    /** The words that say so, or {@code null} if none do. */
    static @Nullable String mark(Element root, PageOutline outline, MainText main) {
        String names = root.className();
        if (names.contains("translated-rtl") || names.contains("translated-ltr")) {
            return "class " + names;
        }
        for (int i = Math.max(0, main.region().first - 10);
                i < Math.min(outline.blocks().size(), main.region().end() + 5);
                i++) {
            String text = outline.blocks().get(i).text();
            String key = text.length() > LONGEST ? "" : PhraseKey.of(text);
            for (String phrase : PHRASES) {
                if (key.contains(phrase)) {
                    return text;
                }
            }
        }
        return null;
    }
}
