package org.isnad.stories.comparison;

import java.util.List;

/** Which of a claim's propositions words it. */
final class Wording {
    private Wording() {}

    /**
     * The fullest of the first article that tells the claim as so; where none does, of the first that denies it, or else
     * of the first that has somebody silent on it. Of two that are as full, the first.
     *
     * @param claim in the order of publication
     */
    static Proposition of(List<Proposition> claim) {
        List<Proposition> told = claim.stream()
                .filter(each -> !each.isNegative() && !each.isSilence())
                .toList();
        List<Proposition> spoken =
                claim.stream().filter(each -> !each.isSilence()).toList();
        List<Proposition> candidates = !told.isEmpty() ? told : !spoken.isEmpty() ? spoken : claim;
        Proposition fullest = candidates.getFirst();
        for (Proposition each : candidates) {
            boolean sameArticle = each.place() == candidates.getFirst().place();
            fullest = sameArticle && each.stems().size() > fullest.stems().size() ? each : fullest;
        }
        return fullest;
    }
}
