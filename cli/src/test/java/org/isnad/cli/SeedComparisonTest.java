package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Lexicon;
import org.isnad.model.Given;
import org.isnad.model.Page;
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

/**
 * One article alone is compared too: the seed of the gold, where it is there, each cell held against what a person reads in
 * it: {@code seed-comparison.txt}.
 */
class SeedComparisonTest {
    private static final List<List<String>> JUDGED =
            Lexicon.entries(SeedComparisonTest.class, "seed-comparison.txt", 4);

    private static Comparison comparison = new Comparison(List.of(), List.of(), List.of());

    @BeforeAll
    static void compare() throws IOException {
        String shared = System.getenv().getOrDefault("ISNAD_SHARED", System.getProperty("isnad.home") + "/../shared");
        Path article = Path.of(shared, "gold", "seed", "01.txt");
        assumeTrue(Files.exists(article), "no gold at " + shared);
        Page page = Page.of(article.toUri(), Files.readAllBytes(article))
                .withGiven(Given.named("01.txt").withPublished(LocalDate.of(2025, 8, 13)));
        try (Isnad isnad = Isnad.open(Settings.defaults())) {
            comparison = Comparer.load().compare(List.of(isnad.read(page)));
        }
    }

    @Test
    void everyCellIsAsAPersonReadsIt() {
        List<String> cells = new ArrayList<>();
        for (Claim claim : comparison.claims()) {
            for (Source source : comparison.sources()) {
                Cell cell = claim.cell(source);
                if (cell == null || cell.stance() != Stance.PARTLY_READ) {
                    cells.add(claim.wording().said().span().start() + " | " + source.label() + " | " + stance(cell));
                }
            }
        }

        assertThat(cells)
                .containsExactlyElementsOf(JUDGED.stream()
                        .map(line -> line.get(0) + " | " + line.get(2) + " | " + line.get(3))
                        .toList());
    }

    private static String stance(@Nullable Cell cell) {
        return cell == null ? "open" : cell.stance().words() + (cell.passedOn() ? ", passed on" : "");
    }
}
