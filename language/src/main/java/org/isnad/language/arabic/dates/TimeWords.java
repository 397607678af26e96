package org.isnad.language.arabic.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/** The words of {@code times.txt}, found by kind at a place in a sentence, the longest first. Immutable. */
final class TimeWords {
    /** The first column of the file, told there. */
    enum Kind {
        WEEKDAY,
        MONTH,
        HIJRI,
        UNSURE,
        UNIT,
        PLURAL,
        DUAL,
        LENGTH,
        SIDE,
        THIS,
        FEW,
        SEASON,
        RELATIVE,
        EPITHET,
        NAMER,
        RITE,
        DAYPART,
        CLOCKPART,
        EDGE,
        PART,
        DECADE,
        ORDINAL,
        ERA,
        EQUALS,
        SINCE,
        UNTIL,
        ONWARD,
        WITHIN,
        EARLIER,
        LATER,
        SOMETIME,
        ABOUT,
        OVER
    }

    /** A form that stands at a place, and where it ends. */
    record Found(String value, int to) {}

    private record Form(List<String> keys, String value) {}

    private final Map<Kind, Map<String, List<Form>>> forms = new EnumMap<>(Kind.class);
    private final Set<String> firstKeys = new HashSet<>();

    TimeWords() {
        for (List<String> entry : Lexicon.entries(TimeWords.class, "times.txt", 3)) {
            Kind kind = Kind.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
            for (String form : entry.get(2).split(", *")) {
                List<String> keys = List.of(ArabicNormalizer.key(form).split(" "));
                firstKeys.add(keys.getFirst());
                forms.computeIfAbsent(kind, k -> new HashMap<>())
                        .computeIfAbsent(keys.getFirst(), k -> new ArrayList<>())
                        .add(new Form(keys, entry.get(1)));
            }
        }
        Comparator<Form> longestFirst =
                Comparator.comparingInt((Form form) -> form.keys.size()).reversed();
        forms.values().forEach(byKey -> byKey.values().forEach(list -> list.sort(longestFirst)));
    }

    /** Whether any form begins with this key. */
    boolean begins(String key) {
        return firstKeys.contains(key);
    }

    /** The longest form of a kind that stands at a place, or {@code null}. */
    @Nullable
    Found find(Kind kind, Wording wording, int at) {
        Map<String, List<Form>> byKey = forms.get(kind);
        List<Form> candidates = byKey == null ? null : byKey.get(wording.at(at).key());
        if (candidates != null) {
            for (Form form : candidates) {
                if (stands(form, wording, at)) {
                    return new Found(form.value, at + form.keys.size());
                }
            }
        }
        return null;
    }

    /** Where a form of a kind that stands at a place ends, or the place itself where none does. */
    int skip(Kind kind, Wording wording, int at) {
        Found found = find(kind, wording, at);
        return found == null ? at : found.to;
    }

    boolean is(Kind kind, Wording wording, int at) {
        return find(kind, wording, at) != null;
    }

    private static boolean stands(Form form, Wording wording, int at) {
        for (int i = 1; i < form.keys.size(); i++) {
            if (!wording.is(at + i, form.keys.get(i))) {
                return false;
            }
        }
        return true;
    }
}
