package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.model.Article;
import org.isnad.stories.comparison.Columns.Column;
import org.jspecify.annotations.Nullable;

/** How each source stands to a claim: what it says on it, or what follows from its saying nothing. */
final class CellReader {
    private final Columns columns;
    private final Parties parties;
    private final OwnTexts texts;

    CellReader(Columns columns, Parties parties, OwnTexts texts) {
        this.columns = columns;
        this.parties = parties;
        this.texts = texts;
    }

    /**
     * The cell, or {@code null} where nothing is known.
     *
     * @param claim what was said of the matter
     * @param passing what was said of something else and tells of the matter too; it counts for those who say nothing else
     * @param wording the claim's own words
     */
    @Nullable
    Cell read(List<Proposition> claim, List<Proposition> passing, Proposition wording, Column column) {
        Cell cell = said(claim, claim, wording, column);
        cell = cell == null ? said(passing, claim, wording, column) : cell;
        if (cell != null) {
            return cell;
        }
        Stance stance = unsaid(claim, column.own());
        return stance == null ? null : new Cell(column.source().id(), stance, false, List.of());
    }

    /** The cell of a source that says some of these, or passes it on. */
    private @Nullable Cell said(List<Proposition> some, List<Proposition> claim, Proposition wording, Column column) {
        List<Proposition> own = new ArrayList<>();
        List<Proposition> passedOn = new ArrayList<>();
        for (Proposition proposition : some) {
            if (speaks(proposition, column.keys())) {
                own.add(proposition);
            } else if (!proposition.isSilence() && passesOn(proposition, column.keys())) {
                passedOn.add(proposition);
            }
        }
        String source = column.source().id();
        if (!own.isEmpty()) {
            return new Cell(source, stance(own, claim, wording, false), false, evidence(own));
        }
        return passedOn.isEmpty()
                ? null
                : new Cell(source, stance(passedOn, claim, wording, true), true, evidence(passedOn));
    }

    private static boolean speaks(Proposition proposition, Set<String> keys) {
        return keys.contains(proposition.speaker());
    }

    /** As a link of the chain before the speaker, or as the one whose text it stands in. */
    private boolean passesOn(Proposition proposition, Set<String> keys) {
        return columns.carriers(proposition).stream().anyMatch(keys::contains)
                || keys.contains(parties.voice(proposition.report().article()));
    }

    /**
     * Of several, what says so comes before what is said of its silence. Of telling and denying a speaker's last word
     * counts; who passes on both passes on the claim. Where nobody tells the claim as so, a negative is the claim and no denial of it; an act of denying always is one.
     */
    private static Stance stance(
            List<Proposition> said, List<Proposition> claim, Proposition wording, boolean passedOn) {
        List<Proposition> spoken =
                said.stream().filter(Predicate.not(Proposition::isSilence)).toList();
        if (spoken.isEmpty()) {
            return Stance.NOT_MENTIONED;
        }
        boolean affirmed = claim.stream().anyMatch(each -> !each.isNegative() && !each.isSilence());
        Predicate<Proposition> denies = each -> each.isDenial() || (each.isNegative() && affirmed);
        if (passedOn ? spoken.stream().allMatch(denies) : denies.test(spoken.getLast())) {
            return Stance.DENIES;
        }
        return spoken.stream().allMatch(each -> FigureComparison.differ(each, wording))
                ? Stance.OTHER_FIGURE
                : Stance.REPORTS;
    }

    /**
     * What follows from a source's saying nothing. Silence needs a claim that somebody told, and a text of its own that was
     * read in full, came after the first report, and does not touch the matter in other words.
     */
    private @Nullable Stance unsaid(List<Proposition> claim, List<Article> own) {
        if (own.isEmpty() || !own.stream().allMatch(texts::isInFull)) {
            return Stance.PARTLY_READ;
        }
        boolean told = !claim.stream().allMatch(Proposition::isSilence);
        if (!told || own.stream().anyMatch(article -> texts.touches(article, claim))) {
            return null;
        }
        boolean later = own.stream()
                .map(Article::publication)
                .map(Moment::of)
                .anyMatch(moment -> claim.stream().anyMatch(each -> moment.isAfter(each.moment())));
        if (later) {
            return Stance.SILENT;
        }
        boolean early = own.stream()
                .map(Article::publication)
                .map(Moment::of)
                .allMatch(
                        moment -> claim.stream().allMatch(each -> each.moment().isAfter(moment)));
        return early ? Stance.TOO_EARLY : null;
    }

    /** The same words of the same article once. */
    private static List<Evidence> evidence(List<Proposition> said) {
        Set<Evidence> seen = new HashSet<>();
        return said.stream().map(Proposition::evidence).filter(seen::add).toList();
    }
}
