package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.names.KnownOrganisation;
import org.isnad.language.arabic.names.KnownOrganisations;
import org.isnad.model.Article;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Under which key an organisation, an agency or an outlet is the same: {@code أ ف ب} and {@code وكالة فرانس برس}, by the names that
 * are known; {@code صحيفة المنارة} and {@code المنارة}, by leaving out the words of {@code media-words.txt}.
 */
final class MediaNames {
    private static final String ADDITIONAL = ArabicNormalizer.key("إضافية");

    private final KnownOrganisations known = KnownOrganisations.load();
    private final Set<String> words = new HashSet<>();

    MediaNames() {
        for (String line : Lexicon.lines(MediaNames.class, "media-words.txt")) {
            for (String word : line.split(" ")) {
                words.add(ArabicNormalizer.key(word));
            }
        }
    }

    String key(String name) {
        KnownOrganisation organisation = find(name);
        String bare = bare(name);
        return organisation != null
                ? ArabicNormalizer.key(organisation.name())
                : bare.isEmpty() ? ArabicNormalizer.key(name) : bare;
    }

    /** Whether the words are one of the names that an organisation is known by. */
    boolean isKnown(String name) {
        return find(name) != null;
    }

    private @Nullable KnownOrganisation find(String name) {
        KnownOrganisation organisation = known.find(name);
        return organisation == null ? known.find(bare(name)) : organisation;
    }

    private String bare(String name) {
        List<String> kept = new ArrayList<>();
        for (String word : ArabicNormalizer.key(name).split("[\\s.،,\"()]+")) {
            String stem = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
            if (!words.contains(word) && !words.contains(stem) && !stem.isEmpty()) {
                kept.add(stem);
            }
        }
        return String.join(" ", kept);
    }

    /** The one agency that an article has its text from, as it credits it; {@code null} for none, several, or a helper. */
    @Nullable
    String onlyCredit(Article article) {
        String text = article.text();
        TreeMap<String, String> agencies = new TreeMap<>();
        for (Span credit : article.credits()) {
            String name = credit.of(text);
            agencies.putIfAbsent(key(name), name);
        }
        boolean only =
                agencies.size() == 1 && article.credits().stream().noneMatch(credit -> isAddition(article, credit));
        return only ? agencies.firstEntry().getValue() : null;
    }

    /** {@code مصادر إضافية • AP}: the outlet wrote it with something from the agency. */
    private static boolean isAddition(Article article, Span credit) {
        for (Passage passage : article.passages()) {
            if (passage.span().contains(credit)) {
                String before = new Span(passage.span().start(), credit.start()).of(article.text());
                return ArabicNormalizer.key(before).contains(ADDITIONAL);
            }
        }
        return false;
    }
}
