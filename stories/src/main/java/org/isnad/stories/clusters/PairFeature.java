package org.isnad.stories.clusters;

import java.util.Arrays;
import java.util.List;

/**
 * What speaks for or against two articles' telling one story: one number each, in the order of the weights. Few on
 * purpose: a dozen cosines more told the learnt stories better and the unknown ones worse ({@code evaluation/stories.md}).
 */
enum PairFeature {
    /** The share of the most telling words that the other has anywhere, the mean of both, as the logarithm of its odds. */
    TELLING,
    /** Whether both name places in title and opening, and none is the same: two fires in two towns. */
    PLACES_DIFFER,
    /** Whether both name days of the week and none is the same: the forecasts of two days. */
    WEEKDAYS_DIFFER,
    /** Whether both have numbers, as bulletins, forecasts and reports of markets have whatever they tell. */
    BOTH_HAVE_NUMBERS,
    /** How far one announces what the other reports: the eve and the event. */
    FUTURE;

    /** Keeps the odds of nothing and of everything finite. */
    private static final double SMOOTHING = 0.03;

    static List<String> names() {
        return Arrays.stream(values()).map(PairFeature::name).toList();
    }

    /** In the order of the constants. */
    static double[] of(ArticleProfile a, ArticleProfile b) {
        double telling = (a.tellingIn(b) + b.tellingIn(a)) / 2;
        return new double[] {
            Math.log((telling + SMOOTHING) / (1 - telling + SMOOTHING)),
            differ(a.words().places(), b.words().places()),
            differ(a.words().weekdays(), b.words().weekdays()),
            a.hasNumbers && b.hasNumbers ? 1 : 0,
            Math.abs(a.words().future() - b.words().future())
        };
    }

    /** 1 where both have some and share none, else 0. */
    private static double differ(int[] a, int[] b) {
        return a.length > 0 && b.length > 0 && Arrays.stream(a).noneMatch(each -> has(b, each)) ? 1 : 0;
    }

    private static boolean has(int[] ascending, int number) {
        return Arrays.binarySearch(ascending, number) >= 0;
    }
}
