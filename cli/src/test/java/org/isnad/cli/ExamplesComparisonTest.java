package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.language.Lexicon;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;
import org.isnad.stories.comparison.Cell;
import org.isnad.stories.comparison.Claim;
import org.isnad.stories.comparison.Comparer;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.Source;
import org.isnad.stories.comparison.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The comparison of the example pages, held against what a person reads in them: {@code examples-comparison.txt}. */
class ExamplesComparisonTest {
    private static final List<Judged> JUDGED =
            Lexicon.entries(ExamplesComparisonTest.class, "examples-comparison.txt", 4).stream()
                    .map(Judged::of)
                    .toList();

    private static Comparison comparison;

    /** A line of the file. */
    private record Judged(String mark, String words, String source, String stance) {
        static Judged of(List<String> fields) {
            return new Judged(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
        }

        boolean isAbout(Claim claim) {
            return claim.cells().stream()
                    .flatMap(cell -> cell.evidence().stream())
                    .anyMatch(evidence -> evidence.said().text().contains(words));
        }
    }

    @BeforeAll
    static void compare() throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Isnad isnad = Isnad.open(Settings.defaults());
                Stream<Path> pages = Files.list(Path.of(System.getProperty("isnad.home"), "examples"))) {
            for (Path page : pages.sorted().toList()) {
                reports.add(isnad.read(Page.of(page.toUri(), Files.readAllBytes(page))));
            }
        }
        comparison = Comparer.load().compare(reports);
    }

    @Test
    void whatIsRightIsFound() {
        List<Judged> missed = JUDGED.stream()
                .filter(judged -> judged.mark().equals("="))
                .filter(judged -> comparison.claims().stream()
                        .noneMatch(claim -> judged.isAbout(claim)
                                && comparison.sources().stream().anyMatch(source -> says(claim, source, judged))))
                .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void everyCellIsJudged() {
        List<String> unjudged = new ArrayList<>();
        for (Claim claim : comparison.claims()) {
            for (Source source : comparison.sources()) {
                if (!isHeardThroughOthersOnly(claim.cell(source), source)
                        && JUDGED.stream().noneMatch(each -> each.isAbout(claim) && says(claim, source, each))) {
                    unjudged.add(claim.wording().said().text() + " | " + source.label() + " | "
                            + stance(claim.cell(source)));
                }
            }
        }

        assertThat(unjudged).isEmpty();
    }

    @Test
    void whatTheCasualtiesAreStandsSideBySide() {
        assertThat(comparison.claims())
                .filteredOn(claim -> claim.wording().said().text().contains("50 قتيلا"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.figures())
                        .flatExtracting(difference -> difference.given().stream()
                                .map(given -> given.figure().value().toPlainString())
                                .toList())
                        .contains("50", "100", "2750", "4000"));
    }

    /** Nothing follows from the silence of one that has no text of its own here: such a cell needs no judgement. */
    private static boolean isHeardThroughOthersOnly(@Nullable Cell cell, Source source) {
        return source.ownTexts().isEmpty() && cell != null && cell.stance() == Stance.PARTLY_READ;
    }

    private static boolean says(Claim claim, Source source, Judged judged) {
        return source.label().equals(judged.source())
                && stance(claim.cell(source)).equals(judged.stance());
    }

    private static String stance(@Nullable Cell cell) {
        return cell == null ? "open" : cell.stance().words() + (cell.passedOn() ? ", passed on" : "");
    }
}
