package org.isnad.stories.comparison;

import java.util.List;
import org.isnad.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * One story as its sources tell it: a table with a row for each claim and a column for each source. Made by
 * {@link Comparer}; immutable.
 *
 * <pre>{@code
 * for (Claim claim : comparison.claims()) {
 *     for (Source source : comparison.sources()) {
 *         Cell cell = claim.cell(source);          // null: not known
 *     }
 * }
 * }</pre>
 *
 * @param articles what was compared, by publication and then by id
 * @param sources the columns, in the order in which the story first hears them
 * @param claims the rows, in the order in which the story first tells them
 */
public record Comparison(List<Compared> articles, List<Source> sources, List<Claim> claims) {
    public Comparison {
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /** How many independent origins the texts have; never more than there are articles. */
    public int origins() {
        return (int) articles.stream().mapToInt(Compared::origin).distinct().count();
    }

    /**
     * An article that was compared.
     *
     * @param id its id
     * @param input the input that it was read from; evidence names it by this
     * @param outlet who published it, or {@code null}
     * @param title its headline, or {@code null}
     * @param publication when
     * @param origin the number of the origin of its text, from 1: articles that share it are one newsroom's or one
     *     agency's work, and confirm one another in nothing
     * @param inFull whether all of it was read
     */
    public record Compared(
            String id,
            String input,
            @Nullable String outlet,
            @Nullable String title,
            Publication publication,
            int origin,
            boolean inFull) {}
}
