package org.isnad.language.arabic.corenlp;

import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.TokenRange;

/**
 * A node of a parse with the range of tokens under it.
 *
 * @param label its category ({@code NP}) or, above a leaf, its tag
 * @param range the tokens under it
 * @param children in order; none above a leaf
 */
record TreeSpan(String label, TokenRange range, List<TreeSpan> children) {
    /** The tree in ranges of its leaves, which number the tokens. */
    static TreeSpan of(Tree tree) {
        return of(tree, 0);
    }

    private static TreeSpan of(Tree tree, int from) {
        if (tree.isLeaf() || tree.isPreTerminal()) {
            return new TreeSpan(tree.value(), new TokenRange(from, from + 1), List.of());
        }
        List<TreeSpan> children = new ArrayList<>(tree.numChildren());
        int to = from;
        for (Tree child : tree.children()) {
            TreeSpan span = of(child, to);
            children.add(span);
            to = span.range().to();
        }
        return new TreeSpan(tree.value(), new TokenRange(from, to), children);
    }

    boolean is(String category) {
        return label.equals(category);
    }

    boolean isTag() {
        return children.isEmpty();
    }
}
