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
                "ru | Город сообщил, что мост откроется для машин в воскресенье",
                "uk | Місто повідомило, що міст буде відкрито для машин, але не раніше за неділю, і це вже друга така обіцянка",
                "de | Die Stadt hat mitgeteilt, dass die Brücke am Sonntag für den Verkehr geöffnet wird, aber nur für Autos",
                "es | La ciudad dijo que el puente se abrirá a los coches el domingo, pero no por la noche ni con lluvia",
                "pt | A cidade disse que a ponte não será aberta aos carros até domingo, mas já foi vista por muitos",
                "vi | Thành phố cho biết cây cầu sẽ được mở cho ô tô vào chủ nhật, nhưng không phải là vào ban đêm",
                "hbs | Grad je rekao da će most biti otvoren za vozila u nedjelju, ali samo ako ne bude kiše",
                "no | Byen sier at ingen skal få kjøre før søndag, og noen av oss må vente enda mer på å få vite hva som skjer etter det",
                "da | Byen siger, at broen ikke bliver åbnet for biler før søndag, men nogle er allerede gået over den",
                "zh | 市政府表示这座桥将于星期日向汽车开放"
            })
    void aSentenceTellsItsLanguage(String language, String sentence) {
        assertThat(Languages.identify(sentence)).isEqualTo(language);
    }

    @Test
    void aLineTooShortToTellHasNone() {
        assertThat(Languages.identify("2025 - AP")).isNull();
    }
}
