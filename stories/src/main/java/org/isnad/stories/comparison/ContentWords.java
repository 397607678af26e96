package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.FoldedText;
import org.isnad.language.arabic.WordSplitter;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.analysis.TokenRange;

/**
 * The words of one story by which contents are compared: each word's {@linkplain ArabicNormalizer#key key} with what is
 * attached to it taken off, in this order:
 *
 * <ol>
 *   <li>the article with whatever stands before it ({@code وال، بال، لل});
 *   <li>a conjunction or preposition of one letter, where what is left stands in the story by itself: {@code وزير} keeps
 *       its first letter, {@code وقرار} does not beside {@code قرار};
 *   <li>words of {@code stop-words.txt} are left out;
 *   <li>an attached pronoun, an ending of number, a feminine or accusative ending, the ending of relation: those of the
 *       light10 stemmer (L. Larkey, L. Ballesteros, M. Connell, 2007: "Light stemming for Arabic information
 *       retrieval"), as long as three letters stay.
 * </ol>
 *
 * <p>Names lose letters as well, alike wherever they stand; these forms are compared within one story and kept nowhere.
 */
final class ContentWords {
    private static final List<String> ARTICLES = List.of("وبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال");
    private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "هن", "نا");
    private static final List<String> PLURALS = List.of("ات", "ون", "ين");
    private static final List<String> DUALS = List.of("ان");
    private static final List<String> GENDERS = List.of("ه", "ا");
    private static final List<String> RELATIONS = List.of("ي");
    private static final int SHORTEST = 3;
    private static final Set<String> STOP_WORDS = stopWords();

    private final Set<String> vocabulary = new HashSet<>();

    /** A word that was kept, and where it stands. */
    record Word(Span span, String stem) {}

    ContentWords(List<Report> story) {
        for (Report report : story) {
            String text = report.article().text();
            for (Word word : keys(text, new Span(0, text.length()))) {
                vocabulary.add(word.stem());
                vocabulary.add(withoutArticle(word.stem()));
            }
        }
    }

    /** The content words of a stretch of an article of the story, in order. */
    List<Word> in(String text, Span span) {
        List<Word> words = new ArrayList<>();
        for (Word word : keys(text, span)) {
            String base = base(word.stem());
            if (!STOP_WORDS.contains(word.stem()) && !STOP_WORDS.contains(base) && base.length() > 1) {
                words.add(new Word(word.span(), stem(base)));
            }
        }
        return words;
    }

    /** The distinct stems of words, in order. */
    static Set<String> stems(List<Word> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    private static List<Word> keys(String text, Span span) {
        FoldedText folded = FoldedText.of(text, span);
        String clean = folded.text();
        List<Word> keys = new ArrayList<>();
        for (TokenRange range : WordSplitter.split(clean)) {
            if (Character.isLetter(clean.charAt(range.from()))) {
                String key = ArabicNormalizer.keyOfForm(clean.substring(range.from(), range.to()));
                keys.add(new Word(folded.span(range.from(), range.to()), key));
            }
        }
        return keys;
    }

    private String base(String key) {
        String bare = withoutArticle(key);
        boolean proclitic = bare.length() == key.length() && "وفبلك".indexOf(key.charAt(0)) >= 0;
        if (!proclitic || key.length() <= SHORTEST) {
            return bare;
        }
        String rest = key.substring(1);
        return vocabulary.contains(rest) || STOP_WORDS.contains(rest) ? rest : key;
    }

    private static String withoutArticle(String key) {
        for (String article : ARTICLES) {
            if (key.startsWith(article) && key.length() - article.length() >= SHORTEST) {
                return key.substring(article.length());
            }
        }
        return key;
    }

    static String stem(String base) {
        String stem = without(PRONOUNS, base, SHORTEST);
        stem = without(PLURALS, stem, SHORTEST);
        // لبنان ends in no dual, قتيلان does.
        stem = without(DUALS, stem, SHORTEST + 1);
        stem = without(GENDERS, stem, SHORTEST);
        return without(RELATIONS, stem, SHORTEST);
    }

    private static String without(List<String> endings, String word, int shortest) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> stopWords() {
        Set<String> words = new HashSet<>();
        for (String line : Lexicon.lines(ContentWords.class, "stop-words.txt")) {
            for (String word : line.split(" ")) {
                words.add(ArabicNormalizer.key(word));
            }
        }
        return Set.copyOf(words);
    }
}
