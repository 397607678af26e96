package org.isnad.cli.view;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.stories.reprints.WordChange;
import org.jspecify.annotations.Nullable;

/** What one text of an article has otherwise than another, word by word: what is gone, and what came, in a line each. */
public final class ChangedWords {
    private final Writer out;
    private final Paint paint;

    ChangedWords(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** Writes to a stream, which stays open; each call flushes it. */
    public ChangedWords(OutputStream stream, Terminal terminal) {
        this(new OutputStreamWriter(stream, StandardCharsets.UTF_8), new Paint(terminal.colours()));
    }

    /** A line above the changes that tells whose they are. */
    public void head(String line) throws IOException {
        out.write(paint.bold(DisplayText.oneLine(line)) + "\n");
        out.flush();
    }

    /** A line among the changes. */
    public void line(String line) throws IOException {
        out.write("     " + DisplayText.oneLine(line) + "\n");
        out.flush();
    }

    /**
     * The changes from one text to the other; none where only spelling or marks differ.
     *
     * @return how many there are
     */
    public int between(Article before, Article after) throws IOException {
        int changes = 0;
        for (WordChange change : WordChange.between(before.text(), after.text())) {
            changes++;
            out.write("     " + paint.dim(words("-", change.before(), before))
                    + (change.before() != null && change.after() != null ? " " : "")
                    + paint.bold(words("+", change.after(), after)) + "\n");
        }
        out.flush();
        return changes;
    }

    private static String words(String sign, @Nullable Span span, Article article) {
        return span == null ? "" : "[" + sign + DisplayText.oneLine(span.of(article.text())) + "]";
    }
}
