package org.isnad.server.work;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.store.Saved;
import org.isnad.archive.store.Store;
import org.isnad.archive.watch.ArticleReading;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.intake.Receiver;
import org.isnad.server.exchange.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article at a caller's wish, and keeps it where that is wished too. Models are loaded once, by whoever opens the
 * reading; how many articles are read and fetched at a time, the desks say. Safe for many threads.
 *
 * @param reading reads
 * @param analyser the version of Isnad that reads
 * @param store where to keep
 * @param fetcher fetches addresses, and keeps the private network out
 * @param readings where is read
 * @param fetches where is fetched
 */
public record ReadingDesk(
        ArticleReading reading, String analyser, Store store, Fetcher fetcher, Desk readings, Desk fetches) {
    /**
     * A report, and what became of it in the store.
     *
     * @param saved empty where it was not to be kept
     */
    public record Outcome(Report report, Optional<Saved> saved) {}

    /** The page of an address. */
    public Page fetch(URI address) throws Exception {
        return fetches.have(() -> {
            try {
                return fetcher.fetch(address, null)
                        .orElseThrow(() -> ProblemException.unreachable(address + ": gives nothing"))
                        .page();
            } catch (UnreadableException e) {
                throw ProblemException.unreachable(address + ": " + e.reason());
            }
        });
    }

    /** The one page that some bytes hold. */
    public Page page(Input.Local input, Intake intake) {
        List<Page> pages = new ArrayList<>();
        List<UnreadableException> refusals = new ArrayList<>();
        intake.open(input, new Receiver() {
            @Override
            public void page(Page page) {
                pages.add(page);
            }

            @Override
            public void refused(UnreadableException refusal) {
                refusals.add(refusal);
            }
        });
        if (pages.size() > 1) {
            throw ProblemException.severalArticles(pages.size());
        }
        if (pages.isEmpty()) {
            throw ProblemException.unreadable(
                    refusals.isEmpty() ? "holds no page" : refusals.getFirst().reason());
        }
        return pages.getFirst();
    }

    /**
     * Reads a page.
     *
     * @param outlet who published it, where the page itself does not say; or {@code null}
     * @param keep whether to keep it; a text that is kept already is not read again
     */
    public Outcome read(Page page, @Nullable String outlet, boolean keep) throws Exception {
        return readings.have(() -> {
            try {
                Article article = withOutlet(reading.article(page), outlet);
                return keep ? kept(article) : new Outcome(reading.read(article), Optional.empty());
            } catch (UnreadableException e) {
                throw ProblemException.unreadable(e.reason());
            }
        });
    }

    private Outcome kept(Article article) throws Exception {
        Optional<Saved> seen = store.see(article, analyser);
        if (seen.isPresent()) {
            Optional<ArchivedReport> known = store.report(seen.get().number());
            if (known.isPresent()) {
                return new Outcome(known.get().report(), seen);
            }
        }
        Report report = reading.read(article);
        return new Outcome(report, Optional.of(store.save(report, analyser)));
    }

    private static Article withOutlet(Article article, @Nullable String outlet) {
        if (outlet == null || outlet.isBlank() || article.outlet().name() != null) {
            return article;
        }
        return new Article(
                article.id(),
                article.input(),
                article.url(),
                new Outlet(outlet.strip(), null),
                article.title(),
                article.byline(),
                article.language(),
                article.publication(),
                article.credits(),
                article.text(),
                article.passages(),
                article.notes());
    }
}
