package org.isnad.server;

import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.watch.ArticleReading;
import org.isnad.reading.fetch.Fetcher;

/**
 * What a server is made of; whoever made the parts closes them, after the server.
 *
 * @param store the archive
 * @param searchFolder where its search index lies
 * @param reading reads articles
 * @param version of Isnad
 * @param fetcher fetches addresses
 * @param deliveries delivers tests of alerts
 * @param clock tells the time
 */
public record ServerParts(
        Store store,
        Path searchFolder,
        ArticleReading reading,
        String version,
        Fetcher fetcher,
        Deliveries deliveries,
        Clock clock) {}
