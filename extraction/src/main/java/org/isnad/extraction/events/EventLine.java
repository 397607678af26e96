package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.extraction.actors.ActorIndex;
import org.isnad.extraction.events.predicates.Words;
import org.isnad.model.Span;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** A sentence with short questions to ask of its tokens; indexes outside it answer with nothing rather than fail. */
final class EventLine {
    private static final Set<String> COMMAS = Set.of("،", ",", "-", "–", "؛", ";", ":");

    final Sentence sentence;
    final List<Token> tokens;
    /** Whether it, or a sentence shortly before it, names somebody in public affairs. */
    boolean publicAffairs = true;

    private final ActorIndex index;
    private final boolean[] inTime;
    private final @Nullable Clause[] byPredicate;
    private @Nullable List<List<String>> bare;

    EventLine(Sentence sentence, List<TimeSpan> times, ActorIndex index) {
        this.index = index;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.inTime = new boolean[tokens.size()];
        for (TimeSpan time : times) {
            for (Token token : tokens) {
                inTime[token.index()] |= time.span().contains(token.span());
            }
        }
        this.byPredicate = new Clause[tokens.size()];
        for (Clause clause : sentence.clauses()) {
            byPredicate[clause.predicate()] = clause;
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    String key(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
    }

    boolean is(int at, PartOfSpeech part) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(part);
    }

    boolean isVerb(int at) {
        return is(at, PartOfSpeech.VERB);
    }

    /** A word that a noun phrase can begin with. */
    boolean isNominal(int at) {
        return is(at, PartOfSpeech.NOUN)
                || is(at, PartOfSpeech.PROPER_NOUN)
                || is(at, PartOfSpeech.NUMERAL)
                || is(at, PartOfSpeech.QUANTIFIER)
                || is(at, PartOfSpeech.DEMONSTRATIVE)
                || is(at, PartOfSpeech.ORDINAL)
                || isNameTaggedAsVerb(at);
    }

    /** A verb right after a verb, and known as a name: {@code طالبت صدر}. */
    boolean isNameTaggedAsVerb(int at) {
        boolean second = isVerb(at) && isVerb(at - 1);
        return second && (isNamed(new TokenRange(at, at + 1)) || isSaidBy(at));
    }

    /** {@code طالبت ندى بوقف}: of two past verbs in a row, the second before a preposition, the second is a name. */
    private boolean isSaidBy(int at) {
        return tokens.get(at).tense() == Tense.PERFECT
                && tokens.get(at - 1).tense() == Tense.PERFECT
                && !isAttached(at + 1)
                && !EventWords.AUXILIARY.has(key(at - 1))
                && is(at + 1, PartOfSpeech.PREPOSITION);
    }

    boolean isAdjective(int at) {
        return is(at, PartOfSpeech.ADJECTIVE) || is(at, PartOfSpeech.VERBAL_ADJECTIVE);
    }

    boolean isPronoun(int at) {
        return is(at, PartOfSpeech.PRONOUN) || is(at, PartOfSpeech.POSSESSIVE);
    }

    boolean isComma(int at) {
        return COMMAS.contains(key(at));
    }

    boolean isQuote(int at) {
        String key = key(at);
        return key.equals("\"") || key.equals("«") || key.equals("»") || key.equals("“") || key.equals("”");
    }

    /** Whether the token is part of a time expression. */
    boolean isTime(int at) {
        return at >= 0 && at < inTime.length && inTime[at];
    }

    /** Whether the token is written together with the one before it. */
    boolean isAttached(int at) {
        return at > 0 && at < tokens.size() && tokens.get(at).isAttachedTo(tokens.get(at - 1));
    }

    /** The key of a token without the article's lam that has melted into the preposition before it: {@code للقاء}. */
    String unfused(int at) {
        String key = key(at);
        boolean fused = key.startsWith("ل") && key.length() > 3 && key(at - 1).equals("ل") && isAttached(at);
        return fused && token(at).form().length() >= token(at).span().length() ? key.substring(1) : key;
    }

    /** Whether the noun cannot be cut off the preposition before it without a letter: {@code للمدينة}. */
    boolean isFused(int at) {
        boolean after = key(at - 1).equals("ل") && isAttached(at);
        return after
                && (token(at).form().length() > token(at).span().length()
                        || !unfused(at).equals(key(at)));
    }

    boolean isDefinite(int at) {
        return token(at).definite()
                || is(at, PartOfSpeech.PROPER_NOUN)
                || !unfused(at).equals(key(at));
    }

    /** The clause whose predicate the token is, or {@code null}. */
    @Nullable
    Clause clause(int predicate) {
        return byPredicate[predicate];
    }

    /** Whether the name of an actor begins within the tokens. */
    boolean isNamed(TokenRange range) {
        return index.isNamed(sentence, range);
    }

    /** What each token may stand for in a list of words. */
    List<List<String>> bare() {
        if (bare == null) {
            List<List<String>> words = new ArrayList<>(tokens.size());
            for (Token token : tokens) {
                words.add(Words.bare(unfused(token.index())));
            }
            bare = words;
        }
        return bare;
    }

    /** The same of the tokens around some, so many to either side. */
    List<List<String>> near(TokenRange range, int distance) {
        int from = Math.max(0, range.from() - distance);
        return bare().subList(from, Math.min(size(), range.to() + distance));
    }

    List<String> bare(int at) {
        return at >= 0 && at < tokens.size() ? bare().get(at) : List.of();
    }

    /** The token in which an offset of the text lies, or which follows it. */
    int tokenAt(int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= offset) {
            at++;
        }
        return at;
    }

    Span span(TokenRange range) {
        return sentence.span(range);
    }

    /** Words with the pronoun that is written together with the last of them: {@code زيارته}. */
    TokenRange withPronoun(TokenRange words) {
        boolean attached = isPronoun(words.to()) && isAttached(words.to());
        return attached ? new TokenRange(words.from(), words.to() + 1) : words;
    }

    /** The characters of a phrase, with the preposition that cannot be cut off it: {@code للمدينة}. */
    Span whole(TokenRange phrase) {
        return span(isFused(phrase.from()) ? new TokenRange(phrase.from() - 1, phrase.to()) : phrase);
    }
}
