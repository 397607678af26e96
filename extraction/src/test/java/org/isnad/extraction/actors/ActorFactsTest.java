package org.isnad.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.extraction.PlainArticle;
import org.isnad.extraction.SharedAnalyzer;
import org.isnad.extraction.places.PlaceFinder;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who and where, as articles tell it. */
class ActorFactsTest {
    private static Analyzer analyzer;
    private static ActorFinder actors;
    private static PlaceFinder places;

    @BeforeAll
    static void load() {
        analyzer = SharedAnalyzer.get();
        NameLexicon lexicon = NameLexicon.load();
        MixedRecognizer recognizer = MixedRecognizer.load(lexicon);
        actors = new ActorFinder(lexicon, recognizer);
        places = new PlaceFinder(lexicon, recognizer);
    }

    private static List<Actor> actors(String text) {
        Article article = PlainArticle.of(text, null);
        return actors.find(article, analyzer.analyze(article));
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "actor-facts.txt", delimiter = '|', commentCharacter = '#')
    void tellsWhatTheTextSaysOfANamedActor(
            String text, String name, Actor.Kind kind, String country, String sector, String role) {
        assertThat(actors(text))
                .extracting(
                        Actor::name,
                        Actor::kind,
                        actor -> orDash(actor.country()),
                        actor -> orDash(actor.sector()),
                        actor -> orDash(actor.role()))
                .contains(org.assertj.core.api.Assertions.tuple(name, kind, country, sector, role));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "phrase-facts.txt", delimiter = '|', commentCharacter = '#')
    void tellsWhomANounPhraseMeans(String text, String phrase, String expected) {
        Article article = PlainArticle.of(text, null);
        Analysis analysis = analyzer.analyze(article);
        ActorIndex index = actors.index(article, analysis);
        int start = text.lastIndexOf(phrase);
        Span span = new Span(start, start + phrase.length());
        Sentence sentence = analysis.sentences().stream()
                .filter(each -> each.span().contains(span))
                .findFirst()
                .orElseThrow();
        String id = index.actorFor(sentence, range(sentence, span));
        assertThat(describe(index, id, expected.startsWith("="))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pronoun-facts.txt", delimiter = '|', commentCharacter = '#')
    void tellsWhomAPronounMeans(String text, String noun, String expected) {
        Article article = PlainArticle.of(text, null);
        Analysis analysis = analyzer.analyze(article);
        ActorIndex index = actors.index(article, analysis);
        int end = text.lastIndexOf(noun) + noun.length();
        Sentence sentence = analysis.sentences().stream()
                .filter(each -> each.span().contains(end - 1))
                .findFirst()
                .orElseThrow();
        Token pronoun = sentence.tokens().stream()
                .filter(token -> token.span().end() == end)
                .findFirst()
                .orElseThrow();
        String id = index.actorFor(sentence, new TokenRange(pronoun.index(), pronoun.index() + 1));
        assertThat(index.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .map(Actor::name)
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(expected);
    }

    private static TokenRange range(Sentence sentence, Span span) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        return new TokenRange(
                inside.get(0).index(), inside.get(inside.size() - 1).index() + 1);
    }

    private static String describe(ActorIndex index, @Nullable String id, boolean named) {
        if (id == null) {
            return "none";
        }
        Actor actor = index.actors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return named && !actor.mentions().isEmpty()
                ? "= " + actor.name()
                : actor.kind() + " " + orDash(actor.country()) + " " + orDash(actor.sector());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/isnad/extraction/places/place-facts.txt", delimiter = '|', commentCharacter = '#')
    void tellsWhereAPlaceIs(String text, String place, String country, String coordinates) {
        Article article = PlainArticle.of(text, null);
        List<Place> found = places.find(article, analyzer.analyze(article));
        assertThat(found)
                .extracting(each -> each.span().of(text), each -> orDash(each.country()), ActorFactsTest::coordinates)
                .contains(org.assertj.core.api.Assertions.tuple(place, country, coordinates));
    }

    private static String coordinates(Place place) {
        return place.latitude() == null || place.longitude() == null
                ? "-"
                : Math.round(place.latitude()) + ", " + Math.round(place.longitude());
    }

    @Test
    void joinsAFamilyNameWithTheFullName() {
        List<Actor> found = actors("استقبل الرئيس الروسي فلاديمير بوتين الوفد. وقال بوتين إن المحادثات مفيدة.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).mentions()).hasSize(2);
    }

    @Test
    void keepsTwoPersonsOfOneGivenNameApart() {
        assertThat(actors("التقى الأمير محمد بن سلمان الشيخ محمد بن زايد."))
                .filteredOn(actor -> actor.kind() == Actor.Kind.PERSON)
                .hasSize(2);
    }

    @Test
    void joinsAStateWithItsCapitalWhereThatActs() {
        assertThat(actors("قالت روسيا إن الرد قادم. وأكدت موسكو أن العملية مستمرة."))
                .filteredOn(actor -> actor.kind() == Actor.Kind.STATE)
                .singleElement()
                .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
    }

    @Test
    void givesAnActorThatIsOnlyDescribedNoMention() {
        String text = "قال مسؤول أمريكي إن الصفقة قريبة";
        Article article = PlainArticle.of(text, null);
        Analysis analysis = analyzer.analyze(article);
        ActorIndex index = actors.index(article, analysis);
        Sentence sentence = analysis.sentences().get(0);
        index.actorFor(sentence, new TokenRange(1, 3));
        assertThat(index.actors())
                .singleElement()
                .satisfies(actor -> assertThat(actor.mentions()).isEmpty());
    }

    @Test
    void findsNobodyInAnEmptyArticle() {
        assertThat(actors.find(PlainArticle.of(" ", null), new Analysis(" ", List.of())))
                .isEmpty();
    }

    @Test
    void takesAPronounForNoActor() {
        String text = "قال إنه سيعود";
        Article article = PlainArticle.of(text, null);
        Analysis analysis = analyzer.analyze(article);
        Sentence sentence = analysis.sentences().get(0);
        TokenRange pronoun = new TokenRange(2, 3);
        assertThat(actors.index(article, analysis).actorFor(sentence, pronoun)).isNull();
    }
}
