package org.isnad.language.arabic.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.language.arabic.ArabicNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * Cities, regions and waters by their Arabic names: {@code places-own.tsv}, then {@code places.tsv}, which is built from
 * GeoNames and CLDR ({@code src/data/README.md}). One name may stand for many places. {@link #load()} one and share it.
 */
public final class Gazetteer {
    private static final int FIELDS = 6;

    private final PhraseIndex<List<GazetteerPlace>> places = new PhraseIndex<>();

    private Gazetteer() {}

    /** Reads both data files. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        Set<String> ordinary = new HashSet<>();
        DataFile.lines("ordinary-words.txt")
                .forEach(line -> DataFile.list(line).forEach(word -> ordinary.add(ArabicNormalizer.key(word))));
        DataFile.lines("places-own.tsv").forEach(line -> gazetteer.add(line, Set.of()));
        DataFile.lines("places.tsv").forEach(line -> gazetteer.add(line, ordinary));
        return gazetteer;
    }

    /** The places of this name, those of our own file first; none where it is unknown. */
    public List<GazetteerPlace> find(String name) {
        List<GazetteerPlace> found = places.get(name);
        return found == null ? List.of() : List.copyOf(found);
    }

    PhraseIndex<List<GazetteerPlace>> index() {
        return places;
    }

    private void add(String line, Set<String> ordinary) {
        String[] field = line.split("\t");
        if (field.length != FIELDS) {
            throw new IllegalStateException("places: " + FIELDS + " fields wanted: " + line);
        }
        String[] names = field[1].split("\\|");
        GazetteerPlace place = new GazetteerPlace(
                GazetteerPlace.Kind.valueOf(field[0].toUpperCase(Locale.ROOT)),
                names[0],
                field[2].equals("-") ? null : field[2],
                Double.parseDouble(field[3]),
                Double.parseDouble(field[4]),
                Integer.parseInt(field[5]));
        for (String name : names) {
            if (ordinary.contains(ArabicNormalizer.key(name))) {
                continue;
            }
            @Nullable List<GazetteerPlace> same = places.get(name);
            if (same == null) {
                places.add(name, new ArrayList<>(List.of(place)));
            } else {
                same.add(place);
            }
        }
    }
}
