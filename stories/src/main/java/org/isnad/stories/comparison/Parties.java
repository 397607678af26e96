package org.isnad.stories.comparison;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.model.Statement.Link;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the articles of one story. The rules, each of which rather leaves two apart than makes one of them:
 *
 * <ol>
 *   <li>states are one by their country;
 *   <li>organisations and groups by any name that they are known to go by, or by the same name;
 *   <li>persons by the same name; a shorter name is the longer one's that ends alike ({@code دياب}) or has its first and
 *       last word, where the story has only one such;
 *   <li>one without a name is the same only within its article, and in another article of the same origin that describes
 *       it in the same words.
 * </ol>
 */
final class Parties {
    private final MediaNames media;
    private final Function<Article, String> origin;
    private final Map<String, Source.Party> parties = new HashMap<>();
    private final Map<String, String> persons;
    private final Map<String, String> mediaKeys = new HashMap<>();
    private final IdentityHashMap<Article, String> voices = new IdentityHashMap<>();
    private final IdentityHashMap<Report, Map<String, Actor>> actors = new IdentityHashMap<>();

    /** @param origin names the origin of an article's text: two articles share it where one wrote for both */
    Parties(List<Report> story, MediaNames media, Function<Article, String> origin) {
        this.media = media;
        this.origin = origin;
        Set<String> names = new TreeSet<>();
        for (Report report : story) {
            Map<String, Actor> ofReport = new HashMap<>();
            for (Actor actor : report.actors()) {
                ofReport.put(actor.id(), actor);
                if (actor.kind() == Actor.Kind.PERSON && !actor.mentions().isEmpty()) {
                    names.add(ArabicNormalizer.key(actor.name()));
                }
            }
            actors.put(report, ofReport);
        }
        persons = PersonNames.fullest(List.copyOf(names));
    }

    /** The party with this key. */
    Source.Party party(String key) {
        return Objects.requireNonNull(parties.get(key));
    }

    /** The key of the party that a link of a chain means. */
    String of(Report report, Link link) {
        Actor actor = actor(report, link.actor());
        return actor == null || actor.mentions().isEmpty() ? described(report, link, actor) : named(actor);
    }

    /** The key of a named actor of a report, or {@code null} where there is none. */
    @Nullable
    String named(Report report, @Nullable String actor) {
        Actor found = actor(report, actor);
        return found == null || found.mentions().isEmpty() ? null : named(found);
    }

    private @Nullable Actor actor(Report report, @Nullable String id) {
        return id == null ? null : actors.getOrDefault(report, Map.of()).get(id);
    }

    /**
     * The key of who speaks where the article speaks in its own voice: the one agency that it credits as the source of
     * its text, or else its outlet.
     */
    String voice(Article article) {
        return voices.computeIfAbsent(article, this::voiceOf);
    }

    private String voiceOf(Article article) {
        String agency = media.onlyCredit(article);
        if (agency != null) {
            return medium(agency);
        }
        if (article.outlet().name() != null) {
            return medium(article.outlet().name());
        }
        String key = "article:" + article.id();
        parties.putIfAbsent(key, new Source.Party(article.input(), null, null, false));
        return key;
    }

    /** Whether the article is this party's own text: it published it, or is the one agency that it credits. */
    boolean isOwn(Article article, String party) {
        String outlet = article.outlet().name();
        return party.equals(voice(article)) || (outlet != null && party.equals(medium(outlet)));
    }

    private String medium(String name) {
        return mediaKeys.computeIfAbsent(name, none -> {
            String key = "organisation:" + media.key(name);
            keepFullest(key, new Source.Party(name, Actor.Kind.ORGANISATION, null, true));
            return key;
        });
    }

    private String named(Actor actor) {
        String name = actor.name();
        String key = switch (actor.kind()) {
            case STATE -> "state:" + (actor.country() == null ? ArabicNormalizer.key(name) : actor.country());
            case ORGANISATION, GROUP -> "organisation:" + media.key(name);
            case PERSON -> {
                String spelling = ArabicNormalizer.key(name);
                yield "person:" + persons.getOrDefault(spelling, spelling);
            }
        };
        keepFullest(key, new Source.Party(name, actor.kind(), actor.country(), true));
        return key;
    }

    /**
     * One that no actor with a name stands for: an organisation that is known by these very words, or what the words
     * describe. The same words for two actors of one article are two sources, counted in the order of the actors.
     */
    private String described(Report report, Link link, @Nullable Actor actor) {
        String words = link.span().of(report.article().text());
        Actor.Kind kind = actor == null ? null : actor.kind();
        String country = actor == null ? null : actor.country();
        if (kind != Actor.Kind.PERSON && media.isKnown(words)) {
            String key = "organisation:" + media.key(words);
            keepFullest(key, new Source.Party(words, Actor.Kind.ORGANISATION, country, true));
            return key;
        }
        Actor meant = actor == null ? null : antecedent(report, actor);
        String described = ArabicNormalizer.key(meant == null ? words : meant.name());
        int ordinal = 0;
        for (Actor other : report.actors()) {
            if (meant == null || other.equals(meant)) {
                break;
            }
            boolean alike = other.mentions().isEmpty()
                    && ArabicNormalizer.key(other.name()).equals(described);
            ordinal += alike ? 1 : 0;
        }
        String key = "described:" + origin.apply(report.article()) + ":" + described + ":" + ordinal;
        keepFullest(key, new Source.Party(words, kind, country, false));
        return key;
    }

    /** {@code القوة} is the {@code قوة الأمم المتحدة} of its article, where that has no other {@code قوة}; else the actor itself. */
    private static Actor antecedent(Report report, Actor actor) {
        String name = ArabicNormalizer.key(actor.name());
        if (name.contains(" ") || !name.startsWith("ال")) {
            return actor;
        }
        List<Actor> fuller = report.actors().stream()
                .filter(other -> other.mentions().isEmpty() && other.kind() == actor.kind())
                .filter(other -> ArabicNormalizer.key(other.name()).startsWith(name.substring(2) + " "))
                .toList();
        return fuller.size() == 1 ? fuller.getFirst() : actor;
    }

    /** The longest name, and of names as long the first in the order of their letters. */
    private void keepFullest(String key, Source.Party party) {
        parties.merge(key, party, (one, other) -> {
            int longer = Integer.compare(other.name().length(), one.name().length());
            boolean better = longer > 0 || (longer == 0 && other.name().compareTo(one.name()) < 0);
            Source.Party fuller = better ? other : one;
            return new Source.Party(
                    fuller.name(),
                    one.kind() == null ? other.kind() : one.kind(),
                    one.country() == null ? other.country() : one.country(),
                    fuller.named());
        });
    }
}
