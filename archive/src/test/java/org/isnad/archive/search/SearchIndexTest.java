package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.isnad.archive.ActorName;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.SampleReports;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Statement.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
    private static final ArchivedReport ONE = SampleReports.numbered(
                    1,
                    "قال المتحدث باسم الكرملين إن كورسك آمنة. ونقلت وكالة الضفة عن مصدر عسكري أن القوات وصلت إلى البلدة."
                            + " اقرأ أيضا. ونفت وزارة الدفاع قصف المصنع.")
            .at("https://example.org/one")
            .in("صحيفة الضفة")
            .titled("هدوء في المقاطعة")
            .published("2025-06-03")
            .noise("اقرأ أيضا.")
            .actor("دميتري بيسكوف", "RUS", "المتحدث باسم الكرملين")
            .place("كورسك", "RUS")
            .says("كورسك آمنة", Act.ASSERT, "المتحدث باسم الكرملين=a1")
            .says("القوات وصلت إلى البلدة", Act.ASSERT, "وكالة الضفة", "مصدر عسكري")
            .says("قصف المصنع", Act.DENY, "وزارة الدفاع")
            .event(Event.Type.ASSAULT, "قصف", "وزارة الدفاع", "المصنع", Event.Status.DENIED)
            .report();

    private static final ArchivedReport TWO = SampleReports.numbered(
                    2, "التقى الوزير السفير في القاهرة. وأعلن الوزير أن الاتفاق على كورسك قريب.")
            .at("https://example.org/two")
            .in("صحيفة النهر")
            .published("2025-04-20")
            .place("القاهرة", "EGY")
            .event(Event.Type.CONSULT, "التقى", "الوزير", "السفير", Event.Status.ACTUAL)
            .says("الاتفاق على كورسك قريب", Act.ASSERT, "الوزير")
            .report();

    private static final ArchivedReport UNDATED =
            SampleReports.numbered(3, "لبوتين وبالقوات، كورسك؟").report();

    @TempDir
    private Path folder;

    private final List<ArchivedReport> stored = new ArrayList<>(List.of(ONE, TWO, UNDATED));
    private final List<String> notes = new ArrayList<>();
    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = SearchIndex.open(folder, this::after, notes::add);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private Stream<ArchivedReport> after(long number) {
        return stored.stream().filter(report -> report.number() > number);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            articles   ~ كورسك                                        ~ 1 2 3
            articles   ~ القوات                                       ~ 1 3
            articles   ~ بوتين                                        ~ 3
            articles   ~ "القوات وصلت"                                ~ 1
            articles   ~ "وصلت القوات"                                ~
            articles   ~ "البلدة ونفت"                                ~ 1
            articles   ~ كورسك -الوزير                                ~ 1 3
            articles   ~ السفير OR المصنع                             ~ 1 2
            articles   ~ المقاطعة                                     ~ 1
            articles   ~ title:المقاطعة                               ~ 1
            articles   ~ title:كورسك                                  ~
            articles   ~ اقرأ                                         ~
            articles   ~ speaker:الكرملين                             ~ 1
            articles   ~ source:"وكالة الضفة"                         ~ 1
            articles   ~ speaker:"وكالة الضفة"                        ~
            articles   ~ speaker:عسكري                                ~ 1
            articles   ~ type:consult                                 ~ 2
            articles   ~ act:deny                                     ~ 1
            articles   ~ status:denied                                ~ 1
            articles   ~ country:EGY                                  ~ 2
            articles   ~ country:روسيا                                ~ 1
            articles   ~ outlet:النهر                                 ~ 2
            articles   ~ outlet:example                               ~ 1 2
            articles   ~ since:2025-05                                ~ 1
            articles   ~ date:2025-04..2025-05                        ~ 2
            articles   ~ NOT date:2025                                ~ 3
            articles   ~ language:ar                                  ~ 1 2 3
            articles   ~ كورس*                                        ~ 1 2 3
            articles   ~ كورزك~                                       ~ 1 2 3
            articles   ~ place:القاهرة                                ~ 2
            articles   ~ actor:بيسكوف                                 ~
            statements ~ speaker:الكرملين كورسك since:2025-05         ~ 1/0
            statements ~ كورسك                                        ~ 1/0 2/0
            statements ~ source:الضفة                                 ~ 1/1
            statements ~ act:deny                                     ~ 1/2
            statements ~ country:RUS                                  ~ 1/0
            statements ~ type:assault                                 ~ 1/2
            statements ~ الوزير                                       ~
            events     ~ type:assault                                 ~ 1/0
            events     ~ actor:الوزير                                 ~ 2/0
            events     ~ actor:السفير                                 ~ 2/0
            events     ~ recipient:السفير                             ~ 2/0
            events     ~ القاهرة                                      ~ 2/0
            events     ~ الاتفاق                                      ~
            events     ~ happened:2025-06                             ~ 1/0
            events     ~ speaker:"وزارة الدفاع"                       ~ 1/0
            """)
    void finds(String level, String query, String found) throws Exception {
        index.catchUp();
        assertThat(search(level, query)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void aHitShowsTheCharactersThatItWasFoundBy() throws Exception {
        index.catchUp();
        Hit hit = hits(Level.ARTICLES, "\"القوات وصلت\" speaker:الكرملين").getFirst();
        assertThat(hit.words())
                .extracting(span -> span.of(ONE.report().article().text()))
                .containsExactly("الكرملين", "القوات وصلت");
        assertThat(hits(Level.ARTICLES, "القوات").stream()
                        .filter(one -> one.number() == 3)
                        .findFirst()
                        .orElseThrow()
                        .words())
                .extracting(span -> span.of(UNDATED.report().article().text()))
                .containsExactly("وبالقوات");
        assertThat(hits(Level.ARTICLES, "المقاطعة").getFirst().titleWords())
                .extracting(span -> span.of("هدوء في المقاطعة"))
                .containsExactly("المقاطعة");
    }

    @Test
    void hitsComeByDateTheLatestFirstAndUndatedOnesLast() throws Exception {
        index.catchUp();
        SearchRequest request = request(Level.ARTICLES, "كورسك").withOrder(Order.DATE);
        assertThat(index.search(request).hits()).extracting(Hit::number).containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest
    @CsvSource({"RELEVANCE", "DATE"})
    void pagesHoldEveryHitOnce(Order order) throws Exception {
        IntStream.range(10, 47)
                .forEach(number -> stored.add(SampleReports.numbered(number, "كورسك " + number % 5)
                        .published("2025-01-0" + (1 + number % 3))
                        .report()));
        stored.replaceAll(report -> report.number() < 10 ? report : unlike(report));
        index.catchUp();
        List<Long> seen = new ArrayList<>();
        SearchRequest request =
                request(Level.ARTICLES, "كورسك").withOrder(order).withLimit(7);
        SearchResult page = index.search(request);
        while (true) {
            page.hits().forEach(hit -> seen.add(hit.number()));
            if (page.next() == null) {
                break;
            }
            page = index.search(request.after(page.next()));
        }
        assertThat(page.total()).isEqualTo(40);
        assertThat(seen).hasSize(40).doesNotHaveDuplicates();
    }

    private static ArchivedReport unlike(ArchivedReport report) {
        return SampleReports.numbered(report.number(), "كورسك " + report.number())
                .published(
                        String.valueOf(report.report().article().publication().date()))
                .report();
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() throws Exception {
        index.catchUp();
        String cursor =
                index.search(request(Level.ARTICLES, "كورسك").withLimit(1)).next();
        assertThatThrownBy(() -> index.search(request(Level.ARTICLES, "القوات").after(cursor)))
                .hasMessage("this cursor belongs to another search: " + cursor);
        assertThatThrownBy(() -> index.search(request(Level.ARTICLES, "القوات").after("xyz")))
                .hasMessage("no cursor: xyz");
    }

    @Test
    void facetsCountAllHitsAndNotOnlyThePage() throws Exception {
        index.catchUp();
        SearchResult result =
                index.search(request(Level.ARTICLES, "كورسك").withLimit(1).withFacets(5));
        assertThat(result.facets())
                .filteredOn(facet -> facet.facet() == Facet.MONTH)
                .flatExtracting(FacetCounts::counts)
                .containsExactlyInAnyOrder(new FacetCounts.Count("2025-06", 1), new FacetCounts.Count("2025-04", 1));
        assertThat(result.facets())
                .filteredOn(facet -> facet.facet() == Facet.OUTLET)
                .flatExtracting(FacetCounts::counts)
                .extracting(FacetCounts.Count::value)
                .containsExactlyInAnyOrder("صحيفة الضفة", "صحيفة النهر");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TYPE, ASSAULT CONSULT
            COUNTRY, EGY RUS
            SPEAKER, الوزير دميتري بيسكوف مصدر عسكري وزارة الدفاع
            """)
    void everyFacetCountsItsValues(Facet facet, String values) throws Exception {
        index.catchUp();
        SearchResult result = index.search(
                SearchRequest.of(new Condition.Everything(), Level.ARTICLES).withFacets(5));
        assertThat(result.facets().stream()
                        .filter(counts -> counts.facet() == facet)
                        .flatMap(counts -> counts.counts().stream())
                        .map(FacetCounts.Count::value)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    @Test
    void anActorIsFoundByWhoItIsAndNotByPartsOfItsName() throws Exception {
        index.catchUp();
        assertThat(found(new ActorName(Actor.Kind.PERSON, ActorName.keyOf("دميتري بيسكوف")), Level.ARTICLES))
                .isEqualTo(1);
        assertThat(found(new ActorName(Actor.Kind.PERSON, ActorName.keyOf("دميتري بيسكوف")), Level.STATEMENTS))
                .isEqualTo(1);
        assertThat(found(new ActorName(Actor.Kind.PERSON, ActorName.keyOf("بيسكوف")), Level.ARTICLES))
                .isZero();
        assertThat(found(new ActorName(Actor.Kind.STATE, ActorName.keyOf("دميتري بيسكوف")), Level.ARTICLES))
                .isZero();
    }

    private long found(ActorName name, Level level) throws IOException {
        return index.search(SearchRequest.of(new Condition.Who(name), level)).total();
    }

    @Test
    void eventsAreGivenForCountingWithTheirDayAndType() throws Exception {
        index.catchUp();
        List<EventFact> facts = new ArrayList<>();
        index.events(new Condition.Everything(), facts::add);
        assertThat(facts)
                .containsExactlyInAnyOrder(
                        new EventFact(1, LocalDate.of(2025, 6, 3), Event.Type.ASSAULT, List.of(), null),
                        new EventFact(2, LocalDate.of(2025, 4, 20), Event.Type.CONSULT, List.of(), null));
    }

    @Nested
    class StaysInStep {
        @Test
        void onlyWhatIsNewIsAdded() throws Exception {
            assertThat(index.catchUp()).isEqualTo(3);
            assertThat(index.catchUp()).isZero();
            stored.add(SampleReports.numbered(4, "كورسك أيضا").report());
            assertThat(index.catchUp()).isEqualTo(1);
            assertThat(search("articles", "كورسك")).isEqualTo("1 2 3 4");
        }

        @Test
        void aNewerVersionOfAnAddressTakesThePlaceOfTheOlder() throws Exception {
            index.catchUp();
            stored.add(SampleReports.numbered(4, "نص جديد عن كورسك")
                    .at("https://example.org/one")
                    .report());
            index.catchUp();
            assertThat(search("articles", "كورسك")).isEqualTo("2 3 4");
            assertThat(search("statements", "source:الضفة")).isEmpty();
        }

        @Test
        void aNewerReadingOfATextTakesThePlaceOfTheOlder() throws Exception {
            index.catchUp();
            stored.add(SampleReports.numbered(9, UNDATED.report().article().text())
                    .at("https://example.org/three")
                    .report());
            index.catchUp();
            assertThat(search("articles", "كورسك")).isEqualTo("1 2 9");
        }

        @Test
        void whatAnotherProcessCommittedIsFoundAtOnce() throws Exception {
            index.catchUp();
            search("articles", "كورسك");
            stored.add(SampleReports.numbered(4, "كورسك أيضا").report());
            try (SearchIndex other = SearchIndex.open(folder, SearchIndexTest.this::after, notes::add)) {
                other.catchUp();
            }
            assertThat(search("articles", "كورسك")).isEqualTo("1 2 3 4");
        }

        @Test
        void whileAnotherProcessWritesReadersGoOnAndWritersAreToldWhy() throws Exception {
            index.catchUp();
            stored.add(SampleReports.numbered(4, "كورسك أيضا").report());
            try (var directory = FSDirectory.open(folder);
                    var writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
                assertThatThrownBy(() -> index.catchUp())
                        .isInstanceOf(BusyIndexException.class)
                        .hasMessage(folder + ": another isnad is bringing this search index up to date");
                assertThat(search("articles", "كورسك")).isEqualTo("1 2 3");
                assertThat(writer.isOpen()).isTrue();
            }
            assertThat(index.catchUp()).isEqualTo(1);
        }

        @Test
        void anEmptyStoreIsSearchedWithoutError() throws Exception {
            stored.clear();
            assertThat(index.search(request(Level.ARTICLES, "كورسك").withFacets(3))
                            .total())
                    .isZero();
            assertThat(notes).isEmpty();
        }
    }

    @Nested
    class IsMadeAnew {
        @Test
        void onDemand() throws Exception {
            index.catchUp();
            stored.remove(UNDATED);
            assertThat(index.rebuild()).isEqualTo(2);
            assertThat(search("articles", "كورسك")).isEqualTo("1 2");
        }

        @Test
        void whereItIsOfAnotherVersion() throws Exception {
            try (var directory = FSDirectory.open(folder);
                    var writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
                writer.setLiveCommitData(
                        java.util.Map.of("schema", "0", "last", "7").entrySet());
                writer.commit();
            }
            assertThat(search("articles", "كورسك")).isEqualTo("1 2 3");
            assertThat(notes)
                    .containsExactly(folder
                            + ": the search index is of another version of Isnad; it is made anew from the store");
        }

        @ParameterizedTest(name = "where {0} is {1}")
        @CsvSource({"segments, cut", "segments, garbled", "_0, gone", "_0, cut", "_0, garbled"})
        void whereAFileIsDamaged(String beginning, String damage) throws Exception {
            index.catchUp();
            index.close();
            for (Path file : files(beginning)) {
                byte[] bytes = Files.readAllBytes(file);
                switch (damage) {
                    case "gone" -> Files.delete(file);
                    case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                    default -> Files.write(file, garbled(bytes));
                }
            }
            index = SearchIndex.open(folder, SearchIndexTest.this::after, notes::add);
            assertThat(search("articles", "كورسك")).isEqualTo("1 2 3");
            assertThat(search("statements", "كورسك")).isEqualTo("1/0 2/0");
            assertThat(notes)
                    .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                    .contains("it is made anew from the store");
        }

        private static byte[] garbled(byte[] bytes) {
            for (int at = 0; at < bytes.length; at += 3) {
                bytes[at] ^= 0x5a;
            }
            return bytes;
        }

        private List<Path> files(String beginning) throws IOException {
            try (Stream<Path> all = Files.list(folder)) {
                return all.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                        .toList();
            }
        }
    }

    private String search(String level, String query) throws Exception {
        return hits(Level.valueOf(level.toUpperCase(Locale.ROOT)), query).stream()
                .map(hit ->
                        hit.level() == Level.ARTICLES ? String.valueOf(hit.number()) : hit.number() + "/" + hit.index())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<Hit> hits(Level level, String query) throws Exception {
        return index.search(request(level, query)).hits();
    }

    private static SearchRequest request(Level level, String query) throws QueryException {
        return SearchRequest.of(QueryReader.read(query), level);
    }
}
