package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Event.Participant;
import org.isnad.model.analysis.TokenRange;

/**
 * Which two states a dual means, {@code البلدان}, {@code الجانبان}: the two that were named last before it, the first named
 * first. Both stand in its own sentence or in one of the two before it; else it means nobody.
 *
 * <p>Holds the states named so far in one article; for one thread.
 */
final class Pairs {
    private static final int SENTENCES = 2;
    /** {@code المملكة}, which of the kingdoms a text leaves to its readers. */
    private static final String KINGDOM = "المملكه";

    private static final Set<String> KINGDOMS = Set.of("SAU", "JOR", "MAR", "BHR", KINGDOM);

    private final PublicActors actors;
    private final Phrases phrases;
    private final List<Named> named = new ArrayList<>();
    private int sentence;

    Pairs(PublicActors actors, Phrases phrases) {
        this.actors = actors;
        this.phrases = phrases;
    }

    private record Named(int sentence, int token, String country, Participant participant) {}

    /** Takes in the states of the next sentence. */
    void read(EventLine line, Surroundings here) {
        sentence++;
        int at = 0;
        while (at < line.size()) {
            String name = actors.country(line, at);
            String country = name == null && line.key(at).equals(KINGDOM) ? KINGDOM : name;
            if (country == null) {
                at++;
                continue;
            }
            TokenRange phrase = phrases.extent(line, at, line.size());
            int end = Math.max(at + 1, phrase.to());
            named.add(new Named(
                    sentence,
                    at,
                    country,
                    new Participant(
                            line.span(new TokenRange(at, end)),
                            here.index().actorFor(line.sentence, new TokenRange(at, end)))));
            at = end;
        }
    }

    /** The two states that the dual at a token of the sentence read last means, or none. */
    List<Participant> before(int token) {
        for (int i = named.size() - 1; i >= 0 && named.get(i).sentence >= sentence - SENTENCES; i--) {
            Named last = named.get(i);
            List<Participant> pair = last.sentence < sentence || last.token < token ? pair(last, i) : List.of();
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        return List.of();
    }

    private List<Participant> pair(Named last, int index) {
        for (int i = index - 1; i >= 0 && named.get(i).sentence == last.sentence; i--) {
            if (!mayBeSame(named.get(i).country, last.country)) {
                return List.of(named.get(i).participant, last.participant);
            }
        }
        return List.of();
    }

    private static boolean mayBeSame(String one, String other) {
        boolean kingdom = one.equals(KINGDOM) || other.equals(KINGDOM);
        return one.equals(other) || (kingdom && KINGDOMS.contains(one) && KINGDOMS.contains(other));
    }
}
