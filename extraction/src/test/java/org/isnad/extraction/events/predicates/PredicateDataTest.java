package org.isnad.extraction.events.predicates;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Event;
import org.isnad.model.plover.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of the predicate files, so that whoever mends a line learns at once what is wrong with it. */
class PredicateDataTest {
    private static final Pattern FRAME = Pattern.compile("\\([^)]*\\)");
    private static final Pattern GROUP = Pattern.compile("@\\w+");
    private static final Set<String> TELLS_APART =
            Set.of("object", "not-object", "subject", "not-subject", "with", "not-with", "ambiguous");

    /** One line of a predicate file. */
    private record Line(Event.Type type, List<String> fields) {
        String notes() {
            return fields.size() > 7 ? fields.get(7) : "";
        }

        /** The verb and the nouns, as keys without article; a verb and a noun written alike are two. */
        List<String> words() {
            List<String> words = new ArrayList<>();
            if (!fields.get(0).equals("-")) {
                words.add("verb " + ArabicNormalizer.key(fields.get(0)));
            }
            nouns().forEach(noun -> words.add("noun " + bare(noun)));
            return words;
        }

        Stream<String> nouns() {
            String nouns = FRAME.matcher(fields.get(2)).replaceAll("");
            return Arrays.stream(nouns.split(",")).map(String::strip).filter(noun -> !noun.equals("-"));
        }

        boolean isToldApart() {
            return Arrays.stream(notes().split("\\s+"))
                    .map(note -> note.replaceFirst(":.*", ""))
                    .anyMatch(TELLS_APART::contains);
        }

        private static String bare(String noun) {
            return Arrays.stream(ArabicNormalizer.key(noun).split(" "))
                    .map(word -> word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word)
                    .collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return type + " " + fields;
        }
    }

    @Test
    void everyLineCanBeRead() {
        assertThatCode(PredicateLexicon::load).doesNotThrowAnyException();
        assertThatCode(LightVerbs::load).doesNotThrowAnyException();
        assertThatCode(Governors::load).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasVerbsAndNouns(Event.Type type) {
        assertThat(lines(type)).anyMatch(line -> !line.fields().get(0).equals("-"));
        assertThat(lines(type)).anyMatch(line -> line.nouns().findAny().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyModeIsOneOfItsType(Event.Type type) {
        Set<String> modes = Ontology.plover().modes(type);

        assertThat(lines(type))
                .extracting(line -> line.fields().get(4))
                .allMatch(mode -> mode.equals("-") || modes.contains(mode));
    }

    @Test
    void thereAreFifteenHundredPredicatesAndMore() {
        assertThat(lines().flatMap(line -> line.words().stream()).distinct()).hasSizeGreaterThan(1500);
    }

    @Test
    void noLineNamesAWordTwice() {
        assertThat(lines()).allSatisfy(line -> assertThat(line.words()).doesNotHaveDuplicates());
    }

    @Test
    void ofAWordInTwoLinesAllButOneSayWhenTheyCount() {
        Map<String, List<Line>> byWord = new TreeMap<>();
        lines().forEach(line -> line.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(line)));

        assertThat(byWord)
                .allSatisfy((word, lines) -> assertThat(lines)
                        .filteredOn(line -> lines.size() > 1 && !line.isToldApart())
                        .as("lines with %s that count always", word)
                        .hasSizeLessThan(2));
    }

    @Test
    void imperfectsAreInTheThirdPerson() {
        assertThat(lines().map(line -> line.fields().get(1)).filter(imperfect -> !imperfect.equals("-")))
                .allMatch(imperfect -> imperfect.startsWith("ي") || imperfect.startsWith("ت"));
    }

    @Test
    void aVerbThatIsLeftOutHasNoImperfect() {
        assertThat(lines().filter(line -> line.fields().get(0).equals("-")))
                .allMatch(line -> line.fields().get(1).equals("-"));
    }

    @Test
    void everyLineCarriesAVerbANounOrAParticiple() {
        assertThat(lines())
                .noneMatch(
                        line -> line.words().isEmpty() && line.fields().get(3).equals("-"));
    }

    @Test
    void everyGroupOfWordsIsNamedOnceAndUsed() {
        List<String> named = Lexicon.entries(PredicateLexicon.class, "word-groups.txt", 2).stream()
                .map(fields -> fields.get(0))
                .toList();
        Set<String> used = lines().flatMap(line -> GROUP.matcher(line.notes()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void noGroupListsAWordTwice() {
        assertThat(Lexicon.entries(PredicateLexicon.class, "word-groups.txt", 2))
                .allSatisfy(fields -> assertThat(Arrays.stream(fields.get(1).split(","))
                                .map(String::strip)
                                .toList())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSAULT", "PROTEST"})
    void theTypesOfViolenceAndProtestAreTheFullest(Event.Type type) {
        Map<Event.Type, Long> words = lines().collect(groupingBy(
                Line::type, Collectors.summingLong(line -> line.words().size())));

        assertThat(words.get(type)).isGreaterThan(250);
    }

    private static Stream<Line> lines() {
        return Arrays.stream(Event.Type.values()).flatMap(type -> lines(type).stream());
    }

    private static List<Line> lines(Event.Type type) {
        String file = type.name().toLowerCase(Locale.ROOT) + ".txt";
        return Lexicon.entries(PredicateLexicon.class, file, 7, 8).stream()
                .map(fields -> new Line(type, fields))
                .toList();
    }
}
