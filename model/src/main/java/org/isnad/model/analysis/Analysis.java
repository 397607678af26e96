package org.isnad.model.analysis;

import java.util.List;

/**
 * The grammar of one article's prose: its sentences in order. Passages that are not prose have none.
 *
 * @param text the article's text, in which all spans count
 * @param sentences in the order of the text
 */
public record Analysis(String text, List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
