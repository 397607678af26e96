package org.isnad.evaluation.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of gold: for each article its text ({@code NN.txt}) and what a careful reader found ({@code NN.a.json}), and
 * an {@code index.json} with the days of publication.
 *
 * @param path the folder
 * @param suffix which reader's annotations to take: {@code a} for {@code NN.a.json}
 */
public record GoldFolder(Path path, String suffix) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The folder with its first reader's annotations. */
    public static GoldFolder of(Path path) {
        return new GoldFolder(path, "a");
    }

    /**
     * All articles, by the names of their annotation files.
     *
     * @throws UnreadableException if there are none, or one is malformed
     */
    public List<GoldArticle> articles() throws IOException {
        String ending = "." + suffix + ".json";
        List<Path> files;
        try (Stream<Path> entries = Files.list(path)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new UnreadableException(path.toString(), "is not there");
        }
        if (files.isEmpty()) {
            throw new UnreadableException(path.toString(), "holds no gold (NN" + ending + ")");
        }
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String key = name.substring(0, name.indexOf('.'));
            articles.add(GoldReader.read(file.toString(), key, read(text(key)), read(file)));
        }
        return articles;
    }

    /**
     * The article as Isnad takes it in: plain text, published when the index says.
     *
     * @throws UnreadableException if the index is malformed
     */
    public Page page(GoldArticle article) throws IOException {
        Path file = text(article.key());
        return Page.of(file.toUri(), Files.readAllBytes(file))
                .withMediaType("text/plain")
                .withCharset("UTF-8")
                .withGiven(Given.named(article.key() + ".txt").withPublished(published(article.key())));
    }

    private @Nullable LocalDate published(String key) throws IOException {
        Path index = path.resolve("index.json");
        if (!Files.exists(index)) {
            return null;
        }
        try {
            for (JsonNode entry : MAPPER.readTree(read(index))) {
                if (entry.required("n").intValue() == Integer.parseInt(key)) {
                    return LocalDate.parse(entry.required("date").stringValue().substring(0, 10));
                }
            }
            return null;
        } catch (JacksonException | DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new UnreadableException(index.toString(), "is no index of gold: " + e.getMessage());
        }
    }

    private Path text(String key) {
        return path.resolve(key + ".txt");
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file.toString(), "is not there");
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file.toString(), "is not UTF-8 text");
        }
    }
}
