package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a predicate's notes ask for before it counts as an event.
 *
 * @param flags the notes of one word
 * @param object words of which its object's head must be one; empty where any will do
 * @param notObject words that its object's head must not be
 * @param subject words of which its subject's head must be one
 * @param notSubject words that its subject's head must not be
 * @param with words of which its sentence must have one
 * @param notWith words that its sentence must not have
 * @param contexts the PLOVER contexts that it brings
 */
public record Notes(
        Set<Flag> flags,
        Words object,
        Words notObject,
        Words subject,
        Words notSubject,
        Words with,
        Words notWith,
        List<String> contexts) {

    /** A note of one word; what each tells is written in the README beside the predicate files. */
    public enum Flag {
        WEAK,
        TOGETHER,
        SAYING,
        NEGATES,
        PASSIVE,
        AMBIGUOUS
    }

    public Notes {
        flags = Set.copyOf(flags);
        contexts = List.copyOf(contexts);
    }

    /** Whether it has that note. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** @throws IllegalStateException if a note is not known */
    static Notes of(String written, Map<String, List<String>> groups) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<String> contexts = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        List<String> names = List.of("object", "not-object", "subject", "not-subject", "with", "not-with");
        names.forEach(name -> words.add(new ArrayList<>()));
        for (String note : written.strip().split("\\s+")) {
            int colon = note.indexOf(':');
            String name = colon < 0 ? note : note.substring(0, colon);
            List<String> list = colon < 0 ? List.of() : expand(note.substring(colon + 1), groups);
            int at = names.indexOf(name);
            if (at >= 0) {
                words.get(at).addAll(list);
            } else if (name.equals("context")) {
                contexts.addAll(list);
            } else if (!note.isEmpty()) {
                flags.add(flag(note));
            }
        }
        List<Words> sets = words.stream().map(Words::new).toList();
        return new Notes(flags, sets.get(0), sets.get(1), sets.get(2), sets.get(3), sets.get(4), sets.get(5), contexts);
    }

    private static Flag flag(String note) {
        try {
            return Flag.valueOf(note.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("no note of a predicate: " + note, e);
        }
    }

    private static List<String> expand(String list, Map<String, List<String>> groups) {
        return Arrays.stream(list.split(","))
                .flatMap(word -> {
                    if (!word.startsWith("@")) {
                        return List.of(word).stream();
                    }
                    List<String> group = groups.get(word);
                    if (group == null) {
                        throw new IllegalStateException("no group of words: " + word);
                    }
                    return group.stream();
                })
                .toList();
    }
}
