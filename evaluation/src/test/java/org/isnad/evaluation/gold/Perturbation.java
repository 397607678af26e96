package org.isnad.evaluation.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reports that a reader with faults would give: the gold itself with things left out, added, cut longer or shorter, and
 * changed, each by a chance that grows with {@code faults}; the same from the same seed.
 */
final class Perturbation {
    private final GoldArticle article;
    private final double faults;
    private final Random random;

    private Perturbation(GoldArticle article, double faults, long seed) {
        this.article = article;
        this.faults = faults;
        this.random = new Random(seed);
    }

    static Report of(GoldArticle article, double faults, long seed) {
        return new Perturbation(article, faults, seed).report();
    }

    private Report report() {
        Article plain = new Article(
                "x",
                article.key(),
                null,
                Outlet.UNKNOWN,
                null,
                null,
                null,
                Publication.UNKNOWN,
                List.of(),
                article.text(),
                List.of());
        List<Statement> statements = new ArrayList<>();
        for (GoldStatement gold : article.statements()) {
            for (int copies = copies(); copies > 0; copies--) {
                statements.add(statement("s" + statements.size(), gold));
            }
        }
        List<Event> events = new ArrayList<>();
        for (GoldEvent gold : article.events()) {
            for (int copies = copies(); copies > 0; copies--) {
                events.add(event("e" + events.size(), gold));
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (GoldFigure gold : article.figures()) {
            for (int copies = copies(); copies > 0; copies--) {
                BigDecimal value = BigDecimal.valueOf(fault() ? gold.value() * 2 : gold.value());
                figures.add(new Figure(
                        "f" + figures.size(), moved(gold.span()), value, null, Figure.Qualifier.EXACT, null, null));
            }
        }
        return new Report(plain, statements, events, figures, List.of(), List.of(), List.of());
    }

    private Statement statement(String id, GoldStatement gold) {
        List<Statement.Link> chain = new ArrayList<>();
        gold.sources().forEach(source -> chain.add(new Statement.Link(moved(source), null)));
        int speaker = gold.implicit() == null ? -1 : article.text().indexOf(gold.implicit());
        if (gold.implicit() != null && speaker >= 0) {
            chain.add(new Statement.Link(
                    moved(new Span(speaker, speaker + gold.implicit().length())), null));
        }
        if (fault() && !chain.isEmpty()) {
            chain.remove(random.nextInt(chain.size()));
        }
        if (fault()) {
            chain.add(random.nextInt(chain.size() + 1), new Statement.Link(moved(gold.content()), null));
        }
        return new Statement(
                id,
                null,
                chain,
                gold.implicit() != null,
                null,
                moved(gold.content()),
                fault() ? any(Statement.Form.values()) : Statement.Form.valueOf(upper(gold.form())),
                fault() ? any(Statement.Act.values()) : Statement.Act.valueOf(upper(gold.act())),
                0.5);
    }

    private Event event(String id, GoldEvent gold) {
        return new Event(
                id,
                fault() ? any(Event.Type.values()) : Event.Type.valueOf(gold.type()),
                null,
                List.of(),
                moved(gold.trigger()),
                participants(gold.actors()),
                participants(gold.recipients()),
                null,
                date(gold.date()),
                fault() ? any(Event.Status.values()) : Event.Status.valueOf(upper(gold.status())),
                null,
                List.of(),
                0.5);
    }

    private List<Event.Participant> participants(List<Span> gold) {
        List<Event.Participant> participants = new ArrayList<>();
        for (Span span : gold) {
            for (int copies = copies(); copies > 0; copies--) {
                participants.add(new Event.Participant(moved(span), null));
            }
        }
        return participants;
    }

    private Event.@Nullable Date date(GoldEvent.@Nullable Days gold) {
        if (gold == null || fault()) {
            return null;
        }
        LocalDate from =
                gold.from() == null ? null : LocalDate.parse(gold.from()).plusDays(fault() ? 1 : 0);
        LocalDate to = gold.to() == null || fault() ? null : LocalDate.parse(gold.to());
        return new Event.Date(null, from, to, Event.Basis.TEXT);
    }

    private boolean fault() {
        return random.nextDouble() < faults;
    }

    private int copies() {
        return fault() ? 0 : fault() ? 2 : 1;
    }

    /** The span, sometimes with either end elsewhere, within words too. */
    private Span moved(Span span) {
        int start = fault() ? span.start() + random.nextInt(41) - 20 : span.start();
        int end = fault() ? span.end() + random.nextInt(81) - 40 : span.end();
        int from = Math.clamp(start, 0, article.text().length());
        return new Span(from, Math.clamp(end, from, article.text().length()));
    }

    private <E extends Enum<E>> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
