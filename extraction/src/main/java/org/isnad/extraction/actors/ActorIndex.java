package org.isnad.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.CountryWord;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.KnownOrganisation;
import org.isnad.language.arabic.names.Name;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
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
    private final NameLexicon lexicon;
    private final HeadNouns heads;
    private final RoleReader roles;
    private final PhraseReader phrases;

    private final List<ActorDraft> drafts = new ArrayList<>();
    private final Persons persons = new Persons();
    private final Map<String, ActorDraft> others = new HashMap<>();
    private final Map<Integer, List<Mentioned>> mentions = new HashMap<>();

    private ActorIndex(NameLexicon lexicon, HeadNouns heads) {
        this.lexicon = lexicon;
        this.heads = heads;
        this.roles = new RoleReader(lexicon);
        this.phrases = new PhraseReader(lexicon, heads, roles);
    }

    static ActorIndex of(Analysis analysis, ArticleNames names, NameLexicon lexicon, HeadNouns heads) {
        ActorIndex index = new ActorIndex(lexicon, heads);
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            Set<Integer> subjects = subjects(sentence);
            int earliest = 0;
            for (Name name : names.names().get(i)) {
                index.add(sentence, name, earliest, subjects);
                earliest = name.type() == Name.Type.PERSON ? name.range().to() : earliest;
            }
        }
        return index;
    }

    /** All actors so far: the named ones in the order of their first mention, then those made on asking. */
    public List<Actor> actors() {
        return drafts.stream().map(ActorDraft::toActor).toList();
    }

    /**
     * The id of the actor that a noun phrase means: one whose name is its head or in apposition to it; a person named
     * before by whose office alone it is called ({@code الوزير}), where only one fits; else a new one.
     *
     * @param sentence of the article that this index was made for
     * @param phrase the noun phrase, clitics before it allowed
     * @return an id of {@link #actors()}, or {@code null} where the phrase means no actor: a pronoun, a document
     */
    public @Nullable String actorFor(Sentence sentence, TokenRange phrase) {
        TokenRange whole = phrases.withoutClitics(sentence, phrase);
        if (whole.size() == 0) {
            return null;
        }
        TokenRange core = phrases.core(sentence, whole);
        List<Mentioned> named = mentions.getOrDefault(sentence.span().start(), List.of());
        for (int i = firstFrom(named, core.from()); i < named.size(); i++) {
            Mentioned mention = named.get(i);
            if (mention.range.from() >= core.to()) {
                break;
            }
            if (core.contains(mention.range)
                    && phrases.isHead(sentence, core, mention.range, mention.actor.kind, mention.earliest)) {
                return mention.actor.id;
            }
        }
        ActorDraft titled = byTitle(sentence, core);
        if (titled != null) {
            return titled.id;
        }
        ActorDraft known = known(Texts.name(sentence, core));
        if (known != null) {
            return known.id;
        }
        ActorDraft described = described(sentence, whole, core);
        return described == null ? null : described.id;
    }

    /** Whether a name of an actor begins within these tokens of a sentence of the article. */
    public boolean isNamed(Sentence sentence, TokenRange range) {
        List<Mentioned> named = mentions.getOrDefault(sentence.span().start(), List.of());
        int first = firstFrom(named, range.from());
        return first < named.size() && named.get(first).range.from() < range.to();
    }

    /** Mentions are in the order of the text: the index of the first that begins at a token or after it. */
    private static int firstFrom(List<Mentioned> named, int token) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).range.from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(Sentence sentence, Name name, int earliest, Set<Integer> subjects) {
        ActorDraft actor = switch (name.type()) {
            case PERSON -> person(sentence, name.range(), earliest);
            case ORGANISATION -> organisation(sentence, name.range());
            case PLACE -> state(sentence, name.range(), subjects);
        };
        if (actor != null) {
            actor.mention(
                    sentence.span(name.range()),
                    Texts.name(sentence, name.range()),
                    Texts.keys(sentence, name.range()));
            mentions.computeIfAbsent(sentence.span().start(), any -> new ArrayList<>())
                    .add(new Mentioned(name.range(), actor, earliest));
            if (actor.kind == Actor.Kind.PERSON) {
                persons.index(actor);
            }
        }
    }

    private ActorDraft person(Sentence sentence, TokenRange range, int earliest) {
        List<String> keys = Texts.keys(sentence, range);
        ActorDraft person = persons.find(keys);
        if (person == null) {
            person = draft(Actor.Kind.PERSON, Texts.name(sentence, range), keys);
            persons.add(person);
        }
        TokenRange role = roles.role(sentence, range, earliest);
        if (role != null) {
            CountryWord country = lexicon.countries().in(sentence, role);
            person.learn(country == null ? null : country.country(), heads.sector(sentence, role));
            for (int i = role.from(); i < role.to(); i++) {
                person.roleKeys.add(
                        HeadNouns.withoutArticle(sentence.tokens().get(i).key()));
            }
            if (person.role == null
                    && lexicon.isOffice(sentence.tokens().get(role.from()).key())) {
                person.role = Texts.name(sentence, role);
            }
        }
        return person;
    }

    private ActorDraft organisation(Sentence sentence, TokenRange range) {
        String name = Texts.name(sentence, range);
        ActorDraft known = known(name);
        if (known != null) {
            return known;
        }
        List<String> keys = Texts.keys(sentence, range);
        HeadNouns.Head head = heads.head(keys.get(0));
        boolean headed = keys.size() > 1 && lexicon.isOrganisationHead(keys.get(0));
        String key = String.join(" ", headed && keys.size() == 2 ? keys.subList(1, 2) : keys);
        ActorDraft organisation = others.get(key);
        if (organisation == null) {
            boolean group = head != null && head.kind() == Actor.Kind.GROUP;
            organisation = draft(group ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION, name, keys);
            others.put(key, organisation);
        }
        TokenRange told = phrases.withAdjectives(sentence, range);
        CountryWord country = lexicon.countries().in(sentence, told);
        organisation.learn(country == null ? null : country.country(), heads.sector(sentence, range));
        return organisation;
    }

    private @Nullable ActorDraft state(Sentence sentence, TokenRange range, Set<Integer> subjects) {
        CountryWord word = lexicon.countries().find(Texts.name(sentence, range));
        if (word == null || (word.sense() == Sense.CAPITAL && !subjects.contains(range.from()))) {
            return null;
        }
        return state(word.country(), Texts.name(sentence, range), Texts.keys(sentence, range));
    }

    private ActorDraft state(String country, String name, List<String> keys) {
        return others.computeIfAbsent("state " + country, any -> {
            String usual = lexicon.countries().name(country);
            ActorDraft state = draft(Actor.Kind.STATE, usual == null ? name : usual, keys);
            state.learn(country, null);
            return state;
        });
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

    /** What the lexicons know by this name: an organisation, a state by its name, capital or seat of power. */
    private @Nullable ActorDraft known(String name) {
        KnownOrganisation known = lexicon.organisations().find(name);
        if (known != null) {
            return others.computeIfAbsent("known " + known.name(), any -> {
                Actor.Kind kind = known.group() ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
                ActorDraft organisation = draft(kind, name, List.of());
                organisation.learn(known.country(), known.sector());
                return organisation;
            });
        }
        CountryWord word = lexicon.countries().find(name);
        if (word == null) {
            return null;
        }
        return switch (word.sense()) {
            case NAME, CAPITAL -> state(word.country(), name, List.of());
            case SEAT ->
                others.computeIfAbsent("seat " + name, any -> {
                    ActorDraft seat = draft(Actor.Kind.ORGANISATION, name, List.of());
                    seat.learn(word.country(), "GOV");
                    return seat;
                });
            case ADJECTIVE, PEOPLE -> null;
        };
    }

    /** The one person named before whose office this definite phrase repeats, or {@code null}. */
    private @Nullable ActorDraft byTitle(Sentence sentence, TokenRange core) {
        Token head = sentence.tokens().get(core.from());
        if (!lexicon.isOffice(head.key()) || !phrases.isDefinite(sentence, core)) {
            return null;
        }
        CountryWord country = lexicon.countries().in(sentence, core);
        List<ActorDraft> fitting = new ArrayList<>();
        for (ActorDraft person : persons.all()) {
            boolean sameCountry = country == null || country.country().equals(person.country);
            if (sameCountry && person.roleKeys.containsAll(phrases.officeKeys(sentence, core))) {
                fitting.add(person);
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private @Nullable ActorDraft described(Sentence sentence, TokenRange whole, TokenRange core) {
        Actor.Kind kind = phrases.kind(sentence, core);
        if (kind == null) {
            return null;
        }
        // Two indefinite phrases mean two actors, and a definite one means the same each time.
        String key =
                (phrases.isDefinite(sentence, core) ? "" : sentence.span(core).start() + " ")
                        + String.join(" ", Texts.keys(sentence, core));
        return others.computeIfAbsent("described " + key, any -> {
            ActorDraft described = draft(kind, Texts.name(sentence, core), Texts.keys(sentence, core));
            CountryWord country = lexicon.countries().in(sentence, core);
            if (country == null) {
                country = lexicon.countries().in(sentence, whole);
            }
            described.learn(country == null ? null : country.country(), heads.sector(sentence, core));
            if (kind == Actor.Kind.PERSON) {
                described.role = Texts.name(sentence, core);
            }
            return described;
        });
    }

    private ActorDraft draft(Actor.Kind kind, String name, List<String> keys) {
        ActorDraft draft = new ActorDraft("a" + (drafts.size() + 1), kind, name, keys);
        drafts.add(draft);
        return draft;
    }

    /** A mention of an actor; {@code earliest} is the first token past the person named before. */
    private record Mentioned(TokenRange range, ActorDraft actor, int earliest) {}
}
