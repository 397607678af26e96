package org.isnad.extraction.times;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.dates.Direction;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Mood;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Polarity;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.Token;

/**
 * Where the tense around a word points. The smallest clause with a tense that holds the word decides: a perfect points
 * back, a future, subjunctive or imperfect ahead. A word that looks ahead between that predicate and the time, {@code
 * طلب عقد مؤتمر في سبتمبر}, {@code المقرر عقده الجمعة}, turns a perfect round ({@code words-that-look-ahead.txt}).
 */
final class TenseDirections {
    /** How many words before a time a word that looks ahead still governs it. */
    private static final int REACH = 14;

    private static final Set<String> WAS = Set.of("كان", "كانت", "كانوا", "وكان");
    private static final Set<String> WILL = Set.of("س", "سوف", "لن");

    /** What introduces that which is demanded or decided. */
    private static final Set<String> INTO = Set.of("علي", "ان", "بان", "الي", "عقد");

    private final Set<String> alone = words("alone");
    private final Set<String> through = words("through");

    private static Set<String> words(String how) {
        return Lexicon.entries(TenseDirections.class, "words-that-look-ahead.txt", 2).stream()
                .filter(entry -> entry.get(0).equals(how))
                .flatMap(entry -> List.of(entry.get(1).split(" ")).stream())
                .map(ArabicNormalizer::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    Direction direction(Sentence sentence, int token) {
        Clause governing = null;
        for (Clause clause : sentence.clauses()) {
            boolean nearer = governing == null
                    || clause.range().size() <= governing.range().size();
            if (clause.range().contains(token) && clause.tense() != Tense.NONE && nearer) {
                governing = clause;
            }
        }
        int from = governing == null ? 0 : Math.min(governing.predicate(), token);
        if (looksAhead(sentence, from, token)) {
            return Direction.FUTURE;
        }
        if (governing == null) {
            return Direction.PAST;
        }
        if (governing.mood() == Mood.FUTURE) {
            return Direction.FUTURE;
        }
        boolean past = governing.tense() == Tense.PERFECT
                || governing.polarity() == Polarity.NEGATIVE
                || was(sentence, governing);
        return past ? Direction.PAST : Direction.FUTURE;
    }

    private boolean looksAhead(Sentence sentence, int from, int token) {
        List<Token> tokens = sentence.tokens();
        int nearest = Math.max(from, token - REACH);
        boolean introduced = false;
        for (int i = token - 1; i >= nearest; i--) {
            Token word = tokens.get(i);
            if (word.is(PartOfSpeech.SUBORDINATOR)
                    && i < token - 1
                    && tokens.get(i + 1).tense() == Tense.PERFECT) {
                return false;
            }
            boolean will = WILL.contains(word.key()) && tokens.get(i + 1).tense() == Tense.IMPERFECT;
            if (will || alone.contains(word.key()) || (introduced && through.contains(word.key()))) {
                return true;
            }
            introduced |= INTO.contains(word.key());
        }
        return false;
    }

    /** {@code كان يتحدث الخميس} is past. */
    private static boolean was(Sentence sentence, Clause clause) {
        int first = Math.max(0, clause.predicate() - 4);
        return sentence.tokens().subList(first, clause.predicate()).stream()
                .anyMatch(token -> WAS.contains(token.key()));
    }
}
