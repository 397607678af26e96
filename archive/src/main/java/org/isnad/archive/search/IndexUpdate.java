package org.isnad.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.archive.Change;

/** Brings an index up to date, or makes it anew. */
final class IndexUpdate {
    /** How many changes are taken in before they are made to last: what a crash loses at most. */
    private static final int COMMIT_EVERY = 2_000;

    private static final double BUFFER_MEGABYTES = 64;

    private final Path folder;
    private final Directory directory;

    IndexUpdate(Path folder, Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /** Takes in what is new after a change; tells how many reports were added. */
    long add(ReportSource source, long last) throws IOException {
        try (Stream<Change> changes = source.after(last)) {
            Iterator<Change> each = changes.iterator();
            // Where nothing is new, nobody is kept from writing.
            if (!each.hasNext()) {
                return 0;
            }
            try (IndexWriter writer = open(OpenMode.CREATE_OR_APPEND)) {
                return add(each, writer, true);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Makes the index anew; until that is done, it is searched as it was. Tells how many reports it holds. */
    long rebuild(ReportSource source, boolean damaged) throws IOException {
        if (damaged) {
            empty();
        }
        try (Stream<Change> changes = source.after(0);
                IndexWriter writer = open(OpenMode.CREATE)) {
            writer.deleteAll();
            return add(changes.iterator(), writer, false);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long add(Iterator<Change> changes, IndexWriter writer, boolean commitOften) throws IOException {
        var documents = new ReportDocuments();
        long last = 0;
        long done = 0;
        long added = 0;
        while (changes.hasNext()) {
            Change change = changes.next();
            String article = change.report().report().article().id();
            writer.deleteDocuments(new Term(IndexFields.ARTICLE, PartDocument.kept(article)));
            if (!change.report().standing().isEmpty()) {
                writer.addDocuments(documents.of(change.report()));
                added++;
            }
            last = change.number();
            done++;
            if (commitOften && done % COMMIT_EVERY == 0) {
                commit(writer, last);
            }
        }
        commit(writer, last);
        return added;
    }

    private static void commit(IndexWriter writer, long last) throws IOException {
        writer.setLiveCommitData(IndexState.upTo(last).entrySet());
        writer.commit();
    }

    private IndexWriter open(OpenMode mode) throws IOException {
        var config = new IndexWriterConfig(null)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw new BusyIndexException(folder, e);
        }
    }

    /** Takes away files that cannot be read, which a writer would stumble over. */
    private void empty() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            lock.ensureValid();
        } catch (LockObtainFailedException e) {
            throw new BusyIndexException(folder, e);
        }
    }
}
