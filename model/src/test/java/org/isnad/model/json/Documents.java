package org.isnad.model.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.isnad.model.Article;
import org.isnad.model.Report;

/** Documents as strings, for tests. */
final class Documents {
    private Documents() {}

    static String written(JsonWriter writer, Report report) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(report, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(JsonWriter writer, Article article) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(article, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report read(String document) throws IOException {
        return JsonReader.report("x.json", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
