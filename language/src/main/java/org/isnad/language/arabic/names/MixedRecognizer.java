package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.analysis.Sentence;

/**
 * The recogniser to use. Where a model is there, its names come first and the gazetteer adds countries and capitals that it left out; where
 * there is none, gazetteer and rules do what they can. Which mix scores best is measured in {@code evaluation/names.md}.
 */
public final class MixedRecognizer implements NameRecognizer {
    private final List<NameRecognizer> ingredients;
    private final NameCorrection correction;

    /** Earlier ingredients win over later ones where names overlap. */
    MixedRecognizer(List<NameRecognizer> ingredients, NameLexicon lexicon) {
        this.ingredients = List.copyOf(ingredients);
        this.correction = new NameCorrection(lexicon);
    }

    /** The mix that scores best with what this build has; {@link NameCorrection} has the last word. */
    public static MixedRecognizer load(NameLexicon lexicon) {
        NameModel model = NameModel.bundled();
        return model == null ? withoutModel(lexicon) : with(model, lexicon);
    }

    /** Model, then countries and capitals. */
    public static MixedRecognizer with(NameModel model, NameLexicon lexicon) {
        return new MixedRecognizer(
                List.of(new StatisticalRecognizer(model, lexicon), GazetteerRecognizer.ofCountries(lexicon)), lexicon);
    }

    /** Gazetteer, then rules. */
    public static MixedRecognizer withoutModel(NameLexicon lexicon) {
        return new MixedRecognizer(List.of(new GazetteerRecognizer(lexicon), new RuleRecognizer(lexicon)), lexicon);
    }

    @Override
    public List<Name> recognize(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        boolean[] taken = new boolean[sentence.tokens().size()];
        for (NameRecognizer ingredient : ingredients) {
            for (Name name : ingredient.recognize(sentence)) {
                if (isFree(taken, name)) {
                    java.util.Arrays.fill(
                            taken, name.range().from(), name.range().to(), true);
                    names.add(name);
                }
            }
        }
        names.sort(Comparator.comparingInt(name -> name.range().from()));
        return correction.corrected(sentence, names);
    }

    private static boolean isFree(boolean[] taken, Name name) {
        for (int i = name.range().from(); i < name.range().to(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
