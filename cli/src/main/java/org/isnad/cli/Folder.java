package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.isnad.cli.view.ReportView;
import org.isnad.cli.view.Terminal;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;

/**
 * Writes each report to a file of its own in one folder, named as its input with the ending of the format: {@code
 * 01.txt} gives {@code 01.json}.
 */
final class Folder implements ReportView {
    private final Path folder;
    private final Format format;
    private final Map<Path, String> written = new HashMap<>();

    /** @throws IOException if the folder is not there and cannot be made */
    Folder(Path folder, Format format) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.format = format;
    }

    @Override
    public void show(Report report) throws IOException {
        String input = report.article().input();
        Path file = folder.resolve(nameOf(input) + format.extension());
        if (!file.normalize().startsWith(folder.normalize())) {
            throw new UnreadableException(input, "its report is not written, since " + file + " is outside " + folder);
        }
        String earlier = written.putIfAbsent(file, input);
        if (earlier != null) {
            throw new UnreadableException(
                    input, "its report is not written, since " + file + " holds that on another input of this name");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ReportView view = format.begin(out, Terminal.NONE, false)) {
            view.show(report);
        }
    }

    private static String nameOf(String input) {
        if (input.equals("-")) {
            return "standard-input";
        }
        if (input.startsWith("http://") || input.startsWith("https://")) {
            return input.replaceAll("[^\\p{L}\\p{N}._#-]", "_");
        }
        int dot = input.lastIndexOf('.');
        boolean isExtension = dot > input.lastIndexOf('/') + 1 && input.indexOf('#', dot) < 0;
        return isExtension ? input.substring(0, dot) : input;
    }

    @Override
    public void close() {}
}
