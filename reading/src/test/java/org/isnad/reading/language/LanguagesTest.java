package org.isnad.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | قالت البلدية إن الجسر سيفتح أمام المركبات يوم الأحد",
                "ar | فتح الجسر اليوم",
                "ar | لوقف البث الحي بعد الفصل",
                "ar | قالَتِ الأُمُّ إنَّ الوَلَدَ نامَ مبكِّرا",
                "ar | قـــال الولد لأمه ذلك",
                "fa | لطفاً کمی بعد دوباره بیایید",
                "fa | این سی‌دی هنوز پخش نشده است",
                "ckb | له‌ شاره‌که‌ی ئێمه‌دا پردێکی نوێ هه‌یه‌",
                "ps | تاسو ته مو پخوا وویل",
                "ur | یہ کتاب میز پر رکھی ہے",
                "fa | شهرداری گفت که پل برای خودروها باز خواهد شد",
                "fa | پل امروز باز شد و مردم از آن گذشتند",
                "ur | بلدیہ نے کہا کہ پل اتوار کو گاڑیوں کے لیے کھول دیا جائے گا",
                "ckb | شارەوانی گوتی پردەکە ڕۆژی یەکشەممە بۆ ئۆتۆمبێلەکان دەکرێتەوە",
                "ps | ښاروالۍ وویل چې پل به د یکشنبې په ورځ د موټرو لپاره پرانیستل شي",
                "he | העירייה הודיעה כי הגשר ייפתח ביום ראשון",
                "en | The town said that the bridge would open to cars on Sunday",
                "fr | La ville a annoncé que le pont ouvrirait aux voitures dimanche",
                "ru | Город сообщил, что мост откроется для машин в воскресенье"
            })
    void aSentenceTellsItsLanguage(String language, String sentence) {
        assertThat(Languages.identify(sentence)).isEqualTo(language);
    }

    @Test
    void aLineTooShortToTellHasNone() {
        assertThat(Languages.identify("2025 - AP")).isNull();
    }
}
