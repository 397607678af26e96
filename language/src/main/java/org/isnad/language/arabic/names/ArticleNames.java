package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;

/**
 * All names of an article, sentence by sentence. Find them once ({@link #of}) and hand them to whoever needs them.
 *
 * <p>A person who is named in full somewhere is found by the family name alone everywhere, also where the sentence gives
 * no sign of it.
 *
 * @param names of each sentence, in order
 */
public record ArticleNames(List<List<Name>> names) {
    private static final int SHORTEST_FAMILY_NAME = 4;

    public ArticleNames {
        names = names.stream().map(List::copyOf).toList();
    }

    /** Recognises the names of an article. */
    public static ArticleNames of(Analysis analysis, NameRecognizer recognizer, NameLexicon lexicon) {
        List<List<Name>> names = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            names.add(new ArrayList<>(recognizer.recognize(sentence)));
        }
        new NeighbourNames(analysis, names, lexicon).part();
        propagate(analysis, names);
        return new ArticleNames(names);
    }

    private static void propagate(Analysis analysis, List<List<Name>> names) {
        Set<String> family = new HashSet<>();
        Set<String> other = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            List<Token> tokens = analysis.sentences().get(i).tokens();
            for (Name name : names.get(i)) {
                String last = tokens.get(name.range().to() - 1).key();
                boolean full = name.type() == Name.Type.PERSON && name.range().size() > 1;
                (full && last.length() >= SHORTEST_FAMILY_NAME ? family : other)
                        .add(full ? last : firstKey(tokens, name));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            addFamilyNames(analysis.sentences().get(i), names.get(i), family, other);
        }
    }

    private static String firstKey(List<Token> tokens, Name name) {
        return name.type() == Name.Type.PERSON
                ? ""
                : tokens.get(name.range().from()).key();
    }

    private static void addFamilyNames(Sentence sentence, List<Name> names, Set<String> family, Set<String> other) {
        boolean[] taken = new boolean[sentence.tokens().size()];
        names.forEach(name ->
                java.util.Arrays.fill(taken, name.range().from(), name.range().to(), true));
        int before = names.size();
        for (Token token : sentence.tokens()) {
            if (!taken[token.index()]
                    && token.is(PartOfSpeech.PROPER_NOUN)
                    && family.contains(token.key())
                    && !other.contains(token.key())) {
                names.add(new Name(new TokenRange(token.index(), token.index() + 1), Name.Type.PERSON));
            }
        }
        if (names.size() > before) {
            names.sort(Comparator.comparingInt(name -> name.range().from()));
        }
    }
}
