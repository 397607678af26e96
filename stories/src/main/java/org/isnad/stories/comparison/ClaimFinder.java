package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * Groups the propositions of a story into claims: each joins the claim that it is most like, or opens one. What is told
 * goes first, then what is denied or not mentioned, which joins claims and never ties two together. Given in the same
 * order, propositions always give the same claims.
 */
final class ClaimFinder {
    private final Likeness likeness;

    ClaimFinder(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * The claims, each with its propositions, in the order in which the story first tells them.
     *
     * @param story all its propositions, in the order of publication
     */
    List<List<Proposition>> find(List<Proposition> story) {
        List<List<Proposition>> claims = new ArrayList<>();
        Predicate<Proposition> told = proposition -> !proposition.isDenial() && !proposition.isSilence();
        story.stream().filter(told).forEach(each -> join(each, claims));
        story.stream().filter(told.negate()).forEach(each -> join(each, claims));
        IdentityHashMap<Proposition, Integer> places = new IdentityHashMap<>();
        story.forEach(proposition -> places.put(proposition, places.size()));
        Comparator<Proposition> order = Comparator.comparingInt(places::get);
        claims.forEach(claim -> claim.sort(order));
        claims.sort(Comparator.comparing(List::getFirst, order));
        return claims;
    }

    private void join(Proposition proposition, List<List<Proposition>> claims) {
        List<Proposition> best = null;
        double most = 0;
        for (List<Proposition> claim : claims) {
            double like = likeness(proposition, claim);
            if (like >= Likeness.ALIKE && like > most) {
                best = claim;
                most = like;
            }
        }
        if (best == null) {
            claims.add(new ArrayList<>(List.of(proposition)));
        } else {
            best.add(proposition);
        }
    }

    /** The likeness to the nearest proposition of a claim, where at least half of the others are alike too. */
    private double likeness(Proposition proposition, List<Proposition> claim) {
        double most = 0;
        int alike = 0;
        for (Proposition each : claim) {
            double like = likeness.of(proposition, each);
            most = Math.max(most, like);
            alike += like >= Likeness.ALIKE ? 1 : 0;
        }
        return 2 * alike >= claim.size() ? most : 0;
    }
}
