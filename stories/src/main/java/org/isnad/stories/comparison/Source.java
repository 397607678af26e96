package org.isnad.stories.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A column of the comparison: who says something in the story, whoever printed it. Parties that appear in the very same
 * chains and nowhere else are one source, since nothing tells them apart: {@code تاس ← الكرملين}.
 *
 * @param id unique in its comparison, {@code p1}
 * @param parties one party, or those of a chain, the transmitter nearest to the reader first
 * @param articles the inputs in which it is heard
 * @param ownTexts the inputs that are its own text: it published them or is the agency that they credit
 */
public record Source(String id, List<Party> parties, List<String> articles, List<String> ownTexts) {
    public Source {
        parties = List.copyOf(parties);
        articles = List.copyOf(articles);
        ownTexts = List.copyOf(ownTexts);
    }

    /** Its name as a reader sees it: the chain, the transmitter nearest to the reader first. */
    public String label() {
        return parties.stream().map(Party::name).collect(Collectors.joining(" ← "));
    }

    /** Whether all its parties are named, so that it is the same in every article. */
    public boolean isNamed() {
        return parties.stream().allMatch(Party::named);
    }

    /**
     * Who passes on or speaks.
     *
     * @param name the fullest name that the story gives, or the words that describe one without a name
     * @param kind what it is, or {@code null} where no actor stands behind the words
     * @param country ISO 3166-1 alpha-3, or {@code null}
     * @param named whether it has a name, and is not only described
     */
    public record Party(
            String name,
            Actor.@Nullable Kind kind,
            @Nullable String country,
            boolean named) {}
}
