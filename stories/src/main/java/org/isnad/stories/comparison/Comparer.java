package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
     * Compares articles of which each has its own origin, but those that credit the same one agency.
     *
     * @param story the reports of one story, one or more
     */
    public Comparison compare(List<Report> story) {
        return compare(story, article -> {
            String agency = media.onlyCredit(article);
            return agency == null ? article.id() : media.key(agency);
        });
    }

    /**
     * Compares the reports of one story.
     *
     * @param story the reports, one or more
     * @param origin names the origin of an article's text: only where it is the same can a source that is described and
     *     not named be the same in two articles
     */
    public Comparison compare(List<Report> story, Function<Article, String> origin) {
        List<Report> reports = story.stream().sorted(ORDER).toList();
        List<Article> articles = reports.stream().map(Report::article).toList();
        var words = new ContentWords(reports);
        var parties = new Parties(reports, media, origin);
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
            claims.add(claim("c" + (claims.size() + 1), claim, sources, cells, columns));
        }
        return new Comparison(
                articles.stream().map(article -> compared(article, texts)).toList(),
                sources.stream().map(Column::source).toList(),
                claims);
    }

    private static Claim claim(
            String id, List<Proposition> claim, List<Column> sources, CellReader cells, Columns columns) {
        Proposition wording = Wording.of(claim);
        return new Claim(
                id,
                wording.evidence(),
                sources.stream()
                        .map(column -> cells.read(claim, wording, column))
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

    private static Comparison.Compared compared(Article article, OwnTexts texts) {
        return new Comparison.Compared(
                article.id(),
                article.input(),
                article.outlet().name(),
                article.title(),
                article.publication(),
                texts.isInFull(article));
    }
}
