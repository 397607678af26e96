package org.isnad.archive.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What its last commit says of an index. */
sealed interface IndexState {
    /** Raised whenever documents are made differently, so that an index of before is made anew. */
    String SCHEMA = "2";

    /** Good, and holds all reports up to this number. */
    record Ready(long last) implements IndexState {}

    /** Not there yet. */
    record Empty() implements IndexState {}

    /** Of no use, and why. */
    record Unusable(String reason) implements IndexState {}

    static IndexState of(Directory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return List.of(directory.listAll()).stream().anyMatch(file -> file.startsWith("_"))
                        ? new Unusable("is damaged")
                        : new Empty();
            }
            Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
            if (!SCHEMA.equals(said.get("schema"))) {
                return new Unusable("is of another version of Isnad");
            }
            // Opens every file of it, and so sees what is missing or cut short.
            DirectoryReader.open(directory).close();
            return new Ready(Long.parseLong(said.getOrDefault("last", "0")));
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof IOException failure && !isDamage(failure)) {
                throw failure;
            }
            return new Unusable(
                    e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException
                            ? "is of another version of Isnad"
                            : "is damaged");
        }
    }

    /** What a commit says that holds all reports up to this number. */
    static Map<String, String> upTo(long last) {
        return Map.of("schema", SCHEMA, "last", Long.toString(last));
    }

    /** Whether the index itself is to blame for a failure, and not the disk or its rights. */
    static boolean isDamage(IOException failure) {
        return failure instanceof CorruptIndexException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof IndexFormatTooNewException
                || failure instanceof IndexNotFoundException
                || failure instanceof EOFException
                || failure instanceof NoSuchFileException
                || failure instanceof FileNotFoundException;
    }
}
