package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.extraction.events.predicates.Words;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Event.Participant;
import org.isnad.model.Span;

/**
 * Whether participants of two tellings are the same: the same actor, or a definite phrase that says less of the same head
 * ({@code اللجنة المركزية لحزب العمل … اللجنة المركزية}).
 */
final class Likeness {
    private final String text;
    private final Map<Span, List<List<String>>> words = new HashMap<>();

    Likeness(String text) {
        this.text = text;
    }

    /** What two sides have in common. */
    enum Share {
        SOME,
        NONE,
        /** One side is not told. */
        UNKNOWN
    }

    Share share(List<Participant> one, List<Participant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Share.UNKNOWN;
        }
        boolean some = one.stream().anyMatch(first -> other.stream().anyMatch(later -> isSame(first, later)));
        return some ? Share.SOME : Share.NONE;
    }

    private boolean isSame(Participant first, Participant later) {
        if (first.actor() != null && first.actor().equals(later.actor())) {
            return true;
        }
        return later.span().of(text).startsWith("ال") && contains(words(first.span()), words(later.span()));
    }

    /** Whether two phrases have one head, and all words of the shorter one stand in the longer one. */
    private static boolean contains(List<List<String>> first, List<List<String>> later) {
        if (first.isEmpty() || later.isEmpty() || !isAlike(first.get(0), later.get(0))) {
            return false;
        }
        List<List<String>> less = first.size() < later.size() ? first : later;
        List<List<String>> more = first.size() < later.size() ? later : first;
        return less.stream().allMatch(word -> more.stream().anyMatch(other -> isAlike(word, other)));
    }

    private static boolean isAlike(List<String> word, List<String> other) {
        return word.stream().anyMatch(other::contains);
    }

    /** The words of a phrase without numbers, each with the keys that it may stand for. */
    private List<List<String>> words(Span span) {
        return words.computeIfAbsent(span, this::read);
    }

    private List<List<String>> read(Span span) {
        List<List<String>> read = new ArrayList<>();
        for (String word : span.of(text).split("[\\s\\p{Punct}،؛«»]+")) {
            String key = ArabicNormalizer.key(word);
            if (key.length() > 2 && !Character.isDigit(key.charAt(0))) {
                read.add(Words.bare(key));
            }
        }
        return read;
    }
}
