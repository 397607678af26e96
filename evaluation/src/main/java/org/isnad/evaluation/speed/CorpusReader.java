package org.isnad.evaluation.speed;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON array of articles record by record, without holding the whole file. */
final class CorpusReader {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private CorpusReader() {}

    /** Adds the file's articles until there are {@code most}. */
    static void read(String file, InputStream in, int most, List<CorpusArticle> articles) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableException(file, "is no JSON array of articles");
            }
            for (int index = 0; articles.size() < most && parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw new UnreadableException(file + '#' + index, "is no JSON object");
                }
                CorpusArticle article = article(file + '#' + index, parser);
                if (!article.content().isBlank()) {
                    articles.add(article);
                }
            }
        } catch (JacksonIOException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            throw new UnreadableException(file, "is no JSON array of articles: " + e.getOriginalMessage());
        }
    }

    private static CorpusArticle article(String input, JsonParser parser) {
        String content = "";
        LocalDate published = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean string = parser.nextToken() == JsonToken.VALUE_STRING;
            if (string && name.equals("content")) {
                content = parser.getString();
            } else if (string && name.equals("date_extracted")) {
                published = day(parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        return new CorpusArticle(input, published, content);
    }

    private static @Nullable LocalDate day(String time) {
        try {
            return time.length() < 10 ? null : LocalDate.parse(time.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
