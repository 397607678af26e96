package org.isnad.extraction.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.numbers.Wording;
import org.isnad.model.Figure.Qualifier;
import org.jspecify.annotations.Nullable;

/** The words of {@code qualifiers.txt} around a number. Immutable. */
final class Qualifiers {
    /** A qualifier that stands in the words {@code [from, to)}. */
    record Found(int from, int to, Qualifier qualifier) {}

    private record Form(List<String> keys, Qualifier qualifier) {}

    private final Map<String, List<Form>> byLastKey = new HashMap<>();
    private final Map<String, List<Form>> byFirstKey = new HashMap<>();

    Qualifiers() {
        for (List<String> entry : Lexicon.entries(Qualifiers.class, "qualifiers.txt", 3)) {
            Qualifier qualifier = Qualifier.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
            boolean before = entry.get(1).equals("before");
            for (String words : entry.get(2).split(", *")) {
                List<String> keys = List.of(ArabicNormalizer.key(words).split(" "));
                Map<String, List<Form>> forms = before ? byLastKey : byFirstKey;
                forms.computeIfAbsent(before ? keys.getLast() : keys.getFirst(), key -> new ArrayList<>())
                        .add(new Form(keys, qualifier));
            }
        }
        Comparator<Form> longestFirst =
                Comparator.comparingInt((Form form) -> form.keys.size()).reversed();
        byLastKey.values().forEach(forms -> forms.sort(longestFirst));
        byFirstKey.values().forEach(forms -> forms.sort(longestFirst));
    }

    /** The qualifier that ends right before a place, or {@code null}. */
    @Nullable
    Found before(Wording wording, int at) {
        for (Form form : byLastKey.getOrDefault(wording.at(at - 1).key(), List.of())) {
            int from = at - form.keys.size();
            if (from >= 0 && stands(form, wording, from)) {
                return new Found(from, at, form.qualifier);
            }
        }
        return null;
    }

    /** The qualifier that begins at a place, or {@code null}. */
    @Nullable
    Found after(Wording wording, int at) {
        for (Form form : byFirstKey.getOrDefault(wording.at(at).key(), List.of())) {
            if (stands(form, wording, at)) {
                return new Found(at, at + form.keys.size(), form.qualifier);
            }
        }
        return null;
    }

    private static boolean stands(Form form, Wording wording, int from) {
        for (int i = 0; i < form.keys.size(); i++) {
            if (!wording.is(from + i, form.keys.get(i))) {
                return false;
            }
        }
        return true;
    }
}
