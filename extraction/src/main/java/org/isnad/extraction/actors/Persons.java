package org.isnad.extraction.actors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of an article, and which of them a name means: the same words; a part of a fuller name that keeps its last
 * word ({@code بوتين}, {@code فلاديمير بوتين}) or its beginning before {@code بن} or {@code آل}; or its first word alone, where only one person bears it
 * ({@code كيم} for {@code كيم جونغ أون}). A name that fits several persons means the one named last.
 */
final class Persons {
    private final Map<String, Set<ActorDraft>> byWord = new HashMap<>();
    private final Map<String, Set<ActorDraft>> byRole = new HashMap<>();

    /** To be called for a new person, and again when a person's name has become fuller. */
    void index(ActorDraft person) {
        person.keys.forEach(
                key -> byWord.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(person));
    }

    /** The text gives the person an office in which this word stands. */
    void holds(ActorDraft person, String roleKey) {
        if (person.roleKeys.add(roleKey)) {
            byRole.computeIfAbsent(roleKey, any -> new LinkedHashSet<>()).add(person);
        }
    }

    /** Those in whose offices all these words stand. */
    List<ActorDraft> holders(List<String> roleKeys) {
        return roleKeys.isEmpty()
                ? List.of()
                : byRole.getOrDefault(roleKeys.get(0), Set.of()).stream()
                        .filter(person -> person.roleKeys.containsAll(roleKeys))
                        .toList();
    }

    /** The person of this name, or {@code null} where nobody so far fits. */
    @Nullable
    ActorDraft find(List<String> keys) {
        String last = keys.get(keys.size() - 1);
        ActorDraft best = null;
        for (ActorDraft person : byWord.getOrDefault(last, Set.of())) {
            if (person.keys.equals(keys)) {
                return person;
            }
            if (isPart(keys, person.keys) || isPart(person.keys, keys)) {
                best = person;
            }
        }
        if (best == null && keys.size() == 1) {
            List<ActorDraft> first = byWord.getOrDefault(last, Set.of()).stream()
                    .filter(person -> person.keys.get(0).equals(last))
                    .toList();
            return first.size() == 1 ? first.get(0) : null;
        }
        return best == null ? findFuller(keys) : best;
    }

    /** A full name after its family name stood alone, or after its beginning did. */
    private @Nullable ActorDraft findFuller(List<String> keys) {
        if (keys.size() == 1) {
            return null;
        }
        for (ActorDraft person : byWord.getOrDefault(keys.get(0), Set.of())) {
            if (person.keys.size() == 1 || isBeginning(person.keys, keys) || isBeginning(keys, person.keys)) {
                return person;
            }
        }
        return null;
    }

    /** Whether the whole goes on with the father's or the house's name where the beginning ends. */
    private static boolean isBeginning(List<String> beginning, List<String> whole) {
        int size = beginning.size();
        return size > 1
                && size < whole.size()
                && whole.subList(0, size).equals(beginning)
                && (whole.get(size).equals("بن") || whole.get(size).equals("ال"));
    }

    /** Whether {@code part} stands in {@code whole} in the same order and ends with the same word. */
    private static boolean isPart(List<String> part, List<String> whole) {
        if (part.size() > whole.size() || !part.get(part.size() - 1).equals(whole.get(whole.size() - 1))) {
            return false;
        }
        // The father's name within a name is another person's: سلمان بن فلان is not محمد بن سلمان بن فلان.
        if (whole.contains("بن") && !whole.get(0).equals(part.get(0))) {
            return false;
        }
        int at = 0;
        for (String key : whole) {
            if (at < part.size() && part.get(at).equals(key)) {
                at++;
            }
        }
        return at == part.size();
    }
}
