package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * The inputs that arguments name: a file stands for itself, a folder for all files below it in the order of their
 * names, hidden ones left out, {@code -} for standard input, an address of {@code http} or {@code https} for the page
 * there. Only names are held.
 *
 * @param list in the order of the arguments
 * @param several whether the arguments may name more than one input, however many there turn out to be
 */
public record Inputs(List<Input> list, boolean several) {
    /** Looks up what the arguments name; what is not there becomes an input that cannot be read. */
    public static Inputs of(List<String> arguments, InputStream standardInput) {
        var inputs = new ArrayList<Input>();
        boolean folder = false;
        for (String argument : arguments) {
            if (argument.equals("-")) {
                inputs.add(Input.standardInput(standardInput));
                continue;
            }
            Path path;
            try {
                if (isAddress(argument)) {
                    inputs.add(new Input.Address(URI.create(argument)));
                    continue;
                }
                path = Path.of(argument);
            } catch (InvalidPathException e) {
                inputs.add(Input.unreadable(argument, new IOException("is no file name")));
                continue;
            } catch (IllegalArgumentException e) {
                inputs.add(Input.unreadable(argument, new IOException("is no address: " + e.getMessage())));
                continue;
            }
            if (Files.isDirectory(path)) {
                folder = true;
                addAll(path, inputs);
            } else {
                Path name = path.getFileName();
                inputs.add(Input.file(name == null ? argument : name.toString(), argument, path));
            }
        }
        return new Inputs(List.copyOf(inputs), folder || arguments.size() > 1);
    }

    private static boolean isAddress(String argument) {
        return argument.regionMatches(true, 0, "http://", 0, 7) || argument.regionMatches(true, 0, "https://", 0, 8);
    }

    private static void addAll(Path folder, List<Input> inputs) {
        var found = new ArrayList<Input>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Finder(folder, found));
        } catch (IOException e) {
            found.add(Input.unreadable(folder.toString(), e));
        }
        if (found.isEmpty()) {
            found.add(Input.unreadable(folder.toString(), new IOException("holds no file")));
        }
        found.sort(Comparator.comparing(Input::name));
        inputs.addAll(found);
    }

    /** Notes every file below a folder, and as unreadable whatever cannot be visited. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Input> found;

        Finder(Path folder, List<Input> found) {
            this.folder = folder;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return path.equals(folder) || !isHidden(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isHidden(path)) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                found.add(Input.file(name, path.toString(), path));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException reason) {
            found.add(Input.unreadable(path.toString(), reason));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
