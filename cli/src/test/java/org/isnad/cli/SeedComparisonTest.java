package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Page;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;
import org.isnad.stories.comparison.Claim;
import org.isnad.stories.comparison.Comparer;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.Source;
import org.isnad.stories.comparison.Stance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One article alone is compared too: the seed of the gold, where it is there. */
class SeedComparisonTest {
    private static Comparison comparison = new Comparison(List.of(), List.of(), List.of());

    @BeforeAll
    static void compare() throws IOException {
        String shared = System.getenv().getOrDefault("ISNAD_SHARED", System.getProperty("isnad.home") + "/../shared");
        Path article = Path.of(shared, "gold", "seed", "01.txt");
        assumeTrue(Files.exists(article), "no gold at " + shared);
        Page page = Page.of(article.toUri(), Files.readAllBytes(article));
        try (Isnad isnad = Isnad.open(Settings.defaults())) {
            comparison = Comparer.load()
                    .compare(
                            List.of(isnad.read(page.withGiven(page.given().withPublished(LocalDate.of(2025, 8, 13))))));
        }
    }

    @Test
    void theAgenciesAndTheIntelligenceServiceAreSources() {
        assertThat(comparison.sources())
                .extracting(Source::label)
                .anyMatch(label -> label.contains("وكالة الأنباء المركزية"))
                .anyMatch(label -> label.equals("TASS ← Kremlin"))
                .anyMatch(label -> label.contains("استخبارات كوريا الجنوبية"));
    }

    @Test
    void whatOneAgencyReportsTheOthersAreSaidNotToMention() {
        assertThat(comparison.claims())
                .anyMatch(claim ->
                        stands(claim, "TASS", Stance.REPORTS) && stands(claim, "كوريا الشمالية", Stance.NOT_MENTIONED));
    }

    @Test
    void nobodyIsCalledSilentWhoseTextIsNotThere() {
        assertThat(comparison.claims()).flatExtracting(Claim::cells).noneMatch(cell -> cell.stance() == Stance.SILENT);
    }

    private static boolean stands(Claim claim, String label, Stance stance) {
        return comparison.sources().stream()
                .filter(source -> source.label().contains(label))
                .map(claim::cell)
                .anyMatch(cell -> cell != null && cell.stance() == stance);
    }
}
