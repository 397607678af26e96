package org.isnad.archive.alerts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.archive.search.Hit;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** A notice for people: what was found, who says it, and where. */
final class NoticeText {
    private static final int MOST_HITS = 20;

    private NoticeText() {}

    static String of(Notice notice) {
        Article article = notice.report().report().article();
        var text = new StringBuilder(notice.headline()).append('\n');
        if (article.outlet().name() != null) {
            text.append(article.outlet().name()).append(", ");
        }
        text.append(
                article.publication().date() == null
                        ? "date unknown"
                        : article.publication().date());
        if (article.url() != null) {
            text.append('\n').append(article.url());
        }
        notice.report()
                .elsewhere()
                .forEach(at -> text.append("\nalso ")
                        .append(Objects.requireNonNullElse(at.outlet(), ""))
                        .append(at.outlet() != null && at.url() != null ? ", " : "")
                        .append(Objects.requireNonNullElse(at.url(), "")));
        text.append("\n\n");
        notice.hits().stream()
                .limit(MOST_HITS)
                .forEach(hit -> text.append(line(hit, notice, article.text())).append("\n\n"));
        if (notice.hits().size() > MOST_HITS) {
            text.append("and ").append(notice.hits().size() - MOST_HITS).append(" more\n\n");
        }
        return text.append("Found by ")
                .append(notice.search().name())
                .append(": ")
                .append(notice.search().stored().query())
                .append('\n')
                .toString();
    }

    private static String line(Hit hit, Notice notice, String text) {
        return switch (hit.level()) {
            case ARTICLES ->
                hit.words().stream()
                        .map(span -> around(span, text))
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining("\n"));
            case STATEMENTS -> {
                Statement statement = hit.statement(notice.report());
                String chain = names(
                        statement.chain().stream().map(Statement.Link::span).toList(), text, " ← ");
                yield (chain.isEmpty() ? "(a source that is not named)" : chain) + ": "
                        + oneLine(statement.content().of(text));
            }
            case EVENTS -> {
                Event event = hit.event(notice.report());
                yield event.type() + " (" + event.status().name().toLowerCase(Locale.ROOT) + ") "
                        + names(
                                event.actors().stream()
                                        .map(Event.Participant::span)
                                        .toList(),
                                text,
                                ", ") + " → "
                        + names(
                                event.recipients().stream()
                                        .map(Event.Participant::span)
                                        .toList(),
                                text,
                                ", ") + ": "
                        + around(event.trigger(), text);
            }
        };
    }

    private static String names(List<Span> spans, String text, String between) {
        return spans.stream().map(span -> oneLine(span.of(text))).collect(Collectors.joining(between));
    }

    /** The words with some before and after them. */
    private static String around(Span span, String text) {
        int start = text.lastIndexOf(' ', Math.max(0, span.start() - 60)) + 1;
        int end = text.indexOf(' ', Math.min(text.length(), span.end() + 60));
        return (start > 0 ? "… " : "")
                + oneLine(text.substring(start, end < 0 ? text.length() : end))
                + (end < 0 ? "" : " …");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
