package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.stories.comparison.Columns.Column;

/**
 * Lays the accounts of one story side by side. Start here:
 *
 * <pre>{@code
 * Comparer comparer = Comparer.load();
 * Comparison comparison = comparer.compare(reports);
 * }</pre>
 *
 * <p>The same reports give the same comparison in whatever order they come. Immutable: load one and share it between
 * threads.
 */
public final class Comparer {
    private static final Comparator<Report> ORDER = Comparator.comparing(
                    (Report report) -> report.article().publication(), Moment.ORDER)
            .thenComparing(report -> report.article().id())
            .thenComparing(report -> report.article().input());

    private final MediaNames media = new MediaNames();
    private final CountedKinds kinds = new CountedKinds();

    private Comparer() {}

    /** Reads the word lists. */
    public static Comparer load() {
        return new Comparer();
    }

    /**
     * Compares the reports of one story. A source that is described and not named can be the same in two articles only
     * where these are one text: one reprints the other, or both credit the same one agency.
     *
     * @param story the reports, one or more
     */
    public Comparison compare(List<Report> story) {
        List<Report> reports = story.stream().sorted(ORDER).toList();
        List<Article> articles = reports.stream().map(Report::article).toList();
        var origins = new TextOrigins(articles);
        IdentityHashMap<Article, Integer> numbers = origins.numbers();
        IdentityHashMap<Article, Integer> written = origins.texts(media);
        var words = new ContentWords(reports);
        var parties = new Parties(reports, media, article -> String.valueOf(written.get(article)));
        var reader = new PropositionReader(words, kinds, parties);
        List<Proposition> propositions = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            propositions.addAll(reader.read(i, reports.get(i)));
        }

        var likeness = new Likeness(propositions);
        var texts = new OwnTexts(words, likeness);
        var columns = new Columns(parties, articles);
        List<Column> sources = columns.of(propositions);
        var cells = new CellReader(columns, parties, texts);
        List<Claim> claims = new ArrayList<>();
        for (List<Proposition> claim : new ClaimFinder(likeness).find(propositions)) {
            List<Proposition> passing = propositions.stream()
                    .filter(other -> claim.stream().anyMatch(each -> each.isToldWithin(other)))
                    .toList();
            claims.add(claim("c" + (claims.size() + 1), claim, passing, sources, cells, columns));
        }
        return new Comparison(
                articles.stream()
                        .map(article -> compared(article, numbers.getOrDefault(article, 0), texts))
                        .toList(),
                sources.stream().map(Column::source).toList(),
                claims);
    }

    private static Claim claim(
            String id,
            List<Proposition> claim,
            List<Proposition> passing,
            List<Column> sources,
            CellReader cells,
            Columns columns) {
        Proposition wording = Wording.of(claim);
        return new Claim(
                id,
                wording.evidence(),
                sources.stream()
                        .map(column -> cells.read(claim, passing, wording, column))
                        .filter(Objects::nonNull)
                        .toList(),
                FigureComparison.differences(claim, proposition -> speaker(proposition, sources, columns)));
    }

    private static String speaker(Proposition proposition, List<Column> sources, Columns columns) {
        String key = columns.carriers(proposition).getLast();
        return sources.stream()
                .filter(column -> column.keys().contains(key))
                .findFirst()
                .orElseThrow()
                .source()
                .id();
    }

    private static Comparison.Compared compared(Article article, int origin, OwnTexts texts) {
        return new Comparison.Compared(
                article.id(),
                article.input(),
                article.outlet().name(),
                article.title(),
                article.publication(),
                origin,
                texts.isInFull(article));
    }
}
