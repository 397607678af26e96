package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.language.arabic.Agreement;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken so far in an article, for verbs that name nobody ({@code وأضاف}) and bare words for an earlier source
 * ({@code المصدر}). Lives within one call and one thread.
 */
final class SpeakerMemory {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final Predicate<String> document;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Speaker> subjects = new ArrayList<>();

    /**
     * Somebody who spoke.
     *
     * @param span the words that named them
     * @param agreement what the verb showed of them
     */
    record Speaker(Span span, Agreement agreement) {}

    /**
     * @param text the article's
     * @param document whether a key is the bare word for a document ({@code البيان})
     */
    SpeakerMemory(String text, Predicate<String> document) {
        this.text = text;
        this.document = document;
    }

    void spoke(Span span, Agreement agreement) {
        speakers.add(new Speaker(span, agreement));
    }

    /** The subject of a sentence without speech: the next {@code وقال} may be theirs where nobody has spoken yet. */
    void acted(Span span, Agreement agreement) {
        subjects.add(new Speaker(span, agreement));
    }

    /** A new section begins: who spoke before does not go on speaking. */
    void reset() {
        speakers.clear();
        subjects.clear();
    }

    /** The last speaker whom a verb with this agreement can mean, as fully as the text has named them. */
    @Nullable
    Span last(Agreement agreement) {
        Span speaker = last(speakers, agreement);
        if (speaker == null) {
            speaker = last(subjects, agreement);
        }
        return speaker == null ? null : fullest(issuer(speaker));
    }

    /** {@code وأضاف البيان … وذكر}: a document that is named by its bare word speaks for whoever spoke before it. */
    private Span issuer(Span speaker) {
        if (!isBareDocument(speaker)) {
            return speaker;
        }
        Set<String> words = words(speaker);
        for (Speaker earlier : speakers) {
            if (earlier.span().start() < speaker.start()
                    && !isBareDocument(earlier.span())
                    && words(earlier.span()).containsAll(words)) {
                return earlier.span();
            }
        }
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Speaker earlier = speakers.get(i);
            if (!isBareDocument(earlier.span()) && earlier.span().start() < speaker.start()) {
                return earlier.span();
            }
        }
        return speaker;
    }

    private boolean isBareDocument(Span span) {
        return document.test(ArabicNormalizer.key(span.of(text)));
    }

    /** The last speaker whose name begins as an anonymous source does. */
    @Nullable
    Span lastNamed(Predicate<String> firstWord) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            String first =
                    ArabicNormalizer.key(SPACE.split(speakers.get(i).span().of(text), 2)[0]);
            if (firstWord.test(first)) {
                return fullest(speakers.get(i).span());
            }
        }
        return null;
    }

    private static @Nullable Span last(List<Speaker> candidates, Agreement agreement) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (agreement.fits(candidates.get(i).agreement())) {
                return candidates.get(i).span();
            }
        }
        return null;
    }

    /** The longest earlier mention that holds every word of this one. */
    private Span fullest(Span mention) {
        Set<String> words = words(mention);
        Span best = mention;
        for (Speaker earlier : speakers) {
            if (earlier.span().start() < mention.start()
                    && earlier.span().length() > best.length()
                    && words(earlier.span()).containsAll(words)) {
                best = earlier.span();
            }
        }
        return best;
    }

    private Set<String> words(Span span) {
        return SPACE.splitAsStream(span.of(text))
                .map(ArabicNormalizer::key)
                .map(key -> key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key)
                .collect(Collectors.toSet());
    }
}
