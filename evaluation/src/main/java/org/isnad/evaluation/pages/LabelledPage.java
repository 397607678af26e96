package org.isnad.evaluation.pages;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page with what a person read in it; {@code null} where that was not labelled.
 *
 * @param id its name in the collection
 * @param page as it was served
 */
public record LabelledPage(
        String id,
        Page page,
        @Nullable String body,
        @Nullable String title,
        @Nullable String date) {

    /** All pages of a collection: {@code truth.jsonl} and the folder {@code html} beside it. */
    public static List<LabelledPage> all(Path collection) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (var listing = Files.list(collection.resolve("html"))) {
            listing.forEach(file -> files.put(id(file), file));
        }
        var mapper = JsonMapper.shared();
        try (var lines = Files.lines(collection.resolve("truth.jsonl"))) {
            return lines.filter(line -> !line.isBlank())
                    .map(mapper::readTree)
                    .map(truth -> labelled(truth, files))
                    .toList();
        }
    }

    private static LabelledPage labelled(JsonNode truth, Map<String, Path> files) {
        String id = truth.path("id").asString();
        Path file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("no page for the truth of " + id);
        }
        String url = truth.path("url").asString();
        try {
            byte[] bytes = bytes(file);
            URI address = address(url);
            Page page = Page.of(file.toUri(), bytes)
                    .withMediaType("text/html")
                    .withGiven(Given.named(file.getFileName().toString()).withUrl(address));
            return new LabelledPage(id, page, text(truth, "body"), text(truth, "title"), text(truth, "date"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(stream).readAllBytes() : stream.readAllBytes();
        }
    }

    private static @Nullable URI address(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static @Nullable String text(JsonNode truth, String field) {
        JsonNode value = truth.path(field);
        return value.isString() ? value.asString() : null;
    }
}
