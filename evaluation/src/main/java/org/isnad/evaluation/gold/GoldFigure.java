package org.isnad.evaluation.gold;

import org.isnad.model.Span;

/**
 * A figure that a careful reader found.
 *
 * @param span the words that give it
 * @param value the number
 */
public record GoldFigure(Span span, double value) {}
