package org.isnad.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-17 | 2020-03-17",
                "2020-03-17T23:30:00+03:00 | 2020-03-17",
                "الأربعاء، 07 أكتوبر 2020 - 12:09 م | 2020-10-07",
                "17 مارس/ آذار 2020 | 2020-03-17",
                "١٧ آذار ٢٠٢٠ | 2020-03-17",
                "٣ كانون الثاني ٢٠٢١ | 2021-01-03",
                "12 جويلية 2019 | 2019-07-12",
                "5 شتنبر 2022 | 2022-09-05",
                "25 صفر 1445 هـ | 2023-09-10",
                "۱۴ تیر ۱۳۹۹ | 2020-07-04",
                "March 17, 2020 | 2020-03-17",
                "2020 Mar 17 | 2020-03-17",
                "17th of March 2020 | 2020-03-17",
                "Tue, 17 Mar 2020 23:30:00 +0300 | 2020-03-17",
                "17. März 2020 | 2020-03-17",
                "17 de marzo de 2020 | 2020-03-17",
                "17 марта 2020 | 2020-03-17",
                "17.03.2020 | 2020-03-17",
                "17/03/2020 | 2020-03-17",
                "03/17/2020 | 2020-03-17",
                "2020年3月17日 | 2020-03-17",
                "20200317 | 2020-03-17",
                "1584478800 | 2020-03-17"
            })
    void aDateIsReadAsItIsWritten(String text, LocalDate date) {
        assertThat(DateParser.parse(text)).extracting(WrittenDate::date).isEqualTo(date);
    }

    @Test
    void theOffsetIsKept() {
        assertThat(DateParser.parse("2020-03-17T23:30:00+03:00"))
                .isEqualTo(
                        new WrittenDate(LocalDate.of(2020, 3, 17), OffsetDateTime.parse("2020-03-17T23:30:00+03:00")));
    }

    @Test
    void aTimeWithoutAnOffsetIsNoMoment() {
        assertThat(DateParser.parse("2020-03-17 23:30"))
                .extracting(WrittenDate::time)
                .isNull();
    }

    @Test
    void theFirstNumberIsTheMonthWhereTheCallerSaysSo() {
        assertThat(DateParser.parse("03/04/2020", true))
                .extracting(WrittenDate::date)
                .isEqualTo(LocalDate.of(2020, 3, 4));
        assertThat(DateParser.parse("03/04/2020")).extracting(WrittenDate::date).isEqualTo(LocalDate.of(2020, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "أمس", "May the road rise", "2020-13-45", "31 فبراير 2020", "1234567", "12:30"})
    void whatIsNoDateIsNotRead(String text) {
        assertThat(DateParser.parse(text)).isNull();
    }
}
