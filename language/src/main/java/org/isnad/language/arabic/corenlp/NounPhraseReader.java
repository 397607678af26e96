package org.isnad.language.arabic.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.NounPhrase;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases off a parse, the larger before those within them. */
final class NounPhraseReader {
    private final List<Token> tokens;
    private final List<NounPhrase> phrases = new ArrayList<>();

    private NounPhraseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<NounPhrase> read(TreeSpan tree, List<Token> tokens) {
        NounPhraseReader reader = new NounPhraseReader(tokens);
        reader.visit(tree, null);
        return reader.phrases;
    }

    private void visit(TreeSpan node, @Nullable TreeSpan parent) {
        boolean sameAsParent =
                parent != null && parent.is("NP") && parent.range().equals(node.range());
        if (node.is("NP") && !sameAsParent) {
            // What the treebank calls a noun phrase is a prepositional one where its first noun works as a preposition.
            boolean prepositional = tokens.get(node.range().from()).is(PartOfSpeech.PREPOSITION);
            if (!prepositional) {
                phrases.add(phrase(node));
            }
        }
        node.children().forEach(child -> visit(child, node));
    }

    private NounPhrase phrase(TreeSpan node) {
        List<TokenRange> conjuncts = conjuncts(node);
        List<TokenRange> possessors = new ArrayList<>();
        possessors(node, possessors);
        return new NounPhrase(node.range(), core(node), head(node), possessors, apposition(node), conjuncts);
    }

    /** The first nominal under the first child that has one: Arabic puts the head first. */
    private int head(TreeSpan node) {
        for (int i = node.range().from(); i < node.range().to(); i++) {
            Token token = tokens.get(i);
            if (token.partOfSpeech().isNominal() && !token.is(PartOfSpeech.NUMERAL)) {
                return i;
            }
        }
        return node.range().from();
    }

    /** Up to the first relative clause, prepositional phrase or mark among the phrase's own parts. */
    private TokenRange core(TreeSpan node) {
        TreeSpan first = node.children().isEmpty() ? node : node.children().get(0);
        int from = node.range().from();
        for (TreeSpan child : node.children()) {
            boolean outside = child.is("PP") || child.is("SBAR") || child.is("S") || child.is("PUNC");
            if (outside && child.range().from() > from) {
                return new TokenRange(from, child.range().from());
            }
        }
        if (first.is("NP") && node.children().size() == 1) {
            return core(first);
        }
        return node.range();
    }

    /** {@code (NP (NN وزير) (NP (NN خارجية) (NP (NNP مصر))))}: the phrases that each follow a bare noun. */
    private static void possessors(TreeSpan node, List<TokenRange> chain) {
        List<TreeSpan> children = node.children();
        for (int i = 1; i < children.size(); i++) {
            TreeSpan before = children.get(i - 1);
            TreeSpan child = children.get(i);
            if (child.is("NP") && before.isTag() && !before.is("CC") && !before.is("PUNC")) {
                chain.add(child.range());
                possessors(child, chain);
                return;
            }
        }
        if (!children.isEmpty() && children.get(0).is("NP")) {
            possessors(children.get(0), chain);
        }
    }

    /** Two noun phrases side by side: the second renames the first, unless it tells a time. */
    private @Nullable TokenRange apposition(TreeSpan node) {
        List<TreeSpan> children = node.children();
        for (int i = 1; i < children.size(); i++) {
            TreeSpan before = children.get(i - 1);
            TreeSpan child = children.get(i);
            boolean comma = before.is("PUNC") && i > 1 && children.get(i - 2).is("NP");
            if (child.is("NP") && (before.is("NP") || comma) && !isTime(child)) {
                return child.range();
            }
        }
        return null;
    }

    private boolean isTime(TreeSpan node) {
        return FunctionWords.isTimeNoun(tokens.get(node.range().from()).key());
    }

    private static List<TokenRange> conjuncts(TreeSpan node) {
        if (node.children().stream().noneMatch(child -> child.is("CC"))) {
            return List.of();
        }
        List<TokenRange> members = new ArrayList<>();
        int from = node.range().from();
        for (TreeSpan child : node.children()) {
            if (child.is("CC")) {
                if (child.range().from() > from) {
                    members.add(new TokenRange(from, child.range().from()));
                }
                from = child.range().to();
            }
        }
        if (from < node.range().to()) {
            members.add(new TokenRange(from, node.range().to()));
        }
        return members.size() > 1 ? members : List.of();
    }
}
