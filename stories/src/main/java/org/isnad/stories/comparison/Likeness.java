package org.isnad.stories.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How surely two propositions of a story make the same claim, 0 to 1. What they share is weighed by how few propositions
 * of the story have it (inverse document frequency), so that {@code انفجار} counts little in the story of a blast, and held
 * against the shorter of the two (containment), so that a sentence is found in a longer one. Whether they affirm or deny
 * it does not part them: a denial belongs to the claim that it denies.
 *
 * <p>The thresholds were set on made-up stories and the example pages towards precision: a missed pair leaves two rows
 * where one would do; a false pair makes one source confirm or contradict what it never spoke of.
 */
final class Likeness {
    /** Two propositions are alike from here on. */
    static final double ALIKE = 0.5;

    /** Opposite polarity without an act of denial: it may be another matter of the same things, so more must agree. */
    private static final double OPPOSITE = 0.7;

    /** Fewer shared words than this are an accident, whatever their weight, unless something else agrees too. */
    private static final int FEWEST_SHARED = 3;

    /** A word that at most this share of the story's propositions have says which of them is meant. */
    private static final double RARE = 0.12;

    /** And this share, where the place in the text says it too. */
    private static final double RARE_BESIDE = 0.25;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int count;

    Likeness(List<Proposition> story) {
        // A text that is printed ten times must not make its own words common.
        Set<Set<String>> distinct = new HashSet<>();
        story.forEach(proposition -> distinct.add(proposition.stems()));
        distinct.forEach(stems -> stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
        count = distinct.size();
    }

    /** How surely both make the same claim; from {@link #ALIKE} on they do. The order of the two does not matter. */
    double of(Proposition one, Proposition other) {
        if (one.isOfOneStatementWith(other) || isDemand(one, other) || isDemand(other, one)) {
            return 0;
        }
        if (one.stems().equals(other.stems()) || countTheSame(one, other)) {
            return 1;
        }
        Set<String> shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        if (shared.isEmpty()) {
            return 0;
        }
        double containment = weight(shared) / Math.min(weight(one.stems()), weight(other.stems()));
        if (isAbout(one, other, shared, containment) || isAbout(other, one, shared, containment)) {
            return Math.max(containment, ALIKE);
        }
        boolean happens = sharesEvent(one, other);
        int enough = happens ? FEWEST_SHARED - 1 : FEWEST_SHARED;
        boolean opposite = one.isNegative() != other.isNegative() && !one.isDenial() && !other.isDenial();
        double threshold = opposite ? OPPOSITE : ALIKE;
        return shared.size() >= enough && containment >= threshold ? containment : 0;
    }

    /**
     * Of how much of a claim's words a stretch of text has, by weight: whether it touches the matter.
     *
     * @param claim content words of the claim
     * @param text content words of the stretch
     */
    double touched(Set<String> claim, Set<String> text) {
        Set<String> shared = new HashSet<>(claim);
        shared.retainAll(text);
        return weight(shared) / weight(claim);
    }

    /** That somebody asks for a thing is not that it is so; only a denial or a silence may be about both. */
    private static boolean isDemand(Proposition one, Proposition other) {
        return one.isRequest() && !other.isRequest() && !other.isDenial() && !other.isSilence();
    }

    /** Figures for what a story has once: the dead are the same dead. */
    private static boolean countTheSame(Proposition one, Proposition other) {
        return one.figures().keySet().stream()
                .anyMatch(kind -> kind.once() && other.figures().containsKey(kind));
    }

    /**
     * Whether a denial or a silence is about a claim. It names the matter and no more: {@code نفى وجود أي مؤشر إلى هجوم}; so two
     * words are enough, or all that it has where one of them is rare, or the same kind of happening with the same
     * people. A silence also follows in the same paragraph what somebody else told.
     */
    private boolean isAbout(Proposition denial, Proposition claim, Set<String> shared, double containment) {
        if (!denial.isDenial() && !denial.isSilence()) {
            return false;
        }
        boolean whole = shared.size() == denial.stems().size();
        return (whole && hasRare(shared, RARE))
                || (shared.size() > 1 && containment >= ALIKE)
                || (denial.isSilence() && denial.follows(claim) && hasRare(shared, RARE_BESIDE))
                || sharesEvent(denial, claim);
    }

    private boolean hasRare(Set<String> stems, double share) {
        return stems.stream().anyMatch(stem -> frequency(stem) <= Math.max(2, share * count));
    }

    /** Something of the same type happens, and one who takes part has the same name. */
    private static boolean sharesEvent(Proposition one, Proposition other) {
        return one.happenings().entrySet().stream().anyMatch(happening -> {
            Set<String> people = other.happenings().getOrDefault(happening.getKey(), Set.of());
            return happening.getValue().stream().anyMatch(people::contains);
        });
    }

    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String stem) {
        return Math.log(1 + (double) count / frequency(stem));
    }

    private int frequency(String stem) {
        return frequencies.getOrDefault(stem, 1);
    }
}
