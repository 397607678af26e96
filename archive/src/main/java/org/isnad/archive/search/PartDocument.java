package org.isnad.archive.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.isnad.archive.ActorName;
import org.isnad.archive.search.query.DayField;
import org.isnad.archive.search.query.TextField;
import org.isnad.archive.search.query.ValueField;
import org.isnad.archive.search.words.SpanTokens;
import org.isnad.archive.search.words.TextWords;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A Lucene document in the making: an article, a statement or an event. */
final class PartDocument {
    /** Lucene takes no value beyond 32,766 bytes; no name comes near. */
    private static final int LONGEST_VALUE = 2_000;

    private final Document document = new Document();
    private final Set<String> values = new HashSet<>();

    PartDocument(Level level, long number, int index) {
        document.add(new StringField(IndexFields.LEVEL, level.term(), Field.Store.NO));
        document.add(new NumericDocValuesField(IndexFields.NUMBER, number));
        document.add(new NumericDocValuesField(IndexFields.INDEX, index));
    }

    Document document() {
        return document;
    }

    /** Which article it belongs to, for replacing it. */
    PartDocument article(Collection<String> keys) {
        keys.forEach(key -> document.add(new StringField(IndexFields.ARTICLE, kept(key), Field.Store.NO)));
        return this;
    }

    /** Words that lie in these spans of the article. */
    PartDocument words(TextField field, TextWords words, Collection<Span> spans) {
        if (!spans.isEmpty()) {
            boolean prose = field == TextField.TEXT || field == TextField.TITLE;
            document.add(new Field(
                    IndexFields.of(field),
                    new SpanTokens(words, spans),
                    prose ? IndexFields.WORDS : IndexFields.NAMES));
        }
        return this;
    }

    /** Names that stand elsewhere than in the article. */
    PartDocument label(TextField field, TextWords words) {
        if (words.size() > 0) {
            Span all = words.span(0).to(words.span(words.size() - 1));
            document.add(new Field(IndexFields.of(field), new SpanTokens(words, Set.of(all)), IndexFields.LABELS));
        }
        return this;
    }

    PartDocument value(ValueField field, @Nullable String value) {
        if (value != null && values.add(field + value)) {
            document.add(new StringField(IndexFields.of(field), value.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
        return this;
    }

    PartDocument value(ValueField field, @Nullable Enum<?> value) {
        return value(field, value == null ? null : value.name());
    }

    /** @param day since 1970 */
    PartDocument published(long day) {
        document.add(new LongPoint(IndexFields.DAY, day));
        document.add(new NumericDocValuesField(IndexFields.DAY, day));
        return this;
    }

    PartDocument happened(Event.@Nullable Date date) {
        if (date != null && (date.from() != null || date.to() != null)) {
            int from =
                    date.from() == null ? Integer.MIN_VALUE : (int) date.from().toEpochDay();
            int to = date.to() == null ? Integer.MAX_VALUE : (int) date.to().toEpochDay();
            document.add(new IntRange(
                    IndexFields.of(DayField.HAPPENED), new int[] {Math.min(from, to)}, new int[] {Math.max(from, to)}));
        }
        return this;
    }

    PartDocument who(Actor actor) {
        String term = kept(ActorName.of(actor).term());
        if (values.add(IndexFields.WHO + term)) {
            document.add(new StringField(IndexFields.WHO, term, Field.Store.NO));
        }
        return this;
    }

    PartDocument party(EventParty party) {
        String written = party.written();
        if (written.length() <= LONGEST_VALUE && values.add(IndexFields.PARTY + written)) {
            document.add(new SortedSetDocValuesField(IndexFields.PARTY, new BytesRef(written)));
        }
        return this;
    }

    PartDocument where(EventPlace place) {
        String written = place.written();
        if (written.length() <= LONGEST_VALUE) {
            document.add(new SortedDocValuesField(IndexFields.WHERE, new BytesRef(written)));
        }
        return this;
    }

    PartDocument facet(Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank() && values.add(facet.field() + value)) {
            document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(kept(value))));
        }
        return this;
    }

    /** As much of a value as is kept of it. */
    static String kept(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
