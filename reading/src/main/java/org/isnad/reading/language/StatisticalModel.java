package org.isnad.reading.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages that script and letters do not tell apart, by Lingua's trigrams. Loaded with the first such text; only
 * the languages named here are, since all of Lingua's cost more than a gigabyte of heap.
 */
final class StatisticalModel {
    private static final int REACH = 250;

    private StatisticalModel() {}

    static @Nullable String language(CharSequence text) {
        String sample = text.subSequence(0, Math.min(text.length(), REACH)).toString();
        Language language = Loaded.DETECTOR.detectLanguageOf(sample);
        return language == Language.UNKNOWN
                ? null
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }

    /** Initialised by the virtual machine on first use, once, for all threads. */
    private static final class Loaded {
        static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(
                        Language.ENGLISH,
                        Language.FRENCH,
                        Language.GERMAN,
                        Language.SPANISH,
                        Language.PORTUGUESE,
                        Language.ITALIAN,
                        Language.DUTCH,
                        Language.TURKISH,
                        Language.POLISH,
                        Language.CZECH,
                        Language.ROMANIAN,
                        Language.HUNGARIAN,
                        Language.SWEDISH,
                        Language.DANISH,
                        Language.INDONESIAN,
                        Language.VIETNAMESE,
                        Language.SOMALI,
                        Language.SWAHILI,
                        Language.RUSSIAN,
                        Language.UKRAINIAN,
                        Language.BULGARIAN,
                        Language.SERBIAN,
                        Language.CHINESE,
                        Language.HINDI,
                        Language.BENGALI)
                .withLowAccuracyMode()
                .build();
    }
}
