package org.isnad.archive.search;

import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.isnad.archive.search.query.SearchField;

/** How Lucene calls and keeps the fields of a document. */
final class IndexFields {
    static final String LEVEL = "level";
    /** Which article: the hash of its text, and its address where it has one. */
    static final String ARTICLE = "article";
    /** The number of the archived report. */
    static final String NUMBER = "number";
    /** Which of its report's statements or events it is. */
    static final String INDEX = "index";

    /** Who is named, speaks, takes part: {@link org.isnad.archive.ActorName#term()}. */
    static final String WHO = "who";
    /** Of an event, who takes part on which side: {@link EventParty}. */
    static final String PARTY = "party";
    /** Of an event, where it happens: {@link EventPlace}. */
    static final String WHERE = "where";

    /** A day as days since 1970. */
    static final String DAY = "day";

    /** Words with their places in the article. */
    static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    /** Names in a field of their own: a long one counts no less than a short one. */
    static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    /** Names that do not stand in the article. */
    static final FieldType LABELS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private IndexFields() {}

    /** The Lucene field that keeps what a query names so. */
    static String of(Enum<? extends SearchField> field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
