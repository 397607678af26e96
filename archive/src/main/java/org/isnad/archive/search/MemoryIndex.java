package org.isnad.archive.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.archive.ArchivedReport;

/** Puts a few reports into an index in memory, document for document as {@link SearchIndex} has them. */
public final class MemoryIndex {
    private MemoryIndex() {}

    public static void write(ByteBuffersDirectory directory, List<ArchivedReport> reports) throws IOException {
        var documents = new ReportDocuments();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
            for (ArchivedReport report : reports) {
                writer.addDocuments(documents.of(report));
            }
        }
    }
}
