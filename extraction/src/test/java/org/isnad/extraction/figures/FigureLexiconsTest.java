package org.isnad.extraction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.junit.jupiter.api.Test;

class FigureLexiconsTest {
    private static final Set<String> NO_CURRENCIES = Set.of("?");

    @Test
    void everyCurrencyIsAnIsoCode() {
        assertThat(Lexicon.entries(Currencies.class, "currencies.txt", 3))
                .extracting(List::getFirst)
                .filteredOn(code -> !NO_CURRENCIES.contains(code))
                .allSatisfy(
                        code -> assertThat(java.util.Currency.getInstance(code)).isNotNull());
    }

    @Test
    void everyKindOfLabelHasWords() {
        assertThat(Lexicon.entries(Labels.class, "labels.txt", 2))
                .extracting(List::getFirst)
                .containsExactlyInAnyOrder(Stream.of(Labels.Kind.values())
                        .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                        .toArray(String[]::new));
    }

    @Test
    void noNounIsCountedInTwoUnits() {
        List<List<String>> entries = Lexicon.entries(CountedNouns.class, "counted.txt", 3);
        var units = new java.util.HashMap<String, String>();
        for (List<String> entry : entries) {
            for (String form : (entry.get(1) + " " + entry.get(2)).split(" ")) {
                String before = units.put(ArabicNormalizer.key(form), entry.get(0));
                assertThat(before == null || form.equals("-") || before.equals(entry.get(0)))
                        .as("%s is counted in %s and in %s", form, before, entry.get(0))
                        .isTrue();
            }
        }
    }
}
