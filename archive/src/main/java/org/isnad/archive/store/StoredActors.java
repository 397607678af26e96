package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.ActorName;
import org.isnad.model.Actor;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in the reports in force, in which offices, and from when to when.
 *
 * <p>An actor here is a name of one kind, however it is spelt, and not a proven identity: namesakes stand under one name,
 * each office with its own country and days. Safe for many threads.
 */
public final class StoredActors {
    private final Database database;

    StoredActors(Database database) {
        this.database = database;
    }

    /**
     * An actor with all offices that any report gives it.
     *
     * @param id its number, for good
     * @param name as the report spelt it that named it first
     * @param offices the one that most reports tell of first
     */
    public record KnownActor(long id, String name, Actor.Kind kind, List<Office> offices) {
        public KnownActor {
            offices = List.copyOf(offices);
        }

        /** What search knows it by. */
        public ActorName actorName() {
            return new ActorName(kind, ActorName.keyOf(name));
        }

        /** How many reports name it; one that gives it several offices counts for each. */
        public int reports() {
            return offices.stream().mapToInt(Office::reports).sum();
        }
    }

    /**
     * An office, as reports tell of it.
     *
     * @param role as the first report spelt it, or {@code null} where reports name the actor without one
     * @param country ISO 3166-1 alpha-3, or {@code null}
     * @param sector a PLOVER sector, or {@code null}
     * @param firstSeen the first day of publication of a report that tells of it, or {@code null} where none has a day
     * @param lastSeen the last one
     * @param reports how many reports tell of it
     */
    public record Office(
            @Nullable String role,
            @Nullable String country,
            @Nullable String sector,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            int reports) {}

    /** The actors whose names hold these words side by side, in any spelling; those that most reports name come first. */
    public List<KnownActor> named(String name, int most) throws StoreException {
        String key = ActorName.keyOf(name);
        // A key has letters and digits alone, so that no sign of a pattern is in it.
        return key.isEmpty() ? List.of() : find("% " + key + " %", null, most);
    }

    /**
     * The actors whose names hold these words side by side, of which the last may be the beginning of one.
     *
     * @param kind only those of this kind, or {@code null}
     */
    public List<KnownActor> beginning(String name, Actor.@Nullable Kind kind, int most) throws StoreException {
        String key = ActorName.keyOf(name);
        return key.isEmpty() ? List.of() : find("% " + key + "%", kind, most);
    }

    /** The actors that most reports name. */
    public List<KnownActor> mostNamed(int most) throws StoreException {
        return mostNamed(null, most);
    }

    /**
     * The actors that most reports name.
     *
     * @param kind only those of this kind, or {@code null}
     */
    public List<KnownActor> mostNamed(Actor.@Nullable Kind kind, int most) throws StoreException {
        return find("%", kind, most);
    }

    /** The actor of this number. */
    public Optional<KnownActor> numbered(long id) throws StoreException {
        return database.read(
                handle -> known(handle.createQuery(Sql.named("actor-by-id")).bind("actor", id)).stream()
                        .findFirst());
    }

    /** The numbers of actors; one that is not known has none. */
    public Map<ActorName, Long> numbers(Collection<ActorName> names) throws StoreException {
        return database.read(handle -> {
            Map<ActorName, Long> numbers = new HashMap<>();
            for (ActorName name : names) {
                handle.createQuery(Sql.named("actor-id"))
                        .bind("kind", word(name.kind()))
                        .bind("nameKey", name.key())
                        .mapTo(Long.class)
                        .findOne()
                        .ifPresent(number -> numbers.put(name, number));
            }
            return numbers;
        });
    }

    private static String word(Actor.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private List<KnownActor> find(String pattern, Actor.@Nullable Kind kind, int most) throws StoreException {
        return database.read(handle -> known(handle.createQuery(Sql.named("actors-by-name"))
                .bind("pattern", pattern)
                .bind("kind", kind == null ? "%" : word(kind))
                .bind("most", most)));
    }

    private record Row(long actor, String name, Actor.Kind kind, Office office) {}

    private static List<KnownActor> known(Query query) {
        Map<Long, List<Row>> rows = new LinkedHashMap<>();
        query.map((row, context) -> new Row(
                        row.getLong("id"),
                        row.getString("name"),
                        Actor.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        new Office(
                                row.getString("role"),
                                known(row.getString("country")),
                                known(row.getString("sector")),
                                day(row.getString("first_day")),
                                day(row.getString("last_day")),
                                row.getInt("reports"))))
                .forEach(row -> rows.computeIfAbsent(row.actor(), none -> new ArrayList<>())
                        .add(row));
        return rows.values().stream()
                .map(of -> new KnownActor(
                        of.getFirst().actor(),
                        of.getFirst().name(),
                        of.getFirst().kind(),
                        of.stream().map(Row::office).toList()))
                .toList();
    }

    private static @Nullable String known(String value) {
        return value.isEmpty() ? null : value;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
