package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.extraction.events.predicates.NounReading.Part;
import org.isnad.language.arabic.Agreement;
import org.isnad.language.arabic.Agreement.Count;
import org.isnad.language.arabic.Agreement.Gender;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.VerbForms;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * The predicates that carry events, found by the key of a token.
 *
 * <p>{@link #load()} one and share it; it is immutable. A verb is looked up in constant time in all its forms; a noun,
 * also one of several words, in one walk over the tokens. What a line of the files means is told in the README beside
 * them.
 */
public final class PredicateLexicon {
    private final List<Predicate> predicates = new ArrayList<>();
    private final Map<String, List<VerbReading>> verbs = new HashMap<>();
    private final Map<String, List<VerbReading>> participles = new HashMap<>();
    private final WordTrie<NounReading> nouns = new WordTrie<>();

    private PredicateLexicon() {}

    /**
     * Reads the data files.
     *
     * @throws IllegalStateException if one is missing or has a line that cannot be read; it names the line
     */
    public static PredicateLexicon load() {
        PredicateLexicon lexicon = new PredicateLexicon();
        PredicateFile.readAll().forEach(lexicon::add);
        return lexicon;
    }

    /** All predicates, in the order of the files. */
    public List<Predicate> predicates() {
        return List.copyOf(predicates);
    }

    /** The readings of a verb form; empty where it carries no event. */
    public List<VerbReading> verbs(String key) {
        return verbs.getOrDefault(key, List.of());
    }

    /** The readings of an active participle that stands as a circumstance, {@code مطالبا}; empty for none. */
    public List<VerbReading> participles(String key) {
        return participles.getOrDefault(key, List.of());
    }

    /**
     * The longest noun entry that begins at a token, or {@code null}.
     *
     * @param key of the first token, without the preposition that may have melted into it
     */
    public @Nullable NounMatch nouns(List<Token> tokens, int at, String key) {
        WordTrie<NounReading> node = nouns.step(key);
        NounMatch longest = null;
        for (int i = at + 1; node != null; i++) {
            if (!node.values().isEmpty()) {
                longest = new NounMatch(i, node.values());
            }
            if (i >= tokens.size()) {
                break;
            }
            WordTrie<NounReading> following = node.step(tokens.get(i).key());
            boolean clitic = following == null
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isAttachedTo(tokens.get(i));
            if (clitic) {
                // The entry has ب and its noun in one word: تنديدا بالهجوم.
                following = node.step(tokens.get(i).key() + tokens.get(i + 1).key());
                i += following == null ? 0 : 1;
            }
            node = following;
        }
        return longest;
    }

    /**
     * A noun entry in a sentence.
     *
     * @param to one past its last token
     * @param readings what it can carry
     */
    public record NounMatch(int to, List<NounReading> readings) {}

    private void add(PredicateFile.Entry entry) {
        Predicate predicate = entry.predicate();
        predicates.add(predicate);
        if (entry.perfect() != null) {
            addVerb(predicate, entry.perfect(), entry.imperfect());
        }
        for (String noun : entry.nouns()) {
            int own = noun.indexOf('(');
            Frame frame = own < 0 ? predicate.nounFrame() : Frame.of(noun.substring(own + 1, noun.lastIndexOf(')')));
            String word = own < 0 ? noun : noun.substring(0, own);
            nouns.add(NounForms.of(word), new NounReading(predicate, frame, Part.DEED));
        }
        for (String active : entry.active()) {
            nouns.add(NounForms.ofPerson(active), new NounReading(predicate, predicate.verbFrame(), Part.ACTOR));
        }
        for (String passive : entry.passive()) {
            nouns.add(NounForms.ofPerson(passive), new NounReading(predicate, predicate.verbFrame(), Part.RECIPIENT));
        }
    }

    private void addVerb(Predicate predicate, String perfect, String imperfect) {
        List<String> words = Arrays.asList(perfect.strip().split("\\s+"));
        List<String> rest = words.subList(1, words.size()).stream()
                .map(word -> word.endsWith("'ه")
                        ? ArabicNormalizer.key(word.substring(0, word.length() - 2)) + "'"
                        : ArabicNormalizer.key(word))
                .toList();
        String ahead = imperfect.isEmpty() ? "" : imperfect.strip().split("\\s+")[0];
        if ((ahead.length() > 4 || ahead.endsWith("ين"))
                && !predicate.verbFrame().actor().isEmpty()) {
            // The derived forms: يطالب gives مطالب, ينتقد gives منتقد.
            addParticiple(predicate, "م" + ArabicNormalizer.form(ahead).substring(1), rest);
        }
        VerbForms.of(words.get(0), ahead)
                .forEach((key, form) -> put(verbs, key, new VerbReading(predicate, form, rest)));
    }

    private void addParticiple(Predicate predicate, String participle, List<String> rest) {
        String key = ArabicNormalizer.key(participle);
        String bare = key.endsWith("ي") ? key.substring(0, key.length() - 1) : key;
        put(participles, key + "ا", new VerbReading(predicate, form(Gender.MASCULINE, Count.SINGULAR), rest));
        put(participles, key + "ه", new VerbReading(predicate, form(Gender.FEMININE, Count.SINGULAR), rest));
        put(participles, bare + "ين", new VerbReading(predicate, form(Gender.MASCULINE, Count.PLURAL), rest));
    }

    private static VerbForms.Form form(Gender gender, Count count) {
        return new VerbForms.Form(Tense.NONE, new Agreement(gender, count));
    }

    private static void put(Map<String, List<VerbReading>> map, String key, VerbReading reading) {
        map.computeIfAbsent(key, none -> new ArrayList<>(1)).add(reading);
    }
}
