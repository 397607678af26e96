package org.isnad.archive.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.isnad.language.arabic.ArabicNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word of a query finds which word of a text, and why. */
class WordFormsTest {
    @ParameterizedTest(name = "{2}: {0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            القوات   | القوات    | the word itself
            القوات   | بالقوات   | preposition ب
            القوات   | كالقوات   | preposition ك
            القوات   | للقوات    | ل and the article are written لل
            القوات   | والقوات   | conjunction و
            القوات   | فالقوات   | conjunction ف
            من       | ومن       | conjunction before a word of two letters
            أن       | لأن       | preposition before a word of two letters
            القوات   | وبالقوات  | conjunction and preposition
            القوات   | وللقوات   | conjunction, ل and article
            بالقوات  | القوات    | a clitic typed in the query
            بالقوات  | وللقوات   | other clitics in the query than in the text
            قوات     | القوات    | without article finds with it
            قوات     | وبالقوات  | without article finds it behind clitics
            بوتين    | لبوتين    | ل before a name
            بوتين    | وبوتين    | و before a name that begins with ب
            بوتين    | ولبوتين   | و and ل before a name
            لبوتين   | بوتين     | a name typed with ل
            لبنان    | ولبنان    | و before a name that begins with ل
            لبنان    | بلبنان    | ب before a name that begins with ل
            وزير     | ووزير     | و before a word that begins with و
            وزير     | لوزير     | ل before a word that begins with و
            اللجنة   | للجنة     | ل and article before a noun that begins with ل
            إيران    | ايران     | hamza below alef left out in the text
            ايران    | إيران     | hamza below alef left out in the query
            آسيا     | اسيا      | madda left out
            أحمد     | وأحمد     | hamza behind a conjunction
            مسؤول    | مسئول     | hamza on waw or ya
            مسئولين  | المسؤولين | hamza on waw or ya behind the article
            شؤون     | شئون      | the same in a plural
            هيئة     | هيأة      | hamza on ya or alef
            قراءة    | قرائة     | hamza alone or on ya
            غزة      | غزه       | ta marbuta written as ha
            غزه      | بغزة      | ha typed for ta marbuta
            موسى     | موسي      | alef maqsura written as ya
            علي      | على       | ya written as alef maqsura
            مُحَمَّد    | محمد      | diacritics in the query
            محمد     | مُحَمَّد     | diacritics in the text
            سلام     | ســـلام   | tatweel
            كتاب     | کتاب      | Persian kaf
            ايراني   | ایرانی    | Persian ya
            بوتين    | پوتين     | pe for a foreign p
            فيينا    | ڤيينا     | ve for a foreign v
            قوات     | قواتها    | attached pronoun ها
            قوات     | لقواتهم   | preposition and attached pronoun
            قوات     | قواته     | attached pronoun ه
            وزارة    | وزارتها   | ta marbuta opens before a pronoun
            السلام   | ﺍﻟﺴﻼﻡ     | presentation forms with a ligature
            1500     | ١٥٠٠      | Arabic digits
            15000    | 15,000    | thousands separator
            15,000   | ١٥٬٠٠٠    | Arabic thousands separator
            2.5      | ٢٫٥       | Arabic decimal separator
            Erdoğan  | erdogan   | accents and capitals of Latin letters
            erdogan  | ERDOĞAN   | the same the other way
            Assad    | al-Assad  | a part of a Latin name
            F16      | F-16      | hyphens inside a sign
            US       | U.S.      | dots inside an abbreviation
            Putin    | Putin's   | the English genitive in the text
            Putin's  | Putin     | the English genitive in the query
            """)
    void finds(String query, String text, String fact) {
        assertThat(Collections.disjoint(query(query), text(text))).as(fact).isFalse();
    }

    @ParameterizedTest(name = "{2}: {0} does not find {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ما      | كما     | a word of three letters of its own
            ان      | كان     | a verb of three letters is no preposition with a word
            لها     | كلها    | a pronoun's noun is no preposition
            حسب     | فحسب    | an adverb's first letter is no conjunction
            الرياض  | رياض    | the article is asked for: the city and not the man
            وتين    | بوتين   | a name's first letter is no preposition
            زير     | وزير    | a noun's first letter is no conjunction
            حدة     | وحدة    | the same before ta marbuta
            لسطين   | فلسطين  | a country's first letter is no conjunction
            غداد    | ببغداد  | only the clitic is cut, not the name's own letter
            امل     | كامل    | a noun's first letter is no preposition
            سلام    | سليم    | vowels are letters: names stay apart
            بوتين   | بوتن    | no letter is lost: likeness must be asked for
            مدرس    | مدرسة   | ta marbuta is no pronoun
            72      | 7.2     | a decimal point counts
            كتب     | كاتب    | a root is no word
            """)
    void doesNotFind(String query, String text, String fact) {
        assertThat(Collections.disjoint(query(query), text(text))).as(fact).isTrue();
    }

    private static List<String> query(String word) {
        return List.copyOf(WordForms.ofQuery(ArabicNormalizer.form(word)));
    }

    private static List<String> text(String word) {
        return List.copyOf(WordForms.ofText(ArabicNormalizer.form(word)));
    }
}
