package org.isnad.stories.words;

import com.carrotsearch.hppc.LongHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.FoldedText;
import org.isnad.language.arabic.WordSplitter;
import org.isnad.model.Article;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.model.analysis.TokenRange;

/**
 * An article as rows of numbers, made by {@link #of} with the vocabulary that numbers its words. What reading marked as
 * noise is left out. Arrays are shared: do not write to them.
 */
public final class ArticleWords {
    /** How far a text's opening reaches, in words: what is to come is announced there or nowhere. */
    private static final int OPENING = 50;

    private final int[] words;
    private final boolean[] stock;
    private final Shingles shingles;
    private final int[] titleStems;
    private final int[] textStems;
    private final int[] stems;
    private final double future;

    private ArticleWords(int[] words, boolean[] stock, int[] titleStems, int[] textStems, double future) {
        this.words = words;
        this.stock = stock;
        this.shingles = Shingles.of(words);
        this.titleStems = titleStems;
        this.textStems = textStems;
        this.stems = IntStream.concat(Arrays.stream(titleStems), Arrays.stream(textStems))
                .sorted()
                .distinct()
                .toArray();
        this.future = future;
    }

    /** The words of an article's title and text; new ones are added to the vocabulary, but not counted. */
    public static ArticleWords of(Article article, Vocabulary vocabulary) {
        List<String> title = article.title() == null ? List.of() : keys(article.title(), whole(article.title()));
        List<String> text = new ArrayList<>(article.text().length() / 5);
        for (Span span : spans(article)) {
            text.addAll(keys(article.text(), span));
        }
        Formulas formulas = Formulas.lexicon();
        boolean[] stock = formulas.marked(text);
        return new ArticleWords(
                text.stream().mapToInt(vocabulary::id).toArray(),
                stock,
                stems(title, formulas.marked(title), vocabulary),
                stems(text, stock, vocabulary),
                future(title, text));
    }

    private static List<Span> spans(Article article) {
        List<Span> told = article.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.NOISE)
                .map(Passage::span)
                .toList();
        return told.isEmpty() ? List.of(whole(article.text())) : told;
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static List<String> keys(String text, Span span) {
        String clean = FoldedText.of(text, span).text();
        List<String> keys = new ArrayList<>();
        for (TokenRange range : WordSplitter.split(clean)) {
            if (Character.isLetterOrDigit(clean.charAt(range.from()))) {
                keys.add(ArabicNormalizer.keyOfForm(clean.substring(range.from(), range.to())));
            }
        }
        return keys;
    }

    private static int[] stems(List<String> keys, boolean[] stock, Vocabulary vocabulary) {
        return IntStream.range(0, keys.size())
                .filter(at -> !stock[at])
                .map(at -> vocabulary.stem(vocabulary.id(keys.get(at))))
                .filter(stem -> !Formulas.lexicon().isHonorific(vocabulary.key(stem)))
                .toArray();
    }

    private static double future(List<String> title, List<String> text) {
        List<String> opening = text.subList(0, Math.min(OPENING, text.size()));
        long told = IntStream.range(0, title.size() + opening.size())
                .mapToObj(at -> at < title.size() ? title.get(at) : opening.get(at - title.size()))
                .filter(Formulas.lexicon()::isFuture)
                .count();
        return Math.min(1, told / 2.0);
    }

    /** The text's words in order. */
    public int[] words() {
        return words;
    }

    /** For each word of the text whether it belongs to a stock phrase. */
    public boolean[] stock() {
        return stock;
    }

    public Shingles shingles() {
        return shingles;
    }

    /** The title's stems in order, without stock phrases and forms of address. */
    public int[] titleStems() {
        return titleStems;
    }

    /** The text's stems in order, without stock phrases and forms of address. */
    public int[] textStems() {
        return textStems;
    }

    /** The stems of title and text, each once, ascending. */
    public int[] stems() {
        return stems;
    }

    /** How clearly title and opening speak of what is yet to come, from 0 to 1. */
    public double future() {
        return future;
    }

    /** Two stems side by side, each such pair of title and text once. */
    long[] distinctPairs() {
        var pairs = new LongHashSet();
        addPairs(titleStems, titleStems.length, pairs);
        addPairs(textStems, textStems.length, pairs);
        return pairs.toArray();
    }

    private static void addPairs(int[] stems, int length, LongHashSet pairs) {
        for (int at = 1; at < length; at++) {
            pairs.add(pair(stems[at - 1], stems[at]));
        }
    }

    /** Two stems side by side as one number. */
    public static long pair(int first, int second) {
        return ((long) first << 32) | second;
    }
}
