package org.isnad.extraction.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Actor;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.isnad.model.analysis.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Whom an attached pronoun means, where the text leaves no doubt; everywhere else nobody. It must be {@code ه} or {@code ها}
 * on a noun that only a person has ({@code زيارته}: {@code personal.txt}). Before it in the sentence, or else in the
 * sentence before within the paragraph, one person is named, in agreement with it, and no other person is spoken of.
 *
 * <p>A wrong person is worse here than none, so this asks for one candidate and does not weigh several, as pronoun
 * resolvers do.
 */
final class Antecedents {
    private static final Set<String> PERSONAL = Lexicon.lines(Antecedents.class, "personal.txt").stream()
            .flatMap(line -> List.of(line.split("\\s*,\\s*")).stream())
            .map(ArabicNormalizer::key)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Sentence> sentences;
    private final Map<Integer, List<Mentioned>> mentions;
    private final HeadNouns heads;
    private final RoleReader roles;

    /**
     * @param analysis of the article
     * @param mentions of its named actors, by the start of their sentence
     * @param heads that tell which nouns are persons
     * @param roles that tell which nouns belong to a named person
     */
    Antecedents(Analysis analysis, Map<Integer, List<Mentioned>> mentions, HeadNouns heads, RoleReader roles) {
        this.sentences = analysis.sentences();
        this.mentions = mentions;
        this.heads = heads;
        this.roles = roles;
    }

    /** The person that the pronoun at a token means, or {@code null}. */
    @Nullable
    ActorDraft of(Sentence sentence, int pronoun) {
        Token token = sentence.tokens().get(pronoun);
        boolean feminine = token.key().equals("ها");
        boolean third = feminine || token.key().equals("ه");
        if (!third || pronoun == 0 || !isPersonal(sentence.tokens().get(pronoun - 1), token)) {
            return null;
        }
        Candidates here = candidates(sentence, pronoun - 1);
        if (!here.isEmpty()) {
            return here.only(feminine);
        }
        Sentence earlier = before(sentence);
        return earlier == null || earlier.passage() != sentence.passage()
                ? null
                : candidates(earlier, earlier.tokens().size()).only(feminine);
    }

    private @Nullable Sentence before(Sentence sentence) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() < sentence.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : sentences.get(low - 1);
    }

    private static boolean isPersonal(Token noun, Token pronoun) {
        String key = noun.key();
        // Before a pronoun ة is written ت: زيارتها.
        boolean known = PERSONAL.contains(key)
                || (key.endsWith("ت") && PERSONAL.contains(key.substring(0, key.length() - 1) + "ه"));
        return known && noun.is(PartOfSpeech.NOUN) && pronoun.isAttachedTo(noun);
    }

    private Candidates candidates(Sentence sentence, int end) {
        Candidates candidates = new Candidates();
        Set<Integer> owned = new HashSet<>();
        for (Mentioned mention : mentions.getOrDefault(sentence.span().start(), List.of())) {
            if (mention.range().to() > end) {
                break;
            }
            TokenRange role = roles.role(sentence, mention.range(), mention.earliest());
            for (TokenRange part : role == null ? List.of(mention.range()) : List.of(mention.range(), role)) {
                for (int i = part.from(); i < part.to(); i++) {
                    owned.add(i);
                }
            }
            if (mention.actor().kind == Actor.Kind.PERSON) {
                candidates.add(mention.actor(), gender(sentence, mention.range(), role));
            }
        }
        for (int i = 0; i < end; i++) {
            Token token = sentence.tokens().get(i);
            HeadNouns.Head head = owned.contains(i) || !token.is(PartOfSpeech.NOUN) ? null : heads.head(token.key());
            candidates.doubtful |= head != null && head.kind() == Actor.Kind.PERSON && !heads.isPlural(token);
        }
        return candidates;
    }

    /** From the head of the office, else from the verb that the name is the subject of. */
    private static Gender gender(Sentence sentence, TokenRange name, @Nullable TokenRange role) {
        if (role != null) {
            return sentence.tokens().get(role.from()).key().endsWith("ه") ? Gender.FEMININE : Gender.MASCULINE;
        }
        for (Clause clause : sentence.clauses()) {
            Token verb = sentence.tokens().get(clause.predicate());
            boolean subject = clause.arguments().stream()
                    .anyMatch(argument -> argument.role() == Clause.Role.SUBJECT
                            && argument.range().from() == name.from());
            if (subject && verb.is(PartOfSpeech.VERB) && clause.voice() != Voice.PASSIVE) {
                boolean feminine = verb.key().endsWith("ت") || verb.key().startsWith("ت");
                return feminine ? Gender.FEMININE : Gender.MASCULINE;
            }
        }
        return Gender.UNKNOWN;
    }

    private enum Gender {
        MASCULINE,
        FEMININE,
        UNKNOWN
    }

    /** The persons that a stretch of text speaks of. */
    private static final class Candidates {
        private @Nullable ActorDraft person;
        private Gender gender = Gender.UNKNOWN;
        private boolean doubtful;

        void add(ActorDraft another, Gender shown) {
            doubtful |= person != null && person != another;
            person = another;
            gender = shown == Gender.UNKNOWN ? gender : shown;
        }

        boolean isEmpty() {
            return person == null && !doubtful;
        }

        @Nullable
        ActorDraft only(boolean feminine) {
            boolean agrees = feminine ? gender == Gender.FEMININE : gender != Gender.FEMININE;
            return agrees && !doubtful ? person : null;
        }
    }
}
