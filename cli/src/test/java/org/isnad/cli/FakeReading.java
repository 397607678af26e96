package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Settings;
import org.isnad.reading.PageReader;

/**
 * Reads pages as Isnad does but finds nothing in them, so that it needs no models. A page that begins with {@code BUG}
 * makes it fail as a fault of Isnad would; one that begins with {@code SLOW} takes a while.
 */
final class FakeReading implements Reading {
    private final PageReader reader;

    FakeReading(Settings settings) {
        reader = PageReader.detecting().withFields(settings.fields());
    }

    @Override
    public Report read(Page page) throws UnreadableException {
        String text = new String(page.bytes(), UTF_8);
        if (text.startsWith("BUG")) {
            throw new IllegalStateException("seventh seal");
        }
        if (text.startsWith("SLOW")) {
            sleep();
        }
        return read(reader.read(page));
    }

    @Override
    public Report read(Article article) {
        return new Report(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
