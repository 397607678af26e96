package org.isnad.reading.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.text.Lexicon;
import org.jsoup.nodes.Element;

/**
 * The names by which templates mark up a date, from {@code date-names.tsv}: words of classes and identifiers, and the
 * properties of schema.org and RDFa. Immutable.
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

    /**
     * What an element dates.
     *
     * @param known what the names of this page's elements say, filled as it is asked
     */
    Dated of(Element element, Map<String, Dated> known) {
        boolean time = element.normalName().equals("time");
        if (element.attributesSize() == 0) {
            return time ? Dated.SOMETHING : Dated.NOTHING;
        }
        var attributes = element.attributes();
        String property = attributes.get("itemprop") + attributes.get("property");
        if (property.contains("datePublished") || property.equals("dc:date") || property.equals("dateCreated")) {
            return Dated.STATED;
        }
        if (property.contains("dateModified")) {
            return Dated.CHANGE;
        }
        if (time && attributes.hasKey("pubdate")) {
            return Dated.STATED;
        }
        Dated byClass = named(attributes.get("class"), known);
        Dated named = byClass == Dated.NOTHING ? named(attributes.get("id"), known) : byClass;
        return time && named == Dated.NOTHING ? Dated.SOMETHING : named;
    }

    private Dated named(String names, Map<String, Dated> known) {
        return names.isEmpty() ? Dated.NOTHING : known.computeIfAbsent(names, this::read);
    }

    /** Publication before anything, something before a change: {@code entry-date updated} is how some name the former. */
    private Dated read(String names) {
        boolean changed = false;
        boolean dated = false;
        for (String name : names.split("\\s+")) {
            String whole = name.toLowerCase(Locale.ROOT).replace('_', '-');
            String[] parts = MarkupWords.parts(name);
            boolean changes = change.contains(whole);
            boolean publishes = publication.contains(whole);
            boolean dates = something.contains(whole);
            for (int i = 0; i < parts.length; i++) {
                String pair = i + 1 < parts.length ? parts[i] + "-" + parts[i + 1] : parts[i];
                changes |= change.contains(parts[i]) || change.contains(pair);
                publishes |= publication.contains(parts[i]) || publication.contains(pair);
                dates |= something.contains(parts[i]) || something.contains(pair);
            }
            if (publishes && !changes) {
                return Dated.PUBLICATION;
            }
            changed |= changes;
            dated |= dates && !changes;
        }
        return dated ? Dated.SOMETHING : changed ? Dated.CHANGE : Dated.NOTHING;
    }
}
