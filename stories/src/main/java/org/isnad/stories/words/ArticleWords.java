package org.isnad.stories.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.FoldedText;
import org.isnad.language.arabic.WordSplitter;
import org.isnad.model.Article;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * An article as rows of numbers, made by {@link #of} with the vocabulary that numbers its words. What reading marked as
 * noise is left out. Arrays are shared: do not write to them. For one thread at a time.
 */
public final class ArticleWords {
    /** How far a text's opening reaches, in words: where and when is told there, and what is to come announced. */
    private static final int OPENING = 50;

    /** How many stems of a text tell what it is about. */
    private static final int LEAD = 150;

    private final int[] words;
    private final boolean[] stock;
    private final int[] titleStems;
    private final int[] leadStems;
    private final int[] stems;
    private final int[] places;
    private final int[] weekdays;
    private final double future;
    private @Nullable Shingles shingles;

    private ArticleWords(List<String> title, List<String> text, Vocabulary vocabulary) {
        Formulas formulas = Formulas.lexicon();
        this.stock = formulas.marked(text);
        this.words = text.stream().mapToInt(vocabulary::id).toArray();
        this.titleStems = stems(title, formulas.marked(title), vocabulary);
        int[] textStems = stems(text, stock, vocabulary);
        this.leadStems = Arrays.copyOf(textStems, Math.min(LEAD, textStems.length));
        this.stems = distinct(IntStream.concat(Arrays.stream(titleStems), Arrays.stream(textStems)));
        List<String> opening =
                Stream.concat(title.stream(), text.stream().limit(OPENING)).toList();
        this.places = distinct(opening.stream()
                .mapToInt(vocabulary::id)
                .filter(vocabulary::isPlace)
                .map(vocabulary::stem));
        this.weekdays = distinct(opening.stream()
                .filter(formulas::isWeekday)
                .mapToInt(vocabulary::id)
                .map(vocabulary::stem));
        this.future = Math.min(1, opening.stream().filter(formulas::isFuture).count() / 2.0);
    }

    /** The words of an article's title and text; new ones are added to the vocabulary, but not counted. */
    public static ArticleWords of(Article article, Vocabulary vocabulary) {
        List<String> title = article.title() == null ? List.of() : keys(article.title(), whole(article.title()));
        List<String> text = new ArrayList<>(article.text().length() / 5);
        for (Span span : spans(article)) {
            text.addAll(keys(article.text(), span));
        }
        return new ArticleWords(title, text, vocabulary);
    }

    private static int[] distinct(IntStream numbers) {
        return numbers.sorted().distinct().toArray();
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

    /** The text's words in order. */
    public int[] words() {
        return words;
    }

    /** For each word of the text whether it belongs to a stock phrase. */
    public boolean[] stock() {
        return stock;
    }

    /** Every four words in a row of the text; found when they are first asked for, and kept. */
    public Shingles shingles() {
        if (shingles == null) {
            shingles = Shingles.of(words);
        }
        return shingles;
    }

    /** The title's stems in order, without stock phrases and forms of address. */
    public int[] titleStems() {
        return titleStems;
    }

    /** The stems of the text's first words in order, without stock phrases and forms of address. */
    public int[] leadStems() {
        return leadStems;
    }

    /** The stems of title and text, each once, ascending. */
    public int[] stems() {
        return stems;
    }

    /** The stems of places that title and opening name, each once, ascending. */
    public int[] places() {
        return places;
    }

    /** The stems of days of the week that title and opening name, each once, ascending. */
    public int[] weekdays() {
        return weekdays;
    }

    /** How clearly title and opening speak of what is yet to come, from 0 to 1. */
    public double future() {
        return future;
    }
}
