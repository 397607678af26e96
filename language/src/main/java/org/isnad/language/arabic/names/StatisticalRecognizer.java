package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Names as a {@link NameModel} labels them. */
public final class StatisticalRecognizer implements NameRecognizer {
    private final NameModel model;
    private final @Nullable NameLexicon lexicon;

    /**
     * @param model trained with the same lexicon
     * @param lexicon what is known of words, or {@code null} for a model that was trained without
     */
    public StatisticalRecognizer(NameModel model, @Nullable NameLexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    @Override
    public List<Name> recognize(Sentence sentence) {
        List<Word> words = Word.of(sentence);
        return names(words, model.label(new NameFeatures(sentence, words, lexicon)));
    }

    /** Labels to names: clitics before the first word and pronouns after the last are no part of a name. */
    static List<Name> names(List<Word> words, List<String> labels) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < labels.size()) {
            int end = at + 1;
            String kind = kind(labels.get(at));
            while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
                end++;
            }
            Name.Type type = type(kind);
            if (type != null) {
                names.add(new Name(
                        new TokenRange(words.get(at).stem(), words.get(end - 1).stem() + 1), type));
            }
            at = end;
        }
        return names;
    }

    private static String kind(String label) {
        return label.length() > 2 ? label.substring(2) : label;
    }

    private static Name.@Nullable Type type(String kind) {
        return switch (kind) {
            case "PERS" -> Name.Type.PERSON;
            case "ORG" -> Name.Type.ORGANISATION;
            case "LOC" -> Name.Type.PLACE;
            default -> null;
        };
    }
}
