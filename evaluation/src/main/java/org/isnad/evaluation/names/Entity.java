package org.isnad.evaluation.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A labelled name: half-open range of a sentence's words, and its type.
 *
 * @param from first word
 * @param to one past the last word
 * @param type {@code PERS}, {@code ORG}, {@code LOC} or {@code MISC}
 */
public record Entity(int from, int to, String type) {
    /** The entities of a row of labels, as {@code conlleval} reads them: a stray {@code I-} begins one. */
    public static List<Entity> of(List<String> labels) {
        List<Entity> entities = new ArrayList<>();
        int at = 0;
        while (at < labels.size()) {
            String label = labels.get(at);
            int end = at + 1;
            if (!label.equals("O")) {
                String type = label.substring(2);
                while (end < labels.size() && labels.get(end).equals("I-" + type)) {
                    end++;
                }
                entities.add(new Entity(at, end, type));
            }
            at = end;
        }
        return entities;
    }
}
