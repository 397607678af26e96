package org.isnad.language.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Where places are. */
class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvFileSource(resources = "place-facts.txt", delimiter = '|', commentCharacter = '#')
    void findsAPlaceByItsArabicName(String name, String country, String coordinates) {
        GazetteerPlace place = GAZETTEER.find(name).get(0);
        assertThat(place.country() == null ? "-" : place.country()).isEqualTo(country);
        assertThat(Math.round(place.latitude()) + ", " + Math.round(place.longitude()))
                .isEqualTo(coordinates);
    }

    @Test
    void keepsAllPlacesThatShareAName() {
        assertThat(GAZETTEER.find("طرابلس")).extracting(GazetteerPlace::country).contains("LBY", "LBN");
    }

    @Test
    void passesOverNamesThatAreOrdinaryWords() {
        assertThat(GAZETTEER.find("الحكومة")).isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(GAZETTEER.find("لامكان")).isEmpty();
    }
}
