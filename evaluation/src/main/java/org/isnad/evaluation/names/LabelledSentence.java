package org.isnad.evaluation.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the CoNLL format: a word and its label a line, a blank line between sentences.
 *
 * @param words as written, clitics attached
 * @param labels {@code O}, {@code B-PERS}, {@code I-PERS}, …, one a word
 */
public record LabelledSentence(List<String> words, List<String> labels) {
    public LabelledSentence {
        words = List.copyOf(words);
        labels = List.copyOf(labels);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or a line has no label: the message names file and line
     */
    public static List<LabelledSentence> read(Path file) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int blank = line.lastIndexOf(' ');
            if (line.isEmpty()) {
                if (!words.isEmpty()) {
                    sentences.add(new LabelledSentence(words, labels));
                    words.clear();
                    labels.clear();
                }
            } else if (blank < 0) {
                throw new IOException(file + ":" + (i + 1) + ": a word without a label: " + line);
            } else {
                words.add(line.substring(0, blank));
                labels.add(line.substring(blank + 1));
            }
        }
        return sentences;
    }

    /** Its words with a space between each two. */
    public String text() {
        return String.join(" ", words);
    }
}
