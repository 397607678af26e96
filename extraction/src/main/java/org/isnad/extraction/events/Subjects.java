package org.isnad.extraction.events;

import java.util.List;
import java.util.Objects;
import org.isnad.language.arabic.Agreement;
import org.isnad.language.arabic.Agreement.Count;
import org.isnad.language.arabic.Agreement.Gender;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.NounPhrase;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds subjects that do not follow their verb: the one before it, the antecedent of its relative, an earlier one. */
final class Subjects {
    /** How many words after a verb one that و joins to it stands, whatever the parse makes of the two. */
    private static final int BESIDE = 5;

    private final EventLine line;
    private final Phrases phrases;

    Subjects(EventLine line, Phrases phrases) {
        this.line = line;
        this.phrases = phrases;
    }

    /** The relative pronoun that opens the verb's clause, or -1. */
    int relative(int verb) {
        int at = opener(verb) - 1;
        return line.is(at, PartOfSpeech.RELATIVE)
                        && !line.key(at).equals("ما")
                        && !line.key(at).equals("من")
                ? at
                : -1;
    }

    /** The first of the particles that stand right before the verb, or the verb itself. */
    int opener(int verb) {
        int at = verb;
        while (line.is(at - 1, PartOfSpeech.PARTICLE)
                || EventWords.WAS.has(line.key(at - 1))
                || EventWords.POSSIBILITY.has(line.key(at - 1))) {
            at--;
        }
        return at;
    }

    /** What a relative pronoun stands for: the phrase before it. */
    List<TokenRange> antecedent(int relative) {
        if (line.key(relative - 1).equals("و") && line.is(relative, PartOfSpeech.RELATIVE)) {
            // الاتفاق الذي أبرمه الوزير والذي عارضه نواب: both clauses tell of the agreement.
            for (int at = relative - 2; at >= 0 && !line.isComma(at); at--) {
                if (line.is(at, PartOfSpeech.RELATIVE) && line.key(at).equals(line.key(relative))) {
                    return antecedent(at);
                }
            }
        }
        int end = relative;
        while (line.isComma(end - 1) || line.key(end - 1).equals("و")) {
            end--;
        }
        TokenRange best = null;
        for (NounPhrase phrase : line.sentence.nounPhrases()) {
            if (phrase.range().from() < end && phrase.range().contains(relative)) {
                TokenRange extent = phrases.extent(line, phrase.range().from(), end);
                if (extent.to() == end) {
                    best = extent;
                }
            }
        }
        if (best == null) {
            best = ending(end);
        }
        return best == null ? List.of() : List.of(best);
    }

    /** Whom a participle means: the noun that it describes, {@code العمال المعتقلين}, or itself. */
    List<TokenRange> described(TokenRange participle) {
        int at = participle.from();
        if (isAdjective(at)) {
            TokenRange phrase = isPlaceName(at - 1) ? new TokenRange(at - 2, at) : agreeing(at);
            phrase = phrase == null ? ending(at) : phrase;
            if (phrase != null) {
                return List.of(phrase);
            }
        }
        return phrases.members(line, at, line.size()).stream().limit(1).toList();
    }

    /** {@code إطلاق سراح العمال المعتقلين}: a plural describes the nearest plural before it, not the head of the whole. */
    private @Nullable TokenRange agreeing(int participle) {
        boolean plural = isPeople(participle);
        int at = participle - 1;
        while (line.isAdjective(at)) {
            at--;
        }
        boolean one = plural && line.is(at, PartOfSpeech.NOUN) && at < participle;
        return one ? new TokenRange(at, participle) : null;
    }

    /** Whether a participle stands as adjective after a noun that it agrees with. */
    boolean isAdjective(int at) {
        int before = at - 1;
        boolean noun = line.is(before, PartOfSpeech.NOUN)
                || line.is(before, PartOfSpeech.PROPER_NOUN)
                || line.isAdjective(before)
                || isPlaceName(before);
        if (noun && isPlaceName(before)) {
            return line.isDefinite(at);
        }
        if (isPeople(at) && !isManyNoun(before)) {
            return false;
        }
        return noun && !line.isTime(before) && line.isDefinite(before) == line.isDefinite(at);
    }

    /** {@code مدينة سرت المحاصرة}: a name that the tagger takes for another word. */
    private boolean isPlaceName(int at) {
        return at > 0 && EventWords.PLACE.has(line.unfused(at - 1)) && line.is(at - 1, PartOfSpeech.NOUN);
    }

    private boolean isPeople(int at) {
        return line.key(at).endsWith("ين") || line.key(at).endsWith("ون");
    }

    /** Whether what an adjective at a token describes may be several people: {@code الشرطة} is not. */
    private boolean isManyNoun(int at) {
        int noun = at;
        while (line.isAdjective(noun)) {
            noun--;
        }
        return line.is(noun, PartOfSpeech.NOUN) && !line.key(noun).endsWith("ه");
    }

    /** Who does what a verbal noun after {@code ل} or {@code ب} is meant for: {@code يستعد الجيش لتحرير المدينة}. */
    List<TokenRange> ofPurpose(int noun) {
        boolean together = line.key(noun - 1).equals("ب") && line.key(noun + 1).equals("مع");
        boolean clitic = line.key(noun - 1).equals("ل") || together;
        boolean purpose = clitic && line.isAttached(noun);
        return purpose ? earlier(noun, Agreement.NONE) : List.of();
    }

    /** The longest phrase that ends at {@code end}, no further back than a verb, a mark or a particle. */
    private @Nullable TokenRange ending(int end) {
        for (int from = Math.max(0, end - 12); from < end; from++) {
            boolean begins = (line.isNominal(from) || line.isQuote(from))
                    && !line.isTime(from)
                    && (from == 0 || !line.isNominal(from - 1));
            if (begins && phrases.extent(line, from, end).to() == end) {
                return new TokenRange(from, end);
            }
        }
        return null;
    }

    /** The subject that stands before its verb, {@code الوزير قال}, or nothing. */
    List<TokenRange> before(int verb) {
        Clause clause = line.clause(verb);
        int opener = opener(verb);
        if (clause != null) {
            for (Clause.Argument argument : clause.arguments()) {
                int from = argument.range().from();
                boolean subject = argument.role() == Clause.Role.SUBJECT
                        && argument.range().to() <= verb;
                if (subject && canBeSubject(from)) {
                    return phrases.members(line, from, argument.range().to());
                }
            }
        }
        int end = opener;
        while (line.isTime(end - 1) || line.isComma(end - 1)) {
            end--;
        }
        boolean adjacent = end > 0 && (line.isNominal(end - 1) || line.isAdjective(end - 1)) && end == opener;
        TokenRange phrase = adjacent ? ending(end) : null;
        if (phrase == null || !opensClause(phrase.from())) {
            return List.of();
        }
        return phrases.members(line, phrase.from(), end);
    }

    /** Whether nothing before a word can belong to the same clause. */
    private boolean opensClause(int at) {
        return at == 0
                || line.is(at - 1, PartOfSpeech.SUBORDINATOR)
                || line.is(at - 1, PartOfSpeech.COORDINATOR)
                || line.is(at - 1, PartOfSpeech.PRONOUN)
                || EventWords.WAS.has(line.key(at - 1))
                || line.isComma(at - 1);
    }

    /** No pronoun, no time and no circumstance in the accusative: {@code ميدانيا، سيطرت …}. */
    private boolean canBeSubject(int from) {
        boolean adverbial = line.key(from).endsWith("ا")
                && line.is(from, PartOfSpeech.NOUN)
                && !line.token(from).definite()
                && line.isComma(from + 1);
        return (line.isNominal(from) || line.isQuote(from) || line.isAdjective(from))
                && !line.isTime(from)
                && !adverbial
                && !EventWords.ADVERB.has(line.key(from));
    }

    /** The subject of an earlier verb of the sentence that agrees: of a clause around this one, or beside it, first. */
    List<TokenRange> earlier(int verb, Agreement agreement) {
        if (isFirst(agreement)) {
            // قال فلان: نبارك: who says we is whoever speaks, one as well.
            return earlier(verb, Agreement.NONE);
        }
        List<TokenRange> shared = shared(verb, agreement);
        if (!shared.isEmpty()) {
            return shared;
        }
        List<TokenRange> near = earlier(verb, agreement, true);
        return near.isEmpty() ? earlier(verb, agreement, false) : near;
    }

    private static boolean isFirst(Agreement agreement) {
        return agreement.count() == Count.FIRST_SINGULAR || agreement.count() == Count.FIRST_PLURAL;
    }

    /** {@code الوزير الذي غادر القاعة ووعد}: verbs joined by {@code و} in a relative clause share whom it describes. */
    private List<TokenRange> shared(int verb, Agreement agreement) {
        Clause own = line.clause(verb);
        if (!line.is(opener(verb) - 1, PartOfSpeech.COORDINATOR)) {
            return List.of();
        }
        for (int at = opener(verb) - 2; at >= 0; at--) {
            Clause clause = line.isVerb(at) ? line.clause(at) : null;
            int relative = clause == null ? -1 : relative(at);
            boolean beside = relative >= 0 && verb - at <= BESIDE;
            boolean joined = own != null && clause != null && Objects.equals(own.parent(), clause.parent());
            if (clause != null && (beside || joined)) {
                List<TokenRange> described = relative < 0 ? List.of() : antecedent(relative);
                boolean fits = phrases.isSomebody(line, described) && agreement.fits(agreement(described));
                boolean subject = fits && subject(clause).isEmpty();
                return subject ? described : List.of();
            }
        }
        return List.of();
    }

    private List<TokenRange> earlier(int verb, Agreement agreement, boolean around) {
        Clause own = line.clause(verb);
        Clause nearest = null;
        List<TokenRange> found = List.of();
        for (Clause clause : line.sentence.clauses()) {
            boolean nearer = nearest == null || clause.predicate() > nearest.predicate();
            boolean beside = own != null && Objects.equals(own.parent(), clause.parent());
            boolean related = !around || clause.range().contains(verb) || beside;
            if (clause.predicate() < verb && nearer && related) {
                List<TokenRange> subject = subject(clause);
                boolean before = !subject.isEmpty() && subject.get(0).to() <= verb;
                if (before && phrases.isSomebody(line, subject) && agreement.fits(agreement(subject))) {
                    nearest = clause;
                    found = subject;
                }
            }
        }
        return found;
    }

    /** The subject of a clause as the analysis has it, or nothing. */
    List<TokenRange> subject(Clause clause) {
        boolean mistaken = false;
        for (Clause.Argument argument : clause.arguments()) {
            int from = argument.range().from();
            boolean noun = canBeSubject(from) && argument.marker() == null;
            boolean subject = argument.role() == Clause.Role.SUBJECT;
            // ميدانيا، سيطرت القوات على …: where the parse takes a circumstance for the subject, the subject is its
            // object.
            boolean displaced = mistaken && argument.role() == Clause.Role.OBJECT && from == clause.predicate() + 1;
            if (noun && (subject || displaced)) {
                return phrases.members(line, from, argument.range().to());
            }
            mistaken |= subject && line.isNominal(from) && !canBeSubject(from);
        }
        return List.of();
    }

    /** Whether a phrase after its verb can be its subject: it agrees, and is not in the accusative. */
    boolean canFollow(List<TokenRange> members, Agreement agreement) {
        if (members.isEmpty()) {
            return false;
        }
        int head = members.get(0).from();
        String key = line.key(head);
        boolean accusative = line.is(head, PartOfSpeech.NOUN)
                && key.endsWith("ا")
                && key.length() > 3
                && !line.token(head).definite();
        return !accusative && agreement.fits(agreement(members));
    }

    /** The gender and number that a phrase shows. */
    Agreement agreement(List<TokenRange> members) {
        int head = members.get(0).from();
        String key = line.key(head);
        boolean numeral = line.is(head, PartOfSpeech.NUMERAL)
                || line.is(head, PartOfSpeech.QUANTIFIER)
                || EventWords.PARTITIVE.has(key);
        if (members.size() > 1 || numeral) {
            return new Agreement(Gender.ANY, Count.ANY);
        }
        boolean plural = line.token(head).number() == GrammaticalNumber.PLURAL;
        if (key.endsWith("ون") || key.endsWith("ين")) {
            return new Agreement(plural ? Gender.MASCULINE : Gender.ANY, plural ? Count.PLURAL : Count.ANY);
        }
        boolean feminine = key.endsWith("ه") || (plural && key.endsWith("ات")) || adjectiveIsFeminine(members.get(0));
        boolean name = line.is(head, PartOfSpeech.PROPER_NOUN) || line.isNameTaggedAsVerb(head);
        boolean state = phrases.isState(line, head);
        if (state && !EventWords.MASCULINE_STATE.has(key)) {
            // دعا روسيا: names of states and cities are feminine, so that a masculine verb has another subject.
            return new Agreement(Gender.FEMININE, Count.ANY);
        }
        boolean one = EventWords.TITLE.has(line.unfused(head)) || (name && !state);
        Count count = one ? Count.SINGULAR : Count.ANY;
        return new Agreement(feminine ? Gender.FEMININE : name ? Gender.ANY : Gender.MASCULINE, count);
    }

    private boolean adjectiveIsFeminine(TokenRange phrase) {
        int second = phrase.from() + 1;
        return second < phrase.to()
                && line.isAdjective(second)
                && line.key(second).endsWith("ه");
    }
}
