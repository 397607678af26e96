package org.isnad.cli.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.cli.view.Outline.Entry;
import org.isnad.model.Event;
import org.isnad.model.Report;

/**
 * The events of a report as a table of its page.
 *
 * @param report the report
 * @param key the name in the page of a statement's card
 */
record HtmlEvents(Report report, Function<Entry, String> key) {
    /** The table with its heading; empty where there is no event. */
    String table(Outline outline) {
        if (report.events().isEmpty()) {
            return "";
        }
        return report.events().stream()
                .map(event -> row(event, outline))
                .collect(Collectors.joining(
                        "",
                        "<h3>الأحداث</h3>\n<table class=\"events\"><thead><tr><th>الحدث</th><th>الفاعل ← المتلقي</th>"
                                + "<th>متى وأين</th><th>في القول</th></tr></thead><tbody>\n",
                        "</tbody></table>\n"));
    }

    private String row(Event event, Outline outline) {
        return "<tr><td>%s <small>%s</small><br><bdi>%s</bdi></td><td>%s%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        ArabicWords.of(event.type()),
                        ArabicWords.of(event.status()),
                        Html.escape(event.trigger().of(report.article().text())),
                        names(event.actors()),
                        event.recipients().isEmpty() ? "" : " ← " + names(event.recipients()),
                        Html.escape(EnglishWords.when(event)),
                        outline.telling(event)
                                .map(entry -> "<a href=\"#%s\">%s</a>".formatted(key.apply(entry), entry.number()))
                                .orElse("المقال نفسه"));
    }

    private String names(List<Event.Participant> participants) {
        return participants.stream()
                .map(participant -> "<bdi>"
                        + Html.escape(participant.span().of(report.article().text())) + "</bdi>")
                .collect(Collectors.joining("، "));
    }
}
