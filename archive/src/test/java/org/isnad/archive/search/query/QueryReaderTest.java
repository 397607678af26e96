package org.isnad.archive.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.isnad.archive.search.query.Condition.All;
import org.isnad.archive.search.query.Condition.Any;
import org.isnad.archive.search.query.Condition.Days;
import org.isnad.archive.search.query.Condition.Everything;
import org.isnad.archive.search.query.Condition.Not;
import org.isnad.archive.search.query.Condition.Value;
import org.isnad.archive.search.query.Condition.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {
    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            كورسك                            ~ [كورسك]
            كورسك بوتين                      ~ ([كورسك] & [بوتين])
            كورسك AND بوتين                  ~ ([كورسك] & [بوتين])
            كورسك OR بوتين                   ~ ([كورسك] | [بوتين])
            كورسك | بوتين                    ~ ([كورسك] | [بوتين])
            a OR b c                         ~ ([a] | ([b] & [c]))
            (a OR b) c                       ~ (([a] | [b]) & [c])
            a NOT b                          ~ ([a] & !([b]))
            a -b                             ~ ([a] & !([b]))
            NOT (a OR b)                     ~ !(([a] | [b]))
            F-16                             ~ [F-16]
            "مجلس الأمن"                     ~ [مجلس الأمن]
            «مجلس الأمن»                     ~ [مجلس الأمن]
            “مجلس الأمن” a                   ~ ([مجلس الأمن] & [a])
            "AND"                            ~ [AND]
            speaker:الكرملين                 ~ speaker[الكرملين]
            speaker: الكرملين                ~ speaker[الكرملين]
            المتحدث:الكرملين                 ~ speaker[الكرملين]
            speaker:"وزارة الدفاع" a         ~ (speaker[وزارة الدفاع] & [a])
            source:(تاس OR إنترفاكس)         ~ (source[تاس] | source[إنترفاكس])
            -speaker:الكرملين                ~ !(speaker[الكرملين])
            type:CONSULT                     ~ type=consult
            act:not-mentioned                ~ act=not_mentioned
            country:RU                       ~ country=rus
            country:rus                      ~ country=rus
            country:روسيا                    ~ country=rus
            country:"Saudi Arabia"           ~ country=sau
            language:ar                      ~ language=ar
            date:2025-08-13                  ~ date 2025-08-13 to 2025-08-13
            date:2025-02                     ~ date 2025-02-01 to 2025-02-28
            date:2025                        ~ date 2025-01-01 to 2025-12-31
            date:2025-05..2025-08            ~ date 2025-05-01 to 2025-08-31
            date:2025-05..                   ~ date 2025-05-01 to open
            date:..2025-08                   ~ date open to 2025-08-31
            date:٢٠٢٥-٠٨                     ~ date 2025-08-01 to 2025-08-31
            since:2025-05                    ~ date 2025-05-01 to open
            until:2025-05                    ~ date open to 2025-05-31
            happened:2025-08-15              ~ happened 2025-08-15 to 2025-08-15
            أوكران*                          ~ [أوكران]*
            10:30                            ~ [10:30]
            ،كورسك،                          ~ [كورسك]
            """)
    void isReadAs(String query, String meaning) throws QueryException {
        assertThat(show(QueryReader.read(query))).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            (كورسك                 ~ 0  ~ this bracket is not closed
            كورسك)                 ~ 5  ~ this bracket was never opened
            "مجلس الأمن            ~ 0  ~ this quotation mark is not closed
            كورسك OR               ~ 8  ~ something to look for is missing here
            OR كورسك               ~ 0  ~ OR stands between two conditions
            كورسك NOT              ~ 9  ~ something to look for is missing here
            ()                     ~ 1  ~ something to look for is missing before this bracket
            speker:بوتين           ~ 0  ~ there is no field speker (fields: title, source, speaker,
            speaker:               ~ 8  ~ what speaker: is to be is missing here
            speaker:(a date:2025)  ~ 11 ~ a field within speaker:( … )
            a type:WAR             ~ 7  ~ there is no type WAR (agree, consult,
            country:Atlantis       ~ 8  ~ there is no country Atlantis
            date:yesterday         ~ 5  ~ yesterday is no day: 2025-08-13
            date:2025-13           ~ 5  ~ the calendar has no 2025-13
            date:2025-08..2025-05  ~ 12 ~ the range ends before it begins
            since:2025..2026       ~ 10 ~ since: takes one day
            كورسك ؟                ~ 6  ~ holds no word to look for
            ا*                     ~ 1  ~ too many words begin so
            """)
    void isWrong(String query, int at, String reason) {
        assertThatThrownBy(() -> QueryReader.read(query)).isInstanceOfSatisfying(QueryException.class, wrong -> {
            assertThat(wrong.reason()).startsWith(reason);
            assertThat(wrong.at()).isEqualTo(at);
        });
    }

    @Property(tries = 1000)
    void anyTextIsReadOrRefusedWithAPlace(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({
                        '(', ')', '"', '«', '»', ':', '-', '|', '~', '*', ' ', '.', 'ا', 'و', 'N', 'O', 'T', 'R', '2'
                    })
                    @CharRange(from = 'a', to = 'e')
                    String query) {
        try {
            QueryReader.read(query);
        } catch (QueryException e) {
            assertThat(e.at()).isBetween(0, query.length());
        }
    }

    @org.junit.jupiter.api.Test
    void aSignAfterAWordAsksForLikeness() throws QueryException {
        assertThat(show(QueryReader.read("زيلنسكي~"))).isEqualTo("[زيلنسكي]~");
    }

    @org.junit.jupiter.api.Test
    void conditionsWithinOneAnotherAreBounded() {
        assertThatThrownBy(() -> QueryReader.read("(".repeat(500) + "a" + ")".repeat(500)))
                .hasMessageContaining("more than 30 conditions within one another");
        assertThatThrownBy(() -> QueryReader.read("a".repeat(3000))).hasMessageContaining("at most 2000 characters");
    }

    private static String show(Condition condition) {
        return switch (condition) {
            case Words words ->
                (words.field() == TextField.TEXT ? "" : words.field().names().getFirst())
                        + "[" + String.join(" ", words.words()) + "]"
                        + switch (words.match()) {
                            case WHOLE -> "";
                            case BEGINNING -> "*";
                            case SIMILAR -> "~";
                        };
            case Condition.Who who -> who.name().term();
            case Value value -> value.field().names().getFirst() + "=" + value.value();
            case Days days ->
                days.field().names().getFirst() + " " + (days.from() == null ? "open" : days.from()) + " to "
                        + (days.to() == null ? "open" : days.to());
            case All all -> show(all.conditions(), " & ");
            case Any any -> show(any.conditions(), " | ");
            case Not not -> "!(" + show(not.condition()) + ")";
            case Everything everything -> "everything";
        };
    }

    private static String show(List<Condition> conditions, String between) {
        return conditions.stream().map(QueryReaderTest::show).collect(Collectors.joining(between, "(", ")"));
    }
}
