package org.isnad.language.arabic.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations of {@code organisations.txt} by every name that they go by. {@link #load()} one and share it. */
public final class KnownOrganisations {
    private static final String FILE = "organisations.txt";
    private static final int FIELDS = 4;

    private final PhraseIndex<KnownOrganisation> organisations = new PhraseIndex<>();

    private KnownOrganisations() {}

    /** Reads the data file. */
    public static KnownOrganisations load() {
        KnownOrganisations known = new KnownOrganisations();
        for (String line : DataFile.lines(FILE)) {
            List<String> field = DataFile.fields(line, FIELDS, FILE);
            String country = field.get(1).equals("-") ? null : field.get(1);
            boolean group = field.get(3).equals("group");
            for (String one : field.get(0).split(";")) {
                List<String> names = DataFile.list(one);
                KnownOrganisation organisation = new KnownOrganisation(names.get(0), country, field.get(2), group);
                names.forEach(name -> known.organisations.add(name, organisation));
            }
        }
        return known;
    }

    /** The organisation of this name, written without clitics, or {@code null}. */
    public @Nullable KnownOrganisation find(String name) {
        return organisations.get(name);
    }

    PhraseIndex<KnownOrganisation> index() {
        return organisations;
    }
}
