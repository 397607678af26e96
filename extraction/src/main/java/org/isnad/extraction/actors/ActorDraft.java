package org.isnad.extraction.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** An actor while its article is being read: what the text says of it is added as it comes. */
final class ActorDraft {
    final String id;
    final Actor.Kind kind;
    /** The keys of its words, as its fullest mention gives them. */
    List<String> keys;
    /** The keys of the nouns of every role that the text gives it: by these a title alone is known again. */
    final Set<String> roleKeys = new LinkedHashSet<>();

    private final List<Span> mentions = new ArrayList<>();
    private String name;

    @Nullable
    String country;

    @Nullable
    String sector;

    @Nullable
    String role;

    ActorDraft(String id, Actor.Kind kind, String name, List<String> keys) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.keys = keys;
    }

    /** A mention; the longest gives the name. */
    void mention(Span span, String text, List<String> words) {
        mentions.add(span);
        if (words.size() > keys.size()) {
            keys = words;
            name = text;
        }
    }

    /** What a mention tells; what was told before stays. */
    void learn(@Nullable String newCountry, @Nullable String newSector) {
        country = country == null ? newCountry : country;
        sector = sector == null ? newSector : sector;
    }

    Actor toActor() {
        return new Actor(id, name, kind, country, sector, role, mentions);
    }
}
