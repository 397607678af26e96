package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.UnreadableException;
import org.isnad.model.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Where articles go: a line of JSON each in one stream, or a file of its own each in one folder. */
final class ArticleFiles {
    private final @Nullable Path folder;
    private final OutputStream stream;
    private final Map<String, String> written = new HashMap<>();

    /**
     * @param folder the folder, or {@code null} for the stream
     * @throws IOException if the folder is not there and cannot be made
     */
    ArticleFiles(@Nullable Path folder, OutputStream stream) throws IOException {
        this.folder = folder == null ? null : Files.createDirectories(folder);
        this.stream = stream;
    }

    void write(Article article) throws IOException {
        if (folder == null) {
            JsonWriter.compact().write(article, stream);
            return;
        }
        String name = nameOf(article.input());
        String earlier = written.putIfAbsent(name, article.input());
        if (earlier != null) {
            throw new UnreadableException(
                    article.input(), "is not written, since " + name + " holds the article of " + earlier);
        }
        try (var file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            JsonWriter.compact().write(article, file);
        }
    }

    void flush() throws IOException {
        stream.flush();
    }

    /** {@code a/ID.html.gz} becomes {@code a_ID.json}, {@code day.zip#12} becomes {@code day.zip_12.json}. */
    static String nameOf(String input) {
        String name = input.endsWith(".gz") ? input.substring(0, input.length() - 3) : input;
        int dot = name.lastIndexOf('.');
        boolean record = name.indexOf('#', Math.max(0, dot)) >= 0;
        String stem = dot > 0 && !record ? name.substring(0, dot) : name;
        return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".json";
    }
}
