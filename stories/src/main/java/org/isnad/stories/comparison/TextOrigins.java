package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.model.Article;
import org.isnad.stories.Origin;
import org.isnad.stories.Reprint;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.origins.Agencies;
import org.isnad.stories.origins.OriginFinder;
import org.isnad.stories.origins.OriginFinder.Printed;
import org.isnad.stories.origins.OutletFamilies;

/**
 * Where the texts of a story come from: which articles are one newsroom's or one agency's work. Asked twice: what counts
 * as one origin, and, more narrowly, which articles one hand wrote, so that whom they describe in the same words is the
 * same.
 */
final class TextOrigins {
    private final List<Article> articles;
    private final List<int[]> reprints = new ArrayList<>();

    TextOrigins(List<Article> articles) {
        this.articles = articles;
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < articles.size(); at++) {
            places.putIfAbsent(articles.get(at).input(), at);
        }
        for (Reprint reprint : StoryFinder.of(articles).reprints()) {
            reprints.add(new int[] {places.getOrDefault(reprint.a(), 0), places.getOrDefault(reprint.b(), 0)});
        }
    }

    /** The number of each article's origin, from 1, as {@link OriginFinder} counts them. */
    IdentityHashMap<Article, Integer> numbers() {
        return numbers(article -> new Printed("", OutletFamilies.lexicon().of(article), Agencies.of(article)));
    }

    /** The number of each article's text: the same where one reprints the other, or both credit the same one agency. */
    IdentityHashMap<Article, Integer> texts(MediaNames media) {
        return numbers(article -> {
            String agency = media.onlyCredit(article);
            return new Printed("", null, agency == null ? Set.of() : Set.of(media.key(agency)));
        });
    }

    private IdentityHashMap<Article, Integer> numbers(Function<Article, Printed> known) {
        List<Printed> printed = IntStream.range(0, articles.size())
                .mapToObj(at -> {
                    Printed of = known.apply(articles.get(at));
                    return new Printed(String.valueOf(at), of.outlet(), of.agencies());
                })
                .toList();
        IdentityHashMap<Article, Integer> numbers = new IdentityHashMap<>();
        List<Origin> origins = OriginFinder.origins(printed, reprints);
        for (int number = 1; number <= origins.size(); number++) {
            for (String at : origins.get(number - 1).articles()) {
                numbers.put(articles.get(Integer.parseInt(at)), number);
            }
        }
        return numbers;
    }
}
