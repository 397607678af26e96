package org.isnad.stories.reprints;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.List;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.FoldedText;
import org.isnad.language.arabic.WordSplitter;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch that a copy has otherwise than the text it was made from. Spelling does not count: words are compared in their
 * normalised form, and marks are passed over.
 *
 * @param before what stood there, as a span of the first text, or {@code null} where words were added
 * @param after what stands there now, as a span of the second text, or {@code null} where words were left out
 */
public record WordChange(@Nullable Span before, @Nullable Span after) {
    /** The changes that lead from one text to the other, in order: the fewest words, by the algorithm of E. Myers (1986). */
    public static List<WordChange> between(String before, String after) {
        List<Word> first = words(before);
        List<Word> second = words(after);
        return DiffUtils.diff(
                        first.stream().map(Word::key).toList(),
                        second.stream().map(Word::key).toList())
                .getDeltas()
                .stream()
                .map(delta -> of(delta, first, second))
                .toList();
    }

    private static WordChange of(AbstractDelta<String> delta, List<Word> first, List<Word> second) {
        return new WordChange(span(delta.getSource(), first), span(delta.getTarget(), second));
    }

    private static @Nullable Span span(Chunk<String> chunk, List<Word> words) {
        if (chunk.size() == 0) {
            return null;
        }
        int from = chunk.getPosition();
        return new Span(
                words.get(from).span().start(),
                words.get(from + chunk.size() - 1).span().end());
    }

    private record Word(String key, Span span) {}

    private static List<Word> words(String text) {
        FoldedText folded = FoldedText.of(text, new Span(0, text.length()));
        String clean = folded.text();
        return WordSplitter.split(clean).stream()
                .filter(range -> Character.isLetterOrDigit(clean.charAt(range.from())))
                .map(range -> new Word(
                        ArabicNormalizer.keyOfForm(clean.substring(range.from(), range.to())),
                        folded.span(range.from(), range.to())))
                .toList();
    }
}
