package org.isnad.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.model.Article;
import org.isnad.stories.clusters.ArticleProfile;
import org.isnad.stories.clusters.Linkage;
import org.isnad.stories.clusters.PairJudge;
import org.isnad.stories.clusters.PairSearch;
import org.isnad.stories.clusters.PairSearch.Candidate;
import org.isnad.stories.clusters.StoryGraph;
import org.isnad.stories.origins.OriginFinder;
import org.isnad.stories.origins.OriginFinder.Printed;
import org.isnad.stories.reprints.Alignment;
import org.isnad.stories.reprints.ReprintJudge;
import org.isnad.stories.words.ArticleWords;
import org.isnad.stories.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories of articles, their reprints and their origins. A whole collection at once:
 *
 * <pre>{@code
 * Stories stories = StoryFinder.of(articles);
 * }</pre>
 *
 * <p>Or as they come, the articles of a day or of a minute together, no earlier ones after later ones:
 *
 * <pre>{@code
 * var finder = new StoryFinder(new Vocabulary());
 * finder.add(arrived).forEach(change -> ...);   // which stories became one, which were parted
 * Stories stories = finder.stories();
 * }</pre>
 *
 * <p>The two differ in one thing: {@link #of} knows from the start how common each word is, {@link #add} learns it as it
 * goes. Articles that come together may come in any order. A story is closed when {@value #DAYS_OPEN} days passed without
 * a new article; a closed one stays as it is. The same articles in the same order give the same stories.
 *
 * <p>For one thread at a time.
 */
public final class StoryFinder {
    /** After so many days without a new article, a story is closed. */
    public static final int DAYS_OPEN = 3;

    private final Vocabulary vocabulary;
    private final PairJudge pairs;
    private final ReprintJudge reprintJudge;
    private final StoryGraph graph;
    private final PairSearch search;
    private final List<OpenArticle> articles = new ArrayList<>();
    private final ArrayDeque<Open> open = new ArrayDeque<>();
    private final List<NumberedReprint> reprints = new ArrayList<>();
    private @Nullable LocalDate today;

    private record NumberedReprint(int a, int b, double contained) {}

    private static final Comparator<NumberedReprint> BY_ARTICLES =
            Comparator.comparingInt(NumberedReprint::a).thenComparingInt(NumberedReprint::b);

    /** @param vocabulary knows how common words are; it goes on learning */
    public StoryFinder(Vocabulary vocabulary) {
        this(vocabulary, PairJudge.standard(), ReprintJudge.standard(), Linkage.STANDARD);
    }

    /** With other weights than those that come with Isnad. */
    public StoryFinder(Vocabulary vocabulary, PairJudge pairs, ReprintJudge reprints, Linkage linkage) {
        this.vocabulary = vocabulary;
        this.pairs = pairs;
        this.reprintJudge = reprints;
        this.graph = new StoryGraph(linkage);
        this.search = new PairSearch(vocabulary);
    }

    private record Arrival(OpenArticle article, ArticleWords words) {}

    /** The stories of a whole collection, in whatever order it comes. */
    public static Stories of(Collection<Article> collection) {
        var vocabulary = new Vocabulary();
        return of(collection, vocabulary, new StoryFinder(vocabulary));
    }

    /**
     * The stories of a whole collection, by a finder that has none yet.
     *
     * @param vocabulary the finder's
     */
    public static Stories of(Collection<Article> collection, Vocabulary vocabulary, StoryFinder finder) {
        var arrivals = new ArrayDeque<>(arrivals(collection, vocabulary));
        while (!arrivals.isEmpty()) {
            LocalDate day = arrivals.getFirst().article().day();
            List<Arrival> ofDay = new ArrayList<>();
            while (!arrivals.isEmpty()
                    && Objects.equals(arrivals.getFirst().article().day(), day)) {
                ofDay.add(arrivals.removeFirst());
            }
            finder.addCounted(ofDay);
        }
        return finder.stories();
    }

    private static List<Arrival> arrivals(Collection<Article> articles, Vocabulary vocabulary) {
        List<Arrival> arrivals = new ArrayList<>(articles.size());
        for (Article article : articles.stream().sorted(OpenArticle.ORDER).toList()) {
            ArticleWords words = ArticleWords.of(article, vocabulary);
            vocabulary.count(words);
            arrivals.add(new Arrival(OpenArticle.of(article), words));
        }
        return arrivals;
    }

    /**
     * Adds articles that arrived together, in whatever order.
     *
     * @return what became of stories that were there before
     */
    public List<StoryChange> add(Collection<Article> arrived) {
        return addCounted(arrivals(arrived, vocabulary));
    }

    private List<StoryChange> addCounted(List<Arrival> arrivals) {
        List<Integer> numbers = new ArrayList<>();
        int known = articles.size();
        for (Arrival arrival : arrivals) {
            advance(arrival.article().day());
            int number = graph.add();
            numbers.add(number);
            articles.add(arrival.article());
            open.addLast(new Open(number, today));
            ArticleProfile profile = ArticleProfile.of(arrival.words(), vocabulary);
            for (Candidate candidate : search.add(number, profile)) {
                compare(number, profile, candidate);
            }
        }
        return changes(graph.regroup(numbers), known);
    }

    private void compare(int number, ArticleProfile profile, Candidate candidate) {
        double likelihood = pairs.model().probability(candidate.features());
        graph.tie(candidate.other(), number, likelihood);
        if (candidate.sharesRows()) {
            Alignment alignment = Alignment.of(candidate.profile().words(), profile.words());
            if (reprintJudge.isReprint(alignment, likelihood, vocabulary)) {
                reprints.add(new NumberedReprint(candidate.other(), number, alignment.contained()));
            }
        }
    }

    /** Moves on to a day, and closes what that day closes. An unknown day is today. */
    private void advance(@Nullable LocalDate day) {
        if (day == null || (today != null && !day.isAfter(today))) {
            return;
        }
        today = day;
        for (Open oldest = open.peekFirst(); oldest != null && oldest.isOver(day); oldest = open.peekFirst()) {
            open.removeFirst();
            search.remove(oldest.number());
            int story = graph.storyOf(oldest.number());
            int[] members = graph.story(story);
            if (members[members.length - 1] == oldest.number()) {
                graph.close(story);
            }
        }
    }

    /** An article that new ones are still compared with. */
    private record Open(int number, @Nullable LocalDate since) {
        boolean isOver(LocalDate day) {
            return since != null && since.plusDays(DAYS_OPEN).isBefore(day);
        }
    }

    private List<StoryChange> changes(Map<Integer, Integer> storiesBefore, int known) {
        Set<StoryChange> changes = new LinkedHashSet<>();
        storiesBefore.forEach((article, before) -> {
            int now = graph.storyOf(article);
            if (article < known && now != before) {
                boolean goesOn = graph.storyOf(before) == before;
                changes.add(
                        goesOn
                                ? new StoryChange.Split(id(before), id(now))
                                : new StoryChange.Merged(id(before), id(now)));
            }
        });
        return List.copyOf(changes);
    }

    /** All stories and reprints found so far, closed ones too. */
    public Stories stories() {
        Map<Integer, List<NumberedReprint>> inStory = new HashMap<>();
        for (NumberedReprint reprint : reprints) {
            int story = graph.storyOf(reprint.a());
            if (story == graph.storyOf(reprint.b())) {
                inStory.computeIfAbsent(story, none -> new ArrayList<>()).add(reprint);
            }
        }
        List<Story> found = IntStream.range(0, graph.size())
                .filter(lowest -> graph.story(lowest).length > 0)
                .mapToObj(lowest -> story(lowest, inStory.getOrDefault(lowest, List.of())))
                .toList();
        return new Stories(
                found, reprints.stream().sorted(BY_ARTICLES).map(this::reprint).toList());
    }

    private Story story(int lowest, List<NumberedReprint> within) {
        int[] members = graph.story(lowest);
        List<Printed> printed = Arrays.stream(members)
                .mapToObj(member -> articles.get(member).printed())
                .toList();
        List<int[]> copies = within.stream()
                .map(reprint ->
                        new int[] {Arrays.binarySearch(members, reprint.a()), Arrays.binarySearch(members, reprint.b())
                        })
                .toList();
        return new Story(
                id(lowest), printed.stream().map(Printed::name).toList(), OriginFinder.origins(printed, copies));
    }

    private Reprint reprint(NumberedReprint reprint) {
        OpenArticle a = articles.get(reprint.a());
        OpenArticle b = articles.get(reprint.b());
        OpenArticle first = a.earlier(b);
        return new Reprint(
                a.printed().name(),
                b.printed().name(),
                reprint.contained(),
                first == null ? null : first.printed().name());
    }

    /** Fourteen characters from the name of the first article: stable, and short enough for an address. */
    private String id(int lowest) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(articles.get(lowest).printed().name().getBytes(UTF_8));
            return "s-" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
