package org.isnad.evaluation.speed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.isnad.model.UnreadableException;

/**
 * Articles to measure with: a JSON array of {@code {source, url, date_extracted, title, author, content}}, a ZIP archive
 * of such, or a folder of either, as SaudiNewsNet has them.
 *
 * @param path the file or folder
 */
public record Corpus(Path path) {
    /**
     * The first articles, files by name and records in order; fewer where there are fewer. Records without text are left
     * out.
     *
     * @throws UnreadableException if there are none, or a file is malformed
     */
    public List<CorpusArticle> articles(int most) throws IOException {
        if (!Files.exists(path)) {
            throw new UnreadableException(path.toString(), "is not there");
        }
        List<CorpusArticle> articles = new ArrayList<>();
        for (Path file : files()) {
            if (articles.size() >= most) {
                break;
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                if (name(file).endsWith(".zip")) {
                    addZip(file, in, most, articles);
                } else {
                    CorpusReader.read(name(file), in, most, articles);
                }
            } catch (NoSuchFileException | ZipException e) {
                throw new UnreadableException(file.toString(), "could not be read: " + e.getMessage());
            }
        }
        if (articles.isEmpty()) {
            throw new UnreadableException(path.toString(), "holds no articles (.json, or .zip of .json)");
        }
        return articles;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(
                            file -> name(file).endsWith(".zip") || name(file).endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void addZip(Path file, InputStream in, int most, List<CorpusArticle> articles) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        ZipEntry entry;
        boolean any = false;
        while (articles.size() < most && (entry = zip.getNextEntry()) != null) {
            any = true;
            if (!entry.isDirectory() && entry.getName().endsWith(".json")) {
                String inner = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                CorpusReader.read(inner, zip, most, articles);
            }
        }
        if (!any && articles.size() < most) {
            throw new UnreadableException(file.toString(), "is no ZIP archive, or an empty one");
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
