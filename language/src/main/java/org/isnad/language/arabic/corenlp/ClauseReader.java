package org.isnad.language.arabic.corenlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Clause.Argument;
import org.isnad.model.analysis.Clause.Role;
import org.isnad.model.analysis.Mood;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Polarity;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.isnad.model.analysis.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses off a parse: each verb phrase with a verb or an acting participle of its own is one. The treebank
 * marks no subjects, so the first noun phrase after the verb is taken for it, or the one before the verb phrase.
 */
final class ClauseReader {
    private final List<Token> tokens;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Clause> read(TreeSpan tree, List<Token> tokens) {
        ClauseReader reader = new ClauseReader(tokens);
        reader.visit(tree, List.of(), null);
        return reader.clauses;
    }

    /** Visits parents before children, so that the clause that encloses another has the smaller index. */
    private void visit(TreeSpan node, List<TreeSpan> path, @Nullable Integer parent) {
        Integer inner = parent;
        if (node.is("VP")) {
            int predicate = predicate(node);
            if (predicate >= 0) {
                clauses.add(clause(node, predicate, path, parent));
                inner = clauses.size() - 1;
            }
        }
        List<TreeSpan> longer = new ArrayList<>(path.size() + 1);
        longer.addAll(path);
        longer.add(node);
        for (TreeSpan child : node.children()) {
            visit(child, Collections.unmodifiableList(longer), inner);
        }
    }

    private int predicate(TreeSpan phrase) {
        for (TreeSpan child : phrase.children()) {
            if (child.isTag()) {
                PartOfSpeech part = tokens.get(child.range().from()).partOfSpeech();
                if (part == PartOfSpeech.VERB || part == PartOfSpeech.VERBAL_ADJECTIVE) {
                    return child.range().from();
                }
            }
        }
        return -1;
    }

    private Clause clause(TreeSpan phrase, int predicate, List<TreeSpan> path, @Nullable Integer parent) {
        Token verb = tokens.get(predicate);
        List<Argument> arguments = new ArrayList<>();
        boolean subject = false;
        TreeSpan clause = path.isEmpty() ? phrase : path.get(path.size() - 1);
        if (clause.is("S")) {
            for (TreeSpan sister : clause.children()) {
                if (sister.range().from() < phrase.range().from() && sister.is("NP") && !isCircumstance(sister)) {
                    arguments.add(new Argument(Role.SUBJECT, null, sister.range()));
                    subject = true;
                }
            }
        }
        for (TreeSpan child : phrase.children()) {
            if (child.range().from() > predicate && !child.isTag()) {
                Argument argument = argument(child, predicate, subject);
                if (argument != null) {
                    subject |= argument.role() == Role.SUBJECT;
                    arguments.add(argument);
                }
            }
        }
        TokenRange range = clause.is("S") ? clause.range() : phrase.range();
        return new Clause(
                range, predicate, verb.tense(), verb.voice(), polarity(predicate), mood(verb, path), arguments, parent);
    }

    private @Nullable Argument argument(TreeSpan child, int predicate, boolean subject) {
        int first = child.range().from();
        Token start = tokens.get(first);
        TokenRange rest = child.range().size() > 1
                ? new TokenRange(first + 1, child.range().to())
                : child.range();
        return switch (child.label()) {
            case "NP" -> {
                if (start.is(PartOfSpeech.PREPOSITION)) {
                    yield new Argument(Role.OBLIQUE, first, rest);
                }
                if (start.is(PartOfSpeech.PRONOUN) && first == predicate + 1) {
                    yield new Argument(Role.OBJECT, null, child.range());
                }
                if (isCircumstance(child)) {
                    yield new Argument(Role.ADVERBIAL, null, child.range());
                }
                yield new Argument(subject ? Role.OBJECT : Role.SUBJECT, null, child.range());
            }
            case "PP" -> {
                if (child.range().size() > 1 && tokens.get(first + 1).is(PartOfSpeech.SUBORDINATOR)) {
                    yield new Argument(
                            Role.COMPLEMENT,
                            first + 1,
                            new TokenRange(
                                    first + 2, Math.max(first + 2, child.range().to())));
                }
                yield new Argument(Role.OBLIQUE, first, rest);
            }
            case "SBAR" -> new Argument(Role.COMPLEMENT, first, rest);
            case "S" -> new Argument(Role.COMPLEMENT, null, child.range());
            case "ADVP" -> new Argument(Role.ADVERBIAL, null, child.range());
            default -> null;
        };
    }

    private boolean isCircumstance(TreeSpan phrase) {
        Token start = tokens.get(phrase.range().from());
        return FunctionWords.isTimeNoun(start.key())
                || FunctionWords.isAccordance(start.key())
                || start.is(PartOfSpeech.PREPOSITION);
    }

    private Polarity polarity(int predicate) {
        for (int i = predicate - 1; i >= 0 && i >= predicate - 2; i--) {
            Token token = tokens.get(i);
            if (FunctionWords.isNegation(token.key())
                    && !token.is(PartOfSpeech.RELATIVE)
                    && !token.is(PartOfSpeech.NOUN)) {
                return Polarity.NEGATIVE;
            }
            if (!token.is(PartOfSpeech.PARTICLE)) {
                break;
            }
        }
        return Polarity.POSITIVE;
    }

    private Mood mood(Token verb, List<TreeSpan> path) {
        Token before = verb.index() > 0 ? tokens.get(verb.index() - 1) : null;
        if (verb.tense() == Tense.IMPERATIVE) {
            return Mood.IMPERATIVE;
        }
        if (before != null && verb.tense() == Tense.IMPERFECT && verb.voice() != Voice.NONE) {
            if (FunctionWords.isFuture(before.key())) {
                return Mood.FUTURE;
            }
            if (FunctionWords.isPossibility(before.key())) {
                return Mood.POSSIBLE;
            }
            if (before.key().equals("ان")
                    || before.key().equals("كي")
                    || before.key().equals("ل")) {
                return Mood.SUBJUNCTIVE;
            }
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            TreeSpan node = path.get(i);
            if (node.is("SBAR")) {
                Token opener = tokens.get(node.range().from());
                return FunctionWords.isCondition(opener.key()) && !opener.key().equals("ان")
                        ? Mood.CONDITIONAL
                        : Mood.INDICATIVE;
            }
        }
        return Mood.INDICATIVE;
    }
}
