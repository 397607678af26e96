package org.isnad.language.arabic.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;

/**
 * The words of one sentence, laid out for reading numbers and times by index.
 *
 * <p>Make it with {@link #of} and ask with {@link #at} and {@link #is}: an index outside the sentence gives
 * {@link #NOTHING}, so that a reader may look ahead without asking for the length first. Direction marks and the bare
 * article before digits ({@code الـ 47}) are folded into the word that follows. Immutable.
 */
public final class Wording {
    /** The word that stands outside every sentence: it equals no key and is no number. */
    public static final Word NOTHING = new Word(
            new Span(0, 0),
            "",
            "",
            false,
            false,
            org.isnad.model.analysis.PartOfSpeech.PUNCTUATION,
            org.isnad.model.analysis.GrammaticalNumber.NONE,
            -1);

    private static final Set<String> ARTICLE = Set.of("ال", "الـ");

    private final String text;
    private final List<Word> words;

    private Wording(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The words of a sentence.
     *
     * @param text the article's text, in which the sentence's spans count
     */
    public static Wording of(String text, Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.tokens().size());
        boolean article = false;
        int articleStart = 0;
        for (Token token : sentence.tokens()) {
            String key = token.key();
            boolean numeric = !key.isEmpty() && isDigit(key.charAt(0));
            if (ARTICLE.contains(key)) {
                article = true;
                articleStart = token.span().start();
                continue;
            }
            Span span = article ? new Span(articleStart, token.span().end()) : token.span();
            if (numeric && hasLetters(key)) {
                divide(token, key, span, article, words);
            } else {
                words.add(word(token, span, key, numeric, article || token.definite()));
            }
            article = false;
        }
        return new Wording(text, List.copyOf(withDecimalsAsSeen(words)));
    }

    /**
     * Joins decimals that were typed with spaces around the mark. The Unicode bidirectional algorithm lays such a run out
     * from right to left, number by number, so that a reader sees {@code 2 , 721} where {@code ( 721 , 2 )} was typed: the
     * whole part is the last.
     */
    private static List<Word> withDecimalsAsSeen(List<Word> words) {
        for (int at = 0; at + 4 < words.size(); at++) {
            Word fraction = words.get(at + 1);
            Word whole = words.get(at + 3);
            boolean spaced = words.get(at + 2).is(",")
                    && !words.get(at + 2).touches(fraction)
                    && !whole.touches(words.get(at + 2));
            boolean closed = words.get(at + 4).is(")")
                    || (words.get(at + 4).is("%")
                            && at + 5 < words.size()
                            && words.get(at + 5).is(")"));
            if (spaced && closed && words.get(at).is("(") && isShort(fraction) && isShort(whole)) {
                Span span = fraction.span().to(whole.span());
                String key = whole.key() + "." + fraction.key();
                words.set(
                        at + 1,
                        new Word(span, key, key, false, true, whole.partOfSpeech(), whole.number(), fraction.token()));
                words.subList(at + 2, at + 4).clear();
            }
        }
        return words;
    }

    private static boolean isShort(Word digits) {
        return digits.numeric() && digits.key().length() <= 3;
    }

    /** A token such as {@code 500م}: the digits are a word and the rest is one. */
    private static void divide(Token token, String key, Span span, boolean article, List<Word> words) {
        int letters = 0;
        while (!Character.isLetter(key.charAt(letters))) {
            letters++;
        }
        int middle = Math.min(token.span().start() + letters, token.span().end());
        words.add(word(token, new Span(span.start(), middle), key.substring(0, letters), true, article));
        words.add(word(token, new Span(middle, token.span().end()), key.substring(letters), false, false));
    }

    private static Word word(Token token, Span span, String written, boolean numeric, boolean definite) {
        String key = written;
        String base = written;
        if (definite && !numeric && written.length() > 3) {
            // After the preposition لـ the article loses its alef: لـ + لأسبوع.
            key = written.startsWith("ل") ? "ا" + written : written;
            base = key.startsWith("ال") ? key.substring(2) : key;
        }
        return new Word(span, key, base, definite, numeric, token.partOfSpeech(), token.number(), token.index());
    }

    private static boolean hasLetters(String key) {
        return key.chars().anyMatch(Character::isLetter);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public int size() {
        return words.size();
    }

    /** The word at an index, or {@link #NOTHING} outside the sentence. */
    public Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
    }

    /** Whether the word at an index has this key. */
    public boolean is(int index, String key) {
        return at(index).key().equals(key);
    }

    /** Whether the word at an index is one of these keys. */
    public boolean isOneOf(int index, Set<String> keys) {
        return keys.contains(at(index).key());
    }

    /** The characters from the first to the last word of {@code [from, to)}, which must not be empty. */
    public Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    /** The text that the words of {@code [from, to)} stand in. */
    public String text(int from, int to) {
        return span(from, to).of(text);
    }
}
