package org.isnad.archive.watch;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.PageReader;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.InputKind;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.intake.Receiver;
import org.isnad.reading.text.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article.
 *
 * @param key the address that it leads to, or, where it leads nowhere, the name of its text
 * @param link the address, or {@code null}
 * @param digest of its title, date and text, so that a change shows
 * @param page the entry itself, which holds its text or a part of it
 * @param publication when it was published, as the feed says
 */
record Entry(String key, @Nullable URI link, String digest, Page page, Publication publication) {
    /**
     * The entries of a feed, the oldest first where the feed has them as most do, so that versions come in their order.
     *
     * @param unread takes entries that say nothing
     * @throws UnreadableException if it is no feed
     */
    static List<Entry> of(URI feed, Fetcher.Fetched fetched, List<UnreadableException> unread)
            throws UnreadableException {
        byte[] bytes = fetched.page().bytes();
        var input = new Input.Local(
                feed.toString(), feed.toString(), feed, bytes.length, () -> new ByteArrayInputStream(bytes));
        List<Entry> entries = new ArrayList<>();
        List<UnreadableException> refused = new ArrayList<>();
        PageReader reader = PageReader.detecting();
        Intake.of(Limits.DEFAULT).as(InputKind.FEED).open(input, new Receiver() {
            @Override
            public void page(Page page) {
                try {
                    entries.addFirst(of(page, reader.read(page)));
                } catch (UnreadableException e) {
                    unread.add(e);
                }
            }

            @Override
            public void refused(UnreadableException refusal) {
                refused.add(refusal);
            }
        });
        if (!refused.isEmpty() && entries.isEmpty()) {
            throw refused.getFirst();
        }
        unread.addAll(refused);
        return entries;
    }

    private static Entry of(Page page, Article told) {
        URI link = link(told.url());
        String said = told.title() + "\n" + told.publication() + "\n" + told.text();
        return new Entry(
                link == null ? told.id() : link.toString(), link, ArticleId.of(said), page, told.publication());
    }

    private static @Nullable URI link(@Nullable String url) {
        if (url == null || !url.matches("(?i)https?://.+")) {
            return null;
        }
        int fragment = url.indexOf('#');
        try {
            return URI.create(fragment < 0 || url.startsWith("#!", fragment) ? url : url.substring(0, fragment));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
