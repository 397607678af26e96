package org.isnad.archive.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.isnad.archive.search.query.Condition;
import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Gives all events that fit a condition, as facts, without opening a report: what is counted over the whole archive is
 * counted here. Names are read from the index once for each of its segments and shared.
 */
final class EventFacts {
    private EventFacts() {}

    static void each(IndexSearcher searcher, Condition condition, Consumer<EventFact> taker) throws IOException {
        Weight weight = searcher.createWeight(
                searcher.rewrite(ConditionQueries.of(condition, Level.EVENTS)), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                each(leaf.reader(), scorer.iterator(), taker);
            }
        }
    }

    private static void each(LeafReader reader, DocIdSetIterator documents, Consumer<EventFact> taker)
            throws IOException {
        Bits live = reader.getLiveDocs();
        var segment = new Segment(reader);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                EventFact fact = segment.fact(doc);
                if (fact != null) {
                    taker.accept(fact);
                }
            }
        }
    }

    private static final class Segment {
        private final NumericDocValues numbers;
        private final NumericDocValues days;
        private final SortedSetDocValues types;
        private final SortedSetDocValues parties;
        private final SortedDocValues places;
        private final @Nullable EventParty[] knownParties;
        private final @Nullable EventPlace[] knownPlaces;

        Segment(LeafReader reader) throws IOException {
            numbers = DocValues.getNumeric(reader, IndexFields.NUMBER);
            days = DocValues.getNumeric(reader, IndexFields.DAY);
            types = DocValues.getSortedSet(reader, Facet.TYPE.field());
            parties = DocValues.getSortedSet(reader, IndexFields.PARTY);
            places = DocValues.getSorted(reader, IndexFields.WHERE);
            knownParties = new EventParty[Math.toIntExact(parties.getValueCount())];
            knownPlaces = new EventPlace[places.getValueCount()];
        }

        /** The event, or {@code null} where the index does not say what it is. */
        @Nullable
        EventFact fact(int doc) throws IOException {
            if (!numbers.advanceExact(doc) || !types.advanceExact(doc)) {
                return null;
            }
            var type = Event.Type.valueOf(types.lookupOrd(types.nextOrd()).utf8ToString());
            LocalDate day = days.advanceExact(doc) ? LocalDate.ofEpochDay(days.longValue()) : null;
            List<EventParty> who = new ArrayList<>();
            if (parties.advanceExact(doc)) {
                for (int i = 0; i < parties.docValueCount(); i++) {
                    who.add(party((int) parties.nextOrd()));
                }
            }
            EventPlace place = places.advanceExact(doc) ? place(places.ordValue()) : null;
            return new EventFact(numbers.longValue(), day, type, who, place);
        }

        private EventParty party(int ordinal) throws IOException {
            EventParty known = knownParties[ordinal];
            if (known == null) {
                known = EventParty.read(parties.lookupOrd(ordinal).utf8ToString());
                knownParties[ordinal] = known;
            }
            return known;
        }

        private EventPlace place(int ordinal) throws IOException {
            EventPlace known = knownPlaces[ordinal];
            if (known == null) {
                known = EventPlace.read(places.lookupOrd(ordinal).utf8ToString());
                knownPlaces[ordinal] = known;
            }
            return known;
        }
    }
}
