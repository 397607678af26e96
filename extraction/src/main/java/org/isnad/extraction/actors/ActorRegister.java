package org.isnad.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.arabic.names.CountryWord;
import org.isnad.language.arabic.names.CountryWord.Sense;
import org.isnad.language.arabic.names.KnownOrganisation;
import org.isnad.language.arabic.names.Name;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** The actors of one article while it is being read, each entered once, and the ways to find one that is entered. */
final class ActorRegister {
    private final NameLexicon lexicon;
    private final HeadNouns heads;
    private final RoleReader roles;
    private final PhraseReader phrases;

    private final List<ActorDraft> drafts = new ArrayList<>();
    private final Persons persons = new Persons();
    private final Map<String, ActorDraft> others = new HashMap<>();

    ActorRegister(NameLexicon lexicon, HeadNouns heads, RoleReader roles, PhraseReader phrases) {
        this.lexicon = lexicon;
        this.heads = heads;
        this.roles = roles;
        this.phrases = phrases;
    }

    List<Actor> actors() {
        return drafts.stream().map(ActorDraft::toActor).toList();
    }

    /** The actor of a name, with this mention, or {@code null} where the name is a place that does not act. */
    @Nullable
    ActorDraft named(Sentence sentence, Name name, int earliest, Set<Integer> subjects) {
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
            if (actor.kind == Actor.Kind.PERSON) {
                persons.index(actor);
            }
        }
        return actor;
    }

    private ActorDraft person(Sentence sentence, TokenRange range, int earliest) {
        List<String> keys = Texts.keys(sentence, range);
        ActorDraft person = persons.find(keys);
        if (person == null) {
            person = draft(Actor.Kind.PERSON, Texts.name(sentence, range), keys);
            persons.index(person);
        }
        TokenRange role = roles.role(sentence, range, earliest);
        if (role != null) {
            CountryWord country = lexicon.countries().in(sentence, role);
            person.learn(country == null ? null : country.country(), heads.sector(sentence, role));
            for (int i = role.from(); i < role.to(); i++) {
                persons.holds(
                        person,
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

    /** What the lexicons know by this name: an organisation, a state by its name, capital or seat of power. */
    @Nullable
    ActorDraft known(String name) {
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
    @Nullable
    ActorDraft holder(Sentence sentence, TokenRange core) {
        Token head = sentence.tokens().get(core.from());
        if (!lexicon.isOffice(head.key()) || !phrases.isDefinite(sentence, core)) {
            return null;
        }
        CountryWord country = lexicon.countries().in(sentence, core);
        ActorDraft only = null;
        for (ActorDraft person : persons.holders(phrases.officeKeys(sentence, core))) {
            if (country == null || country.country().equals(person.country)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    /** The actor of a phrase without a name, or {@code null} where it means none. */
    @Nullable
    ActorDraft described(Sentence sentence, TokenRange whole, TokenRange core) {
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
}
