package org.isnad.model.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Factuality;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reports drawn at random from a seed: any text, any spans of it, any values that the model takes. */
final class RandomReports {
    /** Letters, marks, line breaks, what JSON must escape, characters of two code units, and a half of one. */
    private static final String[] LETTERS = {
        "ا", "لله", "ً", "ـ", "ﷺ", "پ", "a", "É", " ", "\n", "\r\n", "\t", "\u0000", "\u001f", "\u007f", "\"", "\\",
        "/", "«", "\u200f", "\u2028", "\ufeff", "🔴", "𐤀", "\ud83d", "\udd34", "٥", "7", "{", "]"
    };

    private final Random random;
    private String text = "";

    private RandomReports(long seed) {
        random = new Random(seed);
    }

    static Report of(long seed) {
        return new RandomReports(seed).report();
    }

    private Report report() {
        text = string(200);
        List<Actor> actors = list(this::actor);
        List<Figure> figures = list(this::figure);
        List<Statement> statements = list(i -> statement(i, actors));
        List<Event> events = list(i -> event(i, statements, figures, actors));
        return new Report(article(), statements, events, figures, list(i -> time()), actors, list(i -> place()));
    }

    private Article article() {
        return new Article(
                string(20),
                string(10),
                maybe(() -> string(30)),
                new Outlet(maybe(() -> string(10)), maybe(this::span)),
                maybe(() -> string(30)),
                maybe(() -> string(30)),
                maybe(() -> one("ar", "en", "ckb")),
                publication(),
                list(i -> span()),
                text,
                list(i -> new Passage(span(), one(Passage.Kind.values()))));
    }

    private Publication publication() {
        OffsetDateTime time =
                maybe(() -> day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), random.nextInt(2))
                        .atOffset(ZoneOffset.ofTotalSeconds(60 * random.nextInt(-840, 840))));
        return random.nextBoolean()
                ? new Publication(day(), time, one(Publication.From.values()))
                : new Publication(null, time, null);
    }

    private Statement statement(int index, List<Actor> actors) {
        return new Statement(
                "s" + index,
                index == 0 ? null : maybe(() -> "s" + random.nextInt(index)),
                list(i -> new Statement.Link(span(), actor(actors))),
                random.nextBoolean(),
                maybe(this::span),
                span(),
                one(Statement.Form.values()),
                one(Statement.Act.values()),
                maybe(() -> one(Factuality.values())),
                confidence());
    }

    private Event event(int index, List<Statement> statements, List<Figure> figures, List<Actor> actors) {
        return new Event(
                "e" + index,
                one(Event.Type.values()),
                maybe(() -> string(8)),
                list(i -> string(8)),
                span(),
                list(i -> span()),
                list(i -> new Event.Participant(span(), actor(actors))),
                list(i -> new Event.Participant(span(), actor(actors))),
                maybe(this::place),
                maybe(() -> new Event.Date(
                        maybe(this::span), maybe(this::day), maybe(this::day), one(Event.Basis.values()))),
                one(Event.Status.values()),
                statements.isEmpty() ? null : maybe(() -> among(statements).id()),
                figures.isEmpty() ? List.of() : list(i -> among(figures).id()),
                confidence());
    }

    private Figure figure(int index) {
        return new Figure(
                "f" + index,
                span(),
                number(),
                maybe(this::number),
                one(Figure.Qualifier.values()),
                maybe(() -> string(5)),
                maybe(() -> string(5)));
    }

    private Actor actor(int index) {
        return new Actor(
                "a" + index,
                string(10),
                one(Actor.Kind.values()),
                maybe(() -> one("SYR", "FRA")),
                maybe(() -> string(4)),
                maybe(() -> string(9)),
                List.of(span(), span()));
    }

    private @Nullable String actor(List<Actor> actors) {
        return actors.isEmpty() ? null : maybe(() -> among(actors).id());
    }

    private TimeSpan time() {
        return new TimeSpan(span(), maybe(this::day), maybe(this::day));
    }

    private Place place() {
        return new Place(
                span(),
                string(9),
                maybe(() -> one("EGY", "JOR")),
                maybe(() -> random.nextDouble(-90, 90)),
                maybe(() -> random.nextDouble(-180, 180)));
    }

    private double confidence() {
        return one(0.0, 1.0, random.nextDouble(), Double.MIN_VALUE, Math.nextDown(1.0));
    }

    private BigDecimal number() {
        return new BigDecimal(new BigInteger(random.nextInt(1, 120), random), random.nextInt(-20, 20));
    }

    private LocalDate day() {
        return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_600_000));
    }

    private Span span() {
        int start = random.nextInt(text.length() + 1);
        return new Span(start, random.nextInt(start, text.length() + 1));
    }

    private String string(int most) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            letters.append(one(LETTERS));
        }
        return letters.toString();
    }

    private <T> List<T> list(IntFunction<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = 0, size = random.nextInt(4); i < size; i++) {
            list.add(element.apply(i));
        }
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T among(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
