package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.arabic.SentenceSplitter;
import org.isnad.model.Article;
import org.isnad.model.Omission;
import org.isnad.model.Passage;
import org.isnad.model.Span;

/** The articles of a story as texts that somebody answers for: whether all of one was read, and what it touches. */
final class OwnTexts {
    /**
     * A sentence with this share of a claim's words, by weight, touches it: half of what makes two propositions alike,
     * since a source that may have spoken of something must not be called silent.
     */
    private static final double TOUCHED = 0.25;

    private final ContentWords words;
    private final Likeness likeness;
    private final Map<String, List<Set<String>>> sentences = new HashMap<>();

    OwnTexts(ContentWords words, Likeness likeness) {
        this.words = words;
        this.likeness = likeness;
    }

    /** Whether nothing of the article was cut: not by the reader, and not by the outlet, which leaves dots at the end. */
    boolean isInFull(Article article) {
        boolean cut = article.notes().omissions().stream()
                .anyMatch(omission -> omission.reason() == Omission.Reason.TOO_LONG);
        String end = "";
        for (Passage passage : article.passages()) {
            end = passage.kind().isProse() ? passage.span().of(article.text()) : end;
        }
        return !cut && !end.isEmpty() && !end.endsWith("…") && !end.endsWith("...");
    }

    /** Whether a sentence of the article, or its headline, is about the claim. */
    boolean touches(Article article, List<Proposition> claim) {
        List<Set<String>> all = sentences.computeIfAbsent(article.id(), none -> sentences(article));
        return claim.stream()
                .anyMatch(proposition ->
                        all.stream().anyMatch(sentence -> likeness.touched(proposition.stems(), sentence) >= TOUCHED));
    }

    private List<Set<String>> sentences(Article article) {
        List<Set<String>> all = new ArrayList<>();
        for (Passage passage : article.passages()) {
            if (passage.kind().isProse()) {
                SentenceSplitter.split(article.text(), passage.span())
                        .forEach(span -> all.add(ContentWords.stems(words.in(article.text(), span))));
            }
        }
        String title = article.title();
        if (title != null) {
            all.add(ContentWords.stems(words.in(title, new Span(0, title.length()))));
        }
        return all;
    }
}
