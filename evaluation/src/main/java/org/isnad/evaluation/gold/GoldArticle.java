package org.isnad.evaluation.gold;

import java.util.List;

/**
 * An article with all that a careful reader found in it.
 *
 * @param key its name in its folder, {@code 01}
 * @param text the article, in which all spans count
 * @param statements in the reader's order
 * @param events in the reader's order
 * @param figures in the reader's order
 */
public record GoldArticle(
        String key, String text, List<GoldStatement> statements, List<GoldEvent> events, List<GoldFigure> figures) {
    public GoldArticle {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
    }
}
