package org.isnad.reading.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder, however deep, in the order of their paths below it, code unit by code unit, so that it is the
 * same on every machine. Links are followed, hidden files and folders left out; what cannot be visited is listed in its
 * place as unreadable.
 */
final class FolderListing extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final SortedMap<String, Input> found = new TreeMap<>();

    private FolderListing(Path folder) {
        this.folder = folder;
    }

    static List<Input> of(Path folder) {
        var listing = new FolderListing(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
        } catch (IOException e) {
            listing.visitFileFailed(folder, e);
        }
        if (listing.found.isEmpty()) {
            listing.visitFileFailed(folder, new IOException("holds no file"));
        }
        return new ArrayList<>(listing.found.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        return path.equals(folder) || !isHidden(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (attributes.isOther()) {
            // Opening a pipe would wait for a writer that may never come.
            return visitFileFailed(path, new IOException("is no regular file"));
        }
        if (!isHidden(path)) {
            found.put(nameOf(path), Input.file(nameOf(path), path.toString(), path));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException reason) {
        found.put(nameOf(path), Input.unreadable(path.toString(), reason));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException reason) {
        return reason == null ? FileVisitResult.CONTINUE : visitFileFailed(path, reason);
    }

    private String nameOf(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
