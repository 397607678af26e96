package org.isnad.stories.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Joins articles into groups from the bottom up: always the two groups next whose bond is strongest, until no bond reaches
 * the least that is asked for. The bond of two groups is a blend of the mean likelihood over all their pairs, where a
 * pair that was never compared counts as none, and of their likeliest pair. The mean keeps one doubtful pair from
 * joining two stories; the likeliest pair lets a report that adds something new into a story of many.
 *
 * @param mean the share of the mean in a bond, from 0 to 1; the likeliest pair has the rest
 * @param least the least bond, from 0 to 1
 */
public record Linkage(double mean, double least) {
    /** As chosen on labelled stories that the weights were not learnt from ({@code evaluation/stories.md}). */
    public static final Linkage STANDARD = new Linkage(0.6, 0.6);

    /** A likelihood between two articles, told at either one. */
    public interface Ties {
        /** The articles that an article is tied to, with the likelihoods. */
        Map<Integer, Double> of(int article);
    }

    private record Strength(double sum, double greatest) {
        Strength and(Strength other) {
            return new Strength(sum + other.sum, Math.max(greatest, other.greatest));
        }
    }

    private record Bond(double strength, int a, int b) {
        static final Comparator<Bond> STRONGEST_FIRST = Comparator.comparingDouble(Bond::strength)
                .reversed()
                .thenComparingInt(Bond::a)
                .thenComparingInt(Bond::b);
    }

    /** The groups of these articles, each ascending; ties to other articles do not count. */
    public List<int[]> groups(int[] articles, Ties ties) {
        return new Joining(articles, ties).groups();
    }

    private final class Joining {
        private final List<int[]> members = new ArrayList<>();
        private final List<Map<Integer, Strength>> near = new ArrayList<>();
        private final PriorityQueue<Bond> bonds = new PriorityQueue<>(Bond.STRONGEST_FIRST);

        Joining(int[] articles, Ties ties) {
            int[] sorted = articles.clone();
            Arrays.sort(sorted);
            IntFunction<Map<Integer, Strength>> within = at -> {
                Map<Integer, Strength> strengths = new TreeMap<>();
                ties.of(sorted[at]).forEach((other, likelihood) -> {
                    int place = Arrays.binarySearch(sorted, other);
                    if (place >= 0) {
                        strengths.put(place, new Strength(likelihood, likelihood));
                    }
                });
                return strengths;
            };
            for (int at = 0; at < sorted.length; at++) {
                members.add(new int[] {sorted[at]});
                near.add(within.apply(at));
            }
            for (int at = 0; at < sorted.length; at++) {
                offerAll(at);
            }
        }

        List<int[]> groups() {
            for (Bond bond = bonds.poll(); bond != null; bond = bonds.poll()) {
                Strength strength = near.get(bond.a()).get(bond.b());
                if (strength != null && of(bond.a(), bond.b(), strength) == bond.strength()) {
                    join(bond.a(), bond.b());
                }
            }
            return members.stream().filter(group -> group.length > 0).toList();
        }

        private void join(int a, int b) {
            int[] together = Arrays.copyOf(members.get(a), members.get(a).length + members.get(b).length);
            System.arraycopy(members.get(b), 0, together, members.get(a).length, members.get(b).length);
            Arrays.sort(together);
            members.set(a, together);
            members.set(b, new int[0]);
            near.get(a).remove(b);
            near.get(b).remove(a);
            near.get(b).forEach((other, strength) -> {
                near.get(other).remove(b);
                Strength joined = near.get(a).merge(other, strength, Strength::and);
                near.get(other).put(a, joined);
            });
            near.get(b).clear();
            offerAll(a);
        }

        private void offerAll(int a) {
            near.get(a).forEach((other, strength) -> {
                double bond = of(a, other, strength);
                if (bond >= least) {
                    bonds.add(new Bond(bond, Math.min(a, other), Math.max(a, other)));
                }
            });
        }

        private double of(int a, int b, Strength strength) {
            double pairs = (double) members.get(a).length * members.get(b).length;
            return mean * (strength.sum() / pairs) + (1 - mean) * strength.greatest();
        }
    }
}
