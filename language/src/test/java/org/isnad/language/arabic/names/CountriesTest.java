package org.isnad.language.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every way to point to a country. */
class CountriesTest {
    private static final Countries COUNTRIES = Countries.load();

    @ParameterizedTest
    @CsvFileSource(resources = "country-facts.txt", delimiter = '|', commentCharacter = '#')
    void saysWhatAPhraseSaysOfACountry(String phrase, String expected) {
        CountryWord word = COUNTRIES.find(phrase);
        assertThat(word == null ? "nothing" : word.country() + " " + word.sense())
                .isEqualTo(expected);
    }

    @Test
    void knowsEveryCountryOfTheStandardByItsUsualName() {
        for (String alpha2 : Locale.getISOCountries()) {
            String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
            assertThat(COUNTRIES.name(alpha3)).as(alpha3).isNotBlank().matches("[\\p{IsArabic} \\-]+");
        }
    }

    @Test
    void knowsNoCodeThatTheStandardHasNot() {
        assertThat(COUNTRIES.name("XYZ")).isNull();
    }

    @Test
    void keepsOnlyCodesOfTheStandardInTheDataFile() {
        var codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(DataFile.lines("countries.txt"))
                .allSatisfy(line -> assertThat(codes.contains(line.substring(0, 3)) || line.startsWith("XKX"))
                        .as(line)
                        .isTrue());
    }

    @Test
    void takesAnAdjectiveForNoName() {
        assertThat(COUNTRIES.find("اليابانية")).isEqualTo(new CountryWord("JPN", Sense.ADJECTIVE));
    }
}
