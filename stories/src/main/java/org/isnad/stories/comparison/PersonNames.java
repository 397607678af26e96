package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a story's persons a shorter name means: the one fuller name that ends alike ({@code دياب}), or has its first and
 * last word, where there is only one. A given name alone means nobody.
 */
final class PersonNames {
    private PersonNames() {}

    /** Each spelling, as a key, with the fuller one that it stands for, or with itself. */
    static Map<String, String> fullest(List<String> names) {
        Map<String, String> fullest = new LinkedHashMap<>();
        for (String name : names) {
            List<String> longer = new ArrayList<>();
            for (String other : names) {
                if (other.length() > name.length() && isShortOf(name, other)) {
                    longer.add(other);
                }
            }
            // محمد حسن and علي محمد حسن are one for حسن where the one is short for the other.
            longer.removeIf(one -> longer.stream().anyMatch(other -> isShortOf(one, other)));
            fullest.put(name, longer.size() == 1 ? longer.get(0) : name);
        }
        return fullest;
    }

    private static boolean isShortOf(String name, String fuller) {
        List<String> few = List.of(name.split(" "));
        List<String> many = List.of(fuller.split(" "));
        if (few.size() >= many.size()) {
            return false;
        }
        return fuller.endsWith(" " + name)
                || (few.size() > 1
                        && few.getFirst().equals(many.getFirst())
                        && few.getLast().equals(many.getLast())
                        && many.containsAll(few));
    }
}
