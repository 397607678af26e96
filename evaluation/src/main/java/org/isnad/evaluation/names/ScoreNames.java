package org.isnad.evaluation.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.extraction.actors.ActorFinder;
import org.isnad.extraction.places.PlaceFinder;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.language.arabic.names.GazetteerRecognizer;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.language.arabic.names.NameModel;
import org.isnad.language.arabic.names.NameRecognizer;
import org.isnad.language.arabic.names.RuleRecognizer;
import org.isnad.language.arabic.names.StatisticalRecognizer;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;

/**
 * Scores each way to recognise names, and their mix, against labelled sentences: {@code ScoreNames DEV.txt [TRAIN.txt]}.
 * With training sentences it also trains a model without lexicons, to show what they give, and scores on the last sixth
 * of them a model that never saw it: those come from other articles, as unseen text does.
 */
public final class ScoreNames {
    private final NameLexicon lexicon = NameLexicon.load();

    private ScoreNames() {}

    /** Exit 0: scored; 1: a file could not be read; 2: wrong usage. */
    public static void main(String... arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: ScoreNames DEV.txt [TRAIN.txt]");
            System.exit(2);
        }
        try {
            Analyzer analyzer = CoreNlpAnalyzer.load();
            List<AlignedSentence> dev = read(arguments[0], analyzer);
            List<AlignedSentence> train = arguments.length == 2 ? read(arguments[1], analyzer) : List.of();
            new ScoreNames().score(dev, train, analyzer);
        } catch (IOException e) {
            System.err.println("ScoreNames: " + e.getMessage());
            System.exit(1);
        }
    }

    private static List<AlignedSentence> read(String file, Analyzer analyzer) throws IOException {
        return LabelledSentence.read(Path.of(file)).stream()
                .map(sentence -> AlignedSentence.of(sentence, analyzer))
                .toList();
    }

    private void score(List<AlignedSentence> dev, List<AlignedSentence> train, Analyzer analyzer) {
        Map<String, NameRecognizer> ways = new LinkedHashMap<>();
        ways.put("rules alone", new RuleRecognizer(lexicon));
        ways.put("gazetteer alone", new GazetteerRecognizer(lexicon));
        ways.put("rules and gazetteer", MixedRecognizer.withoutModel(lexicon));
        if (!train.isEmpty()) {
            ways.put("model without lexicons", new StatisticalRecognizer(trained(train, false), null));
        }
        NameModel bundled = NameModel.bundled();
        if (bundled != null) {
            ways.put("model", new StatisticalRecognizer(bundled, lexicon));
            ways.put("mix", MixedRecognizer.with(bundled, lexicon));
        }
        ways.forEach((way, recognizer) -> print(way, score(dev, recognizer)));
        print("as read, one text a sentence", asRead(dev, analyzer, 1));
        print("as read, one text", asRead(dev, analyzer, dev.size()));
        if (!train.isEmpty()) {
            int cut = train.size() * 5 / 6;
            List<AlignedSentence> far = train.subList(cut, train.size());
            List<AlignedSentence> near = train.subList(0, cut);
            print(
                    "other articles: model without lexicons",
                    score(far, new StatisticalRecognizer(trained(near, false), null)));
            NameModel model = trained(near, true);
            print("other articles: model", score(far, new StatisticalRecognizer(model, lexicon)));
            print("other articles: mix", score(far, MixedRecognizer.with(model, lexicon)));
        }
    }

    private NameModel trained(List<AlignedSentence> sentences, boolean withLexicon) {
        return new NameTrainer(withLexicon ? lexicon : null, TrainNames.PRIOR, TrainNames.RAREST).train(sentences);
    }

    private static void print(String way, EntityScore score) {
        System.out.printf(java.util.Locale.ROOT, "%-40s %s%n", way, score.line());
    }

    static EntityScore score(List<AlignedSentence> sentences, NameRecognizer recognizer) {
        EntityScore score = new EntityScore();
        for (AlignedSentence aligned : sentences) {
            List<Entity> found = new ArrayList<>();
            for (Sentence part : aligned.analysis().sentences()) {
                found.addAll(aligned.entities(part, recognizer.recognize(part)));
            }
            score.add(Entity.of(aligned.labelled().labels()), found);
        }
        return score;
    }

    /** The actors and places of a report, mapped back to words; {@code together} sentences make one text. */
    private EntityScore asRead(List<AlignedSentence> sentences, Analyzer analyzer, int together) {
        MixedRecognizer recognizer = MixedRecognizer.load(lexicon);
        ActorFinder actors = new ActorFinder(lexicon, recognizer);
        PlaceFinder places = new PlaceFinder(lexicon, recognizer);
        EntityScore score = new EntityScore();
        for (int from = 0; from < sentences.size(); from += together) {
            List<String> words = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            for (AlignedSentence each : sentences.subList(from, Math.min(from + together, sentences.size()))) {
                words.addAll(each.labelled().words());
                labels.addAll(each.labelled().labels());
            }
            AlignedSentence text = AlignedSentence.of(new LabelledSentence(words, labels), analyzer);
            Article article = text.article();
            Analysis analysis = text.analysis();
            List<Entity> found = new ArrayList<>();
            for (Actor actor : actors.find(article, analysis)) {
                for (Span mention : actor.mentions()) {
                    found.add(text.entity(mention, type(actor.kind())));
                }
            }
            for (Place place : places.find(article, analysis)) {
                found.add(text.entity(place.span(), "LOC"));
            }
            score.add(Entity.of(labels), found);
        }
        return score;
    }

    private static String type(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> "PERS";
            case ORGANISATION, GROUP -> "ORG";
            case STATE -> "LOC";
        };
    }
}
