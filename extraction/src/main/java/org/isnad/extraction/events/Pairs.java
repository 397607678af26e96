package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Event.Participant;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Which two states a dual means, {@code البلدان}, {@code الجانبان}: those of the nearest sentence that names two, its own
 * before it or one of the two before that, the first named first. Where that sentence names a third, be it as somebody's
 * origin ({@code الوزير الكندي}), the text leaves it to its readers which two are meant, and so do we.
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

    private record Named(
            int sentence,
            int token,
            String country,
            @Nullable Participant participant) {}

    /** Takes in the states of the next sentence. */
    void read(EventLine line, Surroundings here) {
        sentence++;
        int at = 0;
        while (at < line.size()) {
            String name = actors.country(line, at);
            String country = name == null && line.key(at).equals(KINGDOM) ? KINGDOM : name;
            if (country == null) {
                String nation = actors.nation(line, at);
                if (nation != null) {
                    named.add(new Named(sentence, at, nation, null));
                }
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
                            line.whole(new TokenRange(at, end)),
                            here.index().actorFor(line.sentence, new TokenRange(at, end)))));
            at = end;
        }
    }

    /** The two states that the dual at a token of the sentence read last means, or none. */
    List<Participant> before(int token) {
        for (int told = sentence; told >= sentence - SENTENCES; told--) {
            List<Named> states = states(told, told == sentence ? token : Integer.MAX_VALUE);
            if (states.size() > 1) {
                List<Participant> two = states.stream()
                        .map(Named::participant)
                        .filter(Objects::nonNull)
                        .toList();
                return states.size() == 2 && two.size() == 2 ? two : List.of();
            }
        }
        return List.of();
    }

    /** The states that a sentence names before a token, each once; those that it only tells the origin of come last. */
    private List<Named> states(int told, int token) {
        List<Named> states = new ArrayList<>();
        for (boolean named : new boolean[] {true, false}) {
            for (Named state : this.named) {
                boolean here = state.sentence == told && state.token < token && (state.participant != null) == named;
                if (here && states.stream().noneMatch(other -> mayBeSame(other.country, state.country))) {
                    states.add(state);
                }
            }
        }
        return states;
    }

    private static boolean mayBeSame(String one, String other) {
        boolean kingdom = one.equals(KINGDOM) || other.equals(KINGDOM);
        return one.equals(other) || (kingdom && KINGDOMS.contains(one) && KINGDOMS.contains(other));
    }
}
