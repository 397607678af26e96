package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.isnad.model.UnreadableException;

/**
 * The part of a page that a run writes: what stands between {@code <!-- NAME:begin -->} and {@code <!-- NAME:end -->}.
 * All else in the page is its author's, and is left alone.
 *
 * @param page the page
 * @param name what the markers call the part
 */
public record MarkedSection(Path page, String name) {
    /**
     * Puts the text in the place of what stands between the markers.
     *
     * @throws UnreadableException if the page or one of its markers is not there
     */
    public void replace(String text) throws IOException {
        String begin = "<!-- " + name + ":begin -->";
        String end = "<!-- " + name + ":end -->";
        String content;
        try {
            content = Files.readString(page);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(page.toString(), "is not there");
        }
        int from = content.indexOf(begin);
        int to = content.indexOf(end, Math.max(from, 0));
        if (from < 0 || to < 0) {
            throw new UnreadableException(page.toString(), "has no part between " + begin + " and " + end);
        }
        Files.writeString(
                page, content.substring(0, from + begin.length()) + "\n" + text.strip() + "\n" + content.substring(to));
    }
}
