package org.isnad.reading.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.reading.text.Lexicon;

/**
 * The names by which templates mark up a date, from {@code date-names.tsv}. Immutable, safe for many threads.
 */
final class DateNames {
    private static final DateNames LEXICON = new DateNames();

    /** What an element dates, as its name or kind says. */
    enum Dated {
        /** The publication, said so by a property of a vocabulary. */
        STATED,
        /** The publication, as the name of its class says. */
        PUBLICATION,
        /** A change. */
        CHANGE,
        /** Something, most often the publication. */
        SOMETHING,
        /** It holds no date as far as can be seen. */
        NOTHING
    }

    private final Set<String> publication = new HashSet<>();
    private final Set<String> change = new HashSet<>();
    private final Set<String> something = new HashSet<>();

    private DateNames() {
        for (var entry : Lexicon.entries(DateNames.class, "date-names.tsv", 2)) {
            Set<String> names = switch (entry.get(0)) {
                case "publication" -> publication;
                case "change" -> change;
                case "something" -> something;
                default -> throw new IllegalStateException("date-names.tsv: no such kind: " + entry.get(0));
            };
            names.addAll(Set.of(entry.get(1).split(" ")));
        }
    }

    static DateNames lexicon() {
        return LEXICON;
    }

    /** All its names. */
    Set<String> entries() {
        Set<String> all = new HashSet<>(publication);
        all.addAll(change);
        all.addAll(something);
        return all;
    }

    /**
     * What an element with these names dates. Publication goes before anything, something before a change: {@code
     * entry-date updated} is how some name the publication.
     */
    Dated dated(List<NameWords> names) {
        boolean changed = false;
        boolean dated = false;
        for (NameWords name : names) {
            if (!name.mayBeIn(NameSieve.DATES)) {
                continue;
            }
            boolean changes = holds(change, name);
            if (!changes && holds(publication, name)) {
                return Dated.PUBLICATION;
            }
            changed |= changes;
            dated |= !changes && holds(something, name);
        }
        return dated ? Dated.SOMETHING : changed ? Dated.CHANGE : Dated.NOTHING;
    }

    private static boolean holds(Set<String> lexicon, NameWords name) {
        if (lexicon.contains(name.whole())) {
            return true;
        }
        for (String word : name.words()) {
            if (lexicon.contains(word)) {
                return true;
            }
        }
        for (String pair : name.pairs()) {
            if (lexicon.contains(pair)) {
                return true;
            }
        }
        return false;
    }
}
