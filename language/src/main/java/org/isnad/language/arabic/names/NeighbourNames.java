package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;

/**
 * Parts two names that stand side by side and were taken for one: the subject and the object of a verb that comes before
 * both ({@code أبلغ كيم بوتين}, {@code زار كيم موسكو}). The rest of the article tells them apart: the first word stands for
 * a person by itself elsewhere, and the last does so too, or is a country or a capital.
 */
final class NeighbourNames {
    private final Analysis analysis;
    private final List<List<Name>> names;
    private final NameLexicon lexicon;
    /** Single words that name a person somewhere. */
    private final Set<String> alone = new HashSet<>();
    /** How often each pair of words is a person's name. */
    private final Map<String, Integer> pairs = new HashMap<>();

    NeighbourNames(Analysis analysis, List<List<Name>> names, NameLexicon lexicon) {
        this.analysis = analysis;
        this.names = names;
        this.lexicon = lexicon;
        for (int i = 0; i < names.size(); i++) {
            for (Name name : names.get(i)) {
                if (name.type() == Name.Type.PERSON && name.range().size() <= 2) {
                    List<Token> tokens = analysis.sentences().get(i).tokens();
                    String first = tokens.get(name.range().from()).key();
                    if (name.range().size() == 1) {
                        alone.add(first);
                    } else {
                        pairs.merge(pair(tokens, name), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Replaces in the lists of names each pair that was taken for one. */
    void part() {
        for (int i = 0; i < names.size(); i++) {
            List<Token> tokens = analysis.sentences().get(i).tokens();
            List<Name> parted = new ArrayList<>();
            for (Name name : names.get(i)) {
                parted.addAll(parted(tokens, name));
            }
            names.set(i, parted);
        }
    }

    private List<Name> parted(List<Token> tokens, Name name) {
        int from = name.range().from();
        boolean candidate = name.type() == Name.Type.PERSON
                && name.range().size() == 2
                && from > 0
                && tokens.get(from - 1).is(PartOfSpeech.VERB)
                && pairs.getOrDefault(pair(tokens, name), 0) == 1
                && alone.contains(tokens.get(from).key());
        if (!candidate) {
            return List.of(name);
        }
        String last = tokens.get(from + 1).key();
        CountryWord country = lexicon.countries().index().ofKey(last);
        boolean place = country != null && (country.sense() == Sense.NAME || country.sense() == Sense.CAPITAL);
        if (!place && !alone.contains(last)) {
            return List.of(name);
        }
        return List.of(
                new Name(new TokenRange(from, from + 1), Name.Type.PERSON),
                new Name(new TokenRange(from + 1, from + 2), place ? Name.Type.PLACE : Name.Type.PERSON));
    }

    private static String pair(List<Token> tokens, Name name) {
        return tokens.get(name.range().from()).key()
                + ' '
                + tokens.get(name.range().from() + 1).key();
    }
}
