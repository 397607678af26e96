package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Article;
import org.isnad.stories.Origin;
import org.isnad.stories.Reprint;
import org.isnad.stories.Stories;
import org.isnad.stories.Story;
import org.isnad.stories.origins.OutletFamilies;
import org.jspecify.annotations.Nullable;

/**
 * Stories for a terminal, the largest first: outlets and origins counted apart, then each origin with its articles. Stories
 * of one article are only counted.
 */
public final class StoriesView {
    private final Writer out;
    private final Paint paint;
    private final boolean changes;

    /**
     * A view that writes to a stream.
     *
     * @param changes whether to show what edited copies changed
     */
    public StoriesView(OutputStream stream, Terminal terminal, boolean changes) {
        this.out = new OutputStreamWriter(stream, UTF_8);
        this.paint = new Paint(terminal.colours());
        this.changes = changes;
    }

    /**
     * Writes all stories and flushes them.
     *
     * @param articles those that the stories are of
     * @throws IOException if they cannot be written
     */
    public void show(Stories stories, List<Article> articles) throws IOException {
        Map<String, Article> byName = new HashMap<>();
        articles.forEach(article -> byName.put(article.input(), article));
        List<Story> told = stories.stories().stream()
                .filter(story -> story.articles().size() > 1)
                .sorted(Comparator.comparingInt(
                        (Story story) -> -story.articles().size()))
                .toList();
        for (Story story : told) {
            show(story, byName);
            if (changes) {
                showChanges(story, stories.reprints(), byName);
            }
            out.write('\n');
        }
        out.write(count(articles.size(), "article") + ", " + count(told.size(), "story") + " of two or more, "
                + (stories.stories().size() - told.size()) + " alone, "
                + count(stories.reprints().size(), "reprint")
                + "\n");
        out.flush();
    }

    private void show(Story story, Map<String, Article> byName) throws IOException {
        Set<String> outlets = new TreeSet<>();
        story.articles().forEach(name -> {
            String outlet = outlet(byName.get(name));
            if (outlet != null) {
                outlets.add(outlet);
            }
        });
        out.write(paint.bold(title(byName.get(story.articles().getFirst()))) + "\n");
        out.write(story.id() + ": " + count(story.articles().size(), "article") + ", " + count(outlets.size(), "outlet")
                + ", " + count(story.origins().size(), "origin") + "\n");
        int number = 0;
        for (Origin origin : story.origins()) {
            String agencies = origin.agencies().isEmpty() ? "" : "  " + String.join(", ", origin.agencies());
            out.write("  " + ++number + "." + paint.bold(agencies) + "\n");
            for (String name : origin.articles()) {
                Article article = byName.get(name);
                String outlet = outlet(article);
                out.write("     " + paint.dim(DisplayText.oneLine(name)) + "  "
                        + (outlet == null ? "" : DisplayText.oneLine(outlet) + ": ") + title(article) + "\n");
            }
        }
    }

    private void showChanges(Story story, List<Reprint> reprints, Map<String, Article> byName) throws IOException {
        Set<String> members = new HashSet<>(story.articles());
        for (Reprint reprint : reprints) {
            boolean within = members.contains(reprint.a()) && members.contains(reprint.b());
            Article a = byName.get(reprint.a());
            Article b = byName.get(reprint.b());
            if (!within || a == null || b == null || reprint.kind() != Reprint.Kind.EDITED) {
                continue;
            }
            boolean swap = reprint.b().equals(reprint.first());
            Article before = swap ? b : a;
            Article after = swap ? a : b;
            out.write("  " + DisplayText.oneLine(before.input()) + " \u2192 " + DisplayText.oneLine(after.input())
                    + ", " + Math.round(reprint.contained() * 100) + " % the same:\n");
            new ChangedWords(out, paint).between(before, after);
        }
    }

    private static String title(@Nullable Article article) {
        String title = article == null ? null : article.title();
        if (title != null) {
            return DisplayText.oneLine(title);
        }
        String text = article == null ? "" : article.text().strip();
        return DisplayText.oneLine(text.substring(0, Math.min(80, text.length())));
    }

    private static @Nullable String outlet(@Nullable Article article) {
        return article == null ? null : OutletFamilies.lexicon().of(article);
    }

    private static String count(int number, String what) {
        String many = what.equals("story") ? "stories" : what + "s";
        return number + " " + (number == 1 ? what : many);
    }
}
