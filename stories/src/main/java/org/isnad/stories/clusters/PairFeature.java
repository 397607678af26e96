package org.isnad.stories.clusters;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.stories.reprints.Alignment;
import org.isnad.stories.words.Vocabulary;

/** What speaks for or against two articles' telling one story: one number each, in the order of the weights. */
enum PairFeature {
    /** Cosine of title (twice) and the first 150 words. */
    BODY,
    /** Its square root: the difference between nothing and little counts for more than that between much and more. */
    BODY_ROOT,
    /** Cosine of the titles. */
    TITLE,
    /** Cosine of the first 60 words. */
    LEAD,
    /** Cosine of title and lead together. */
    TITLE_AND_LEAD,
    /** Cosine of the whole texts. */
    FULL,
    /** Cosine of the words side by side in title and lead, among them most names. */
    PAIRS,
    PAIRS_ROOT,
    /** Cosine of the numbers in title and body. */
    NUMBERS,
    /** Whether both have numbers. */
    BOTH_HAVE_NUMBERS,
    /** How much the title of each is like the lead of the other. */
    TITLE_IN_LEAD,
    /** The share of the most telling words that the other has anywhere, the mean of both. */
    TELLING,
    /** The same, of the one that has less. */
    TELLING_LEAST,
    /** The share of the words of the one with less, by rarity, that the other has. */
    SHARED_WORDS,
    /** The share of the shorter text that stands in the longer one word for word. */
    CONTAINED,
    CONTAINED_ROOT,
    /** Whether that is enough for a reprint. */
    REPRINT,
    BODY_AND_TITLE,
    BODY_AND_TELLING,
    /** How far the lengths differ, as the logarithm of their ratio. */
    LENGTHS,
    /** Whether one outlet published both. */
    SAME_OUTLET,
    /** Whether one announces what the other reports. */
    FUTURE;

    private static final double REPRINTED = 0.3;

    static List<String> names() {
        return Arrays.stream(values()).map(PairFeature::name).toList();
    }

    static double[] of(ArticleProfile a, ArticleProfile b, boolean sameOutlet, Vocabulary vocabulary) {
        Map<PairFeature, Double> f = new EnumMap<>(PairFeature.class);
        double body = a.body.cosine(b.body);
        double title = a.title.cosine(b.title);
        double pairs = a.pairs.cosine(b.pairs);
        double inB = a.tellingIn(b);
        double inA = b.tellingIn(a);
        double telling = (inA + inB) / 2;
        double contained = Alignment.of(a.words, b.words).contained();
        f.put(BODY, body);
        f.put(BODY_ROOT, Math.sqrt(body));
        f.put(TITLE, title);
        f.put(LEAD, a.lead.cosine(b.lead));
        f.put(TITLE_AND_LEAD, a.titleAndLead.cosine(b.titleAndLead));
        f.put(FULL, a.full.cosine(b.full));
        f.put(PAIRS, pairs);
        f.put(PAIRS_ROOT, Math.sqrt(pairs));
        f.put(NUMBERS, a.numbers.cosine(b.numbers));
        f.put(BOTH_HAVE_NUMBERS, a.numbers.isEmpty() || b.numbers.isEmpty() ? 0.0 : 1.0);
        f.put(TITLE_IN_LEAD, (a.title.cosine(b.lead) + b.title.cosine(a.lead)) / 2);
        f.put(TELLING, telling);
        f.put(TELLING_LEAST, Math.min(inA, inB));
        f.put(SHARED_WORDS, sharedWords(a, b, vocabulary));
        f.put(CONTAINED, contained);
        f.put(CONTAINED_ROOT, Math.sqrt(contained));
        f.put(REPRINT, contained > REPRINTED ? 1.0 : 0.0);
        f.put(BODY_AND_TITLE, body * title);
        f.put(BODY_AND_TELLING, body * telling);
        f.put(LENGTHS, Math.abs(Math.log((a.words.words().length + 5.0) / (b.words.words().length + 5.0))));
        f.put(SAME_OUTLET, sameOutlet ? 1.0 : 0.0);
        f.put(FUTURE, Math.abs(a.words.future() - b.words.future()));
        return Arrays.stream(values())
                .mapToDouble(feature -> f.getOrDefault(feature, 0.0))
                .toArray();
    }

    private static double sharedWords(ArticleProfile a, ArticleProfile b, Vocabulary vocabulary) {
        int[] first = a.words.stems();
        int[] second = b.words.stems();
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                shared += vocabulary.rarity(first[i]);
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        double least = Math.min(a.rarities, b.rarities);
        return least == 0 ? 0 : Math.min(1, shared / least);
    }
}
