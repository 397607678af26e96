package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Report;
import org.isnad.model.Span;

/** Events are the same where their types are, and their triggers stand in one sentence; those that overlap come first. */
final class EventScorer {
    private static final String SENTENCE_ENDS = ".\n؟!";

    private EventScorer() {}

    static void score(GoldArticle article, Report report, GoldScore score, Misses misses) {
        String text = article.text();
        List<GoldEvent> gold = article.events();
        List<Event> found = report.events();
        Pairing pairing = Pairing.of(gold.size(), found.size(), 1, (i, j) -> likeness(text, gold.get(i), found.get(j)));
        score.add(
                GoldScore.Kind.EVENTS,
                new Found(gold.size(), found.size(), pairing.pairs().size()));
        for (Pairing.Pair pair : pairing.pairs()) {
            rate(text, gold.get(pair.gold()), found.get(pair.found()), score);
        }
        misses.unpaired(
                pairing.gold(),
                gold,
                event -> "missed event: " + event.type() + " " + event.trigger().of(text));
        misses.unpaired(
                pairing.found(),
                found,
                event -> "spurious event: " + event.type() + " "
                        + event.trigger().of(text));
    }

    private static int likeness(String text, GoldEvent gold, Event found) {
        if (!gold.type().equals(found.type().name())) {
            return 0;
        }
        if (Words.in(text, gold.trigger()).intersects(Words.in(text, found.trigger()))) {
            return 2;
        }
        return sentenceOf(text, gold.trigger().start())
                        == sentenceOf(text, found.trigger().start())
                ? 1
                : 0;
    }

    /** Where the sentence starts in which the offset stands. */
    private static int sentenceOf(String text, int offset) {
        int start = offset;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static void rate(String text, GoldEvent gold, Event found, GoldScore score) {
        rateParticipants(text, "actors", gold.actors(), found.actors(), score);
        rateParticipants(text, "recipients", gold.recipients(), found.recipients(), score);
        score.rate("status", gold.status().equals(Misses.word(found.status())));
        if (gold.date() != null) {
            score.rate("date resolved", gold.date().equals(days(found)));
        }
    }

    private static void rateParticipants(
            String text, String role, List<Span> gold, List<Event.Participant> found, GoldScore score) {
        List<BitSet> wanted = new ArrayList<>();
        gold.forEach(span -> wanted.add(Words.in(text, span)));
        List<BitSet> given = new ArrayList<>();
        found.forEach(participant -> given.add(Words.in(text, participant.span())));
        int hits = Pairing.of(
                        wanted.size(), given.size(), 1, (i, j) -> Words.touch(wanted.get(i), given.get(j)) ? 1 : 0)
                .pairs()
                .size();
        score.rate(role + " found", new Rate(hits, wanted.size()));
        score.rate(role + " right", new Rate(hits, given.size()));
    }

    private static GoldEvent.Days days(Event event) {
        Event.Date date = event.date();
        return date == null
                ? new GoldEvent.Days(null, null)
                : new GoldEvent.Days(
                        date.from() == null ? null : date.from().toString(),
                        date.to() == null ? null : date.to().toString());
    }
}
