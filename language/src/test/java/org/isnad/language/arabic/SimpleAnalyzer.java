package org.isnad.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.language.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.isnad.model.analysis.Voice;

/**
 * A fake that cuts text at white space and marks, takes off the clitics that a glance can see, and knows no grammar: what
 * the tests of numbers, figures and dates read with, without a model. Sentences end at {@code . ! ؟} and line breaks.
 */
public final class SimpleAnalyzer implements Analyzer {
    private static final Pattern LATIN_DIGITS = Pattern.compile("[0-9].*");

    /** Words that begin with a letter that only looks like a clitic. */
    private static final Set<String> WHOLE = Set.of(
            "واحد", "واحده", "وزير", "وزراء", "وزاره", "وفاه", "وفد", "وقت", "وسط", "وكاله", "واشنطن", "ولايه", "وحده",
            "ولد", "والد", "وفقا", "وصل", "وصلت", "وقع", "وقعت", "وافق", "وافقت", "ورشه", "ورد", "وجد", "وضع", "وطن",
            "وظيفه", "وثيقه", "وحدات", "وثايق", "ولاده", "ولايات");

    /** What a preposition is taken off in front of; elsewhere {@code ب}, {@code ل}, {@code ف}, {@code ك} may be letters. */
    private static final Set<String> AFTER_PREPOSITION = Set.of(
            "نحو", "اكثر", "اقل", "حوالي", "قرابه", "زهاء", "ما", "نسبه", "قيمه", "مقتل", "اصابه", "نهايه", "بدايه",
            "مناسبه", "ان", "رقم", "ذلك", "حد", "طول", "قذيفه", "واقع", "مبلغ", "عام", "شهر", "سنه", "يوم", "منتصف",
            "توقيت");

    private static final Set<String> PREPOSITIONS =
            Set.of("و", "ب", "ل", "ك", "ف", "في", "من", "الي", "علي", "عن", "مع", "بعد", "قبل", "بين", "ان", "او");

    private final Predicate<String> alsoAfterPreposition;

    /**
     * An analyser for words that the usual one leaves whole.
     *
     * @param alsoAfterPreposition further keys that a preposition is taken off in front of
     */
    public SimpleAnalyzer(Predicate<String> alsoAfterPreposition) {
        this.alsoAfterPreposition = alsoAfterPreposition;
    }

    public SimpleAnalyzer() {
        this(key -> false);
    }

    @Override
    public Analysis analyze(Article article) {
        return analyze(article.text());
    }

    public Analysis analyze(String text) {
        FoldedText clean = FoldedText.of(text, new Span(0, text.length()));
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int previousEnd = 0;
        for (TokenRange word : WordSplitter.split(clean.text())) {
            if (!tokens.isEmpty()
                    && clean.text().substring(previousEnd, word.from()).contains("\n")) {
                sentences.add(sentence(tokens));
                tokens = new ArrayList<>();
            }
            cut(clean, word.from(), word.to(), tokens);
            previousEnd = word.to();
            if (Set.of(".", "!", "؟").contains(clean.text().substring(word.from(), word.to()))) {
                sentences.add(sentence(tokens));
                tokens = new ArrayList<>();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens));
        }
        return new Analysis(text, sentences);
    }

    private static Sentence sentence(List<Token> tokens) {
        Span span = tokens.getFirst().span().to(tokens.getLast().span());
        return new Sentence(span, 0, tokens, List.of(), List.of());
    }

    /** Adds the clitics and the stem of one word. */
    private void cut(FoldedText clean, int from, int to, List<Token> tokens) {
        String key = ArabicNormalizer.keyOfForm(clean.text().substring(from, to));
        int at = from;
        if (key.length() > 3
                && (key.startsWith("و") || key.startsWith("ف"))
                && !WHOLE.contains(key)
                && (key.startsWith("و") || AFTER_PREPOSITION.contains(key.substring(1)))) {
            tokens.add(token(clean, at, at + 1, tokens.size()));
            at++;
            key = key.substring(1);
        }
        if (key.length() > 2 && "بلكف".indexOf(key.charAt(0)) >= 0 && isStem(key.substring(1))) {
            tokens.add(token(clean, at, at + 1, tokens.size()));
            at++;
        } else if (key.startsWith("لل") && key.length() > 4) {
            tokens.add(token(clean, at, at + 1, tokens.size()));
            at++;
        }
        tokens.add(token(clean, at, to, tokens.size()));
    }

    private boolean isStem(String rest) {
        return (rest.startsWith("ال") && rest.length() > 4)
                || AFTER_PREPOSITION.contains(rest)
                || alsoAfterPreposition.test(rest);
    }

    private static Token token(FoldedText clean, int from, int to, int index) {
        String form = clean.text().substring(from, to);
        String key = ArabicNormalizer.keyOfForm(form);
        boolean definite = (key.startsWith("ال") && key.length() > 4)
                || (key.startsWith("ل")
                        && key.length() > 4
                        && from > 0
                        && clean.text().charAt(from - 1) == 'ل');
        PartOfSpeech partOfSpeech = LATIN_DIGITS.matcher(key).matches() ? PartOfSpeech.NUMERAL : wordClass(key);
        return new Token(
                index,
                clean.span(from, to),
                form,
                key,
                partOfSpeech,
                definite,
                GrammaticalNumber.NONE,
                Tense.NONE,
                Voice.NONE);
    }

    private static PartOfSpeech wordClass(String key) {
        if (PREPOSITIONS.contains(key)) {
            return PartOfSpeech.PREPOSITION;
        }
        return !key.isEmpty() && Character.isLetter(key.charAt(0)) ? PartOfSpeech.NOUN : PartOfSpeech.PUNCTUATION;
    }
}
