package org.isnad.model.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Report;
import org.isnad.model.Statement;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The ids of a report that was read: each stands once, each that is referred to is there, no statement holds itself. */
final class References {
    private final Report report;
    private final Cursor in;

    References(Report report, Cursor in) {
        this.report = report;
        this.in = in;
    }

    void check() throws UnreadableException {
        Set<String> statements = ids("statements", report.statements(), Statement::id);
        Set<String> figures = ids("figures", report.figures(), Figure::id);
        Set<String> actors = ids("actors", report.actors(), Actor::id);
        ids("events", report.events(), Event::id);
        for (int i = 0; i < report.statements().size(); i++) {
            String path = "/statements/" + i;
            Statement statement = report.statements().get(i);
            demand(statement.parent(), statements, path + "/parent");
            for (Statement.Link link : statement.chain()) {
                demand(link.actor(), actors, path + "/chain");
            }
        }
        for (int i = 0; i < report.events().size(); i++) {
            String path = "/events/" + i;
            Event event = report.events().get(i);
            demand(event.statement(), statements, path + "/statement");
            for (String figure : event.figures()) {
                demand(figure, figures, path + "/figures");
            }
            for (Event.Participant participant : event.actors()) {
                demand(participant.actor(), actors, path + "/actors");
            }
            for (Event.Participant participant : event.recipients()) {
                demand(participant.actor(), actors, path + "/recipients");
            }
        }
        refuseCircles();
    }

    private <T> Set<String> ids(String list, List<T> values, Function<T, String> idOf) throws UnreadableException {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String id = idOf.apply(values.get(i));
            if (!ids.add(id)) {
                throw in.wrongAt("/" + list + "/" + i + "/id", Cursor.quoted(id) + " stands twice");
            }
        }
        return ids;
    }

    private void demand(@Nullable String id, Set<String> there, String path) throws UnreadableException {
        if (id != null && !there.contains(id)) {
            throw in.wrongAt(path, "refers to " + Cursor.quoted(id) + ", which is not in the document");
        }
    }

    private void refuseCircles() throws UnreadableException {
        Map<String, @Nullable String> parents = new HashMap<>();
        report.statements().forEach(statement -> parents.put(statement.id(), statement.parent()));
        Set<String> clear = new HashSet<>();
        for (int i = 0; i < report.statements().size(); i++) {
            Set<String> above = new HashSet<>();
            String id = report.statements().get(i).id();
            while (id != null && !clear.contains(id)) {
                if (!above.add(id)) {
                    throw in.wrongAt("/statements/" + i + "/parent", "leads back to the statement itself");
                }
                id = parents.get(id);
            }
            clear.addAll(above);
        }
    }
}
