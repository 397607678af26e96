package org.isnad.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.Name;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one article. It begins with those that are named; {@link #actorFor} says which of them a noun phrase means
 * and makes a new one of a phrase without a name.
 *
 * <p>One index serves one article and one thread. Ask it first, then take {@link #actors()}: what was made on asking is
 * among them, with no mentions, because nothing names it; the statement or event that asked holds the span.
 */
public final class ActorIndex {
    private final PhraseReader phrases;
    private final ActorRegister register;
    private final Antecedents antecedents;
    /** By the start of their sentence. */
    private final Map<Integer, List<Mentioned>> mentions = new HashMap<>();

    private ActorIndex(Analysis analysis, NameLexicon lexicon, HeadNouns heads) {
        RoleReader roles = new RoleReader(lexicon);
        this.phrases = new PhraseReader(lexicon, heads, roles);
        this.register = new ActorRegister(lexicon, heads, roles, phrases);
        this.antecedents = new Antecedents(analysis, mentions, heads, roles);
    }

    static ActorIndex of(Analysis analysis, ArticleNames names, NameLexicon lexicon, HeadNouns heads) {
        ActorIndex index = new ActorIndex(analysis, lexicon, heads);
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            Set<Integer> subjects = subjects(sentence);
            int earliest = 0;
            for (Name name : names.names().get(i)) {
                ActorDraft actor = index.register.named(sentence, name, earliest, subjects);
                if (actor != null) {
                    index.mentions
                            .computeIfAbsent(sentence.span().start(), any -> new ArrayList<>())
                            .add(new Mentioned(name.range(), actor, earliest));
                }
                earliest = name.type() == Name.Type.PERSON ? name.range().to() : earliest;
            }
        }
        return index;
    }

    /** All actors so far: the named ones in the order of their first mention, then those made on asking. */
    public List<Actor> actors() {
        return register.actors();
    }

    /**
     * The id of the actor that a noun phrase means: one whose name is its head or in apposition to it; a person named
     * before by whose office alone it is called ({@code الوزير}), where only one fits; the one person that an attached
     * pronoun can mean ({@code زيارته}); else a new one.
     *
     * @param sentence of the article that this index was made for
     * @param phrase the noun phrase, clitics before it allowed, or the pronoun alone
     * @return an id of {@link #actors()}, or {@code null} where the phrase means no actor, or a pronoun leaves it open
     */
    public @Nullable String actorFor(Sentence sentence, TokenRange phrase) {
        if (phrase.size() == 1 && sentence.tokens().get(phrase.from()).is(PartOfSpeech.POSSESSIVE)) {
            ActorDraft meant = antecedents.of(sentence, phrase.from());
            return meant == null ? null : meant.id;
        }
        TokenRange whole = phrases.withoutClitics(sentence, phrase);
        if (whole.size() == 0) {
            return null;
        }
        TokenRange core = phrases.core(sentence, whole);
        List<Mentioned> named = mentions.getOrDefault(sentence.span().start(), List.of());
        for (int i = firstFrom(named, core.from()); i < named.size(); i++) {
            Mentioned mention = named.get(i);
            if (mention.range().from() >= core.to()) {
                break;
            }
            if (core.contains(mention.range())
                    && phrases.isHead(sentence, core, mention.range(), mention.actor().kind, mention.earliest())) {
                return mention.actor().id;
            }
        }
        ActorDraft titled = register.holder(sentence, core);
        if (titled != null) {
            return titled.id;
        }
        ActorDraft known = register.known(Texts.name(sentence, core));
        if (known != null) {
            return known.id;
        }
        ActorDraft described = register.described(sentence, whole, core);
        return described == null ? null : described.id;
    }

    /** Whether a name of an actor begins within these tokens of a sentence of the article. */
    public boolean isNamed(Sentence sentence, TokenRange range) {
        List<Mentioned> named = mentions.getOrDefault(sentence.span().start(), List.of());
        int first = firstFrom(named, range.from());
        return first < named.size() && named.get(first).range().from() < range.to();
    }

    /** Mentions are in the order of the text: the index of the first that begins at a token or after it. */
    private static int firstFrom(List<Mentioned> named, int token) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).range().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tokens at which a subject begins. */
    private static Set<Integer> subjects(Sentence sentence) {
        Set<Integer> subjects = new HashSet<>();
        for (Clause clause : sentence.clauses()) {
            for (Clause.Argument argument : clause.arguments()) {
                if (argument.role() == Clause.Role.SUBJECT) {
                    subjects.add(argument.range().from());
                }
            }
        }
        return subjects;
    }
}
