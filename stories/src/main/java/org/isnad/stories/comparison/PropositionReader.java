package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * Takes a report apart into what it says, one proposition after the other. A statement says its content, divided where it
 * has several propositions; what lies within a statement inside it belongs to that one, and where little is left the
 * outer one makes no claim of its own. The outlet in its own voice says what happened: the stretch between statements
 * around an event.
 */
final class PropositionReader {
    /** Fewer content words than this outside the inner statements are their frame: {@code أن الوزير قال في بيان إن …}. */
    private static final int FEWEST_OWN_WORDS = 3;

    /** And where they are less than this part of all, the content is mostly its nested statement. */
    private static final double LEAST_OWN_SHARE = 0.4;

    private static final Set<String> FORMULAS = Lexicon.lines(PropositionReader.class, "formulas.txt").stream()
            .map(ArabicNormalizer::key)
            .collect(Collectors.toUnmodifiableSet());

    private final ContentWords words;
    private final CountedKinds kinds;
    private final Parties parties;

    PropositionReader(ContentWords words, CountedKinds kinds, Parties parties) {
        this.words = words;
        this.kinds = kinds;
        this.parties = parties;
    }

    /**
     * In the order of the text.
     *
     * @param place the article's place in the order of the story
     */
    List<Proposition> read(int place, Report report) {
        List<Proposition> propositions = new ArrayList<>();
        for (Statement statement : report.statements()) {
            List<Span> inner = inner(report, statement);
            for (Span part : PropositionSplitter.split(report.article().text(), statement.content())) {
                addStated(place, report, statement, part, inner, propositions);
            }
        }
        addOwnVoice(place, report, propositions);
        propositions.sort(Comparator.comparing(Proposition::span));
        return propositions;
    }

    private void addStated(
            int place,
            Report report,
            Statement statement,
            Span part,
            List<Span> inner,
            List<Proposition> propositions) {
        if (FORMULAS.contains(ArabicNormalizer.key(part.of(report.article().text())))) {
            return;
        }
        List<ContentWords.Word> all = words.in(report.article().text(), part);
        List<ContentWords.Word> own =
                all.stream().filter(word -> !isWithin(inner, word.span())).toList();
        boolean nested = own.size() < all.size();
        if (own.isEmpty() || (nested && (own.size() < FEWEST_OWN_WORDS || own.size() < LEAST_OWN_SHARE * all.size()))) {
            return;
        }
        List<Event> events = report.events().stream()
                .filter(event -> part.contains(event.trigger()) && !isWithin(inner, event.trigger()))
                .toList();
        List<String> chain = statement.chain().stream()
                .map(link -> parties.of(report, link))
                .distinct()
                .toList();
        propositions.add(new Proposition(
                place,
                report,
                statement,
                part,
                ContentWords.stems(own),
                null,
                happenings(report, events),
                deeds(report, events, part),
                figures(report, part, inner),
                chain));
    }

    private void addOwnVoice(int place, Report report, List<Proposition> propositions) {
        List<Span> said = new ArrayList<>();
        report.statements().forEach(statement -> said.addAll(parts(statement)));
        Map<Span, List<Event>> told = new TreeMap<>();
        for (Event event : report.events()) {
            boolean own = event.statement() == null
                    && event.status() != Event.Status.HYPOTHETICAL
                    && said.stream().noneMatch(span -> span.overlaps(event.trigger()));
            Span stretch = own ? OwnVoice.around(report, event.trigger(), said) : null;
            if (stretch != null) {
                told.computeIfAbsent(stretch, none -> new ArrayList<>()).add(event);
            }
        }
        String voice = parties.voice(report.article());
        told.forEach((span, events) -> {
            var stems = ContentWords.stems(words.in(report.article().text(), span));
            if (stems.size() >= FEWEST_OWN_WORDS) {
                propositions.add(new Proposition(
                        place,
                        report,
                        null,
                        span,
                        stems,
                        events.getFirst().id(),
                        happenings(report, events),
                        deeds(report, events, span),
                        figures(report, span, List.of()),
                        List.of(voice)));
            }
        });
    }

    /** What the statements within a statement take of its content. */
    private static List<Span> inner(Report report, Statement outer) {
        List<Span> inner = new ArrayList<>();
        for (Statement statement : report.statements()) {
            if (outer.id().equals(statement.parent())) {
                inner.addAll(parts(statement));
            }
        }
        return inner;
    }

    private static List<Span> parts(Statement statement) {
        List<Span> parts = new ArrayList<>(List.of(statement.content()));
        if (statement.cue() != null) {
            parts.add(statement.cue());
        }
        if (!statement.implicit()) {
            statement.chain().forEach(link -> parts.add(link.span()));
        }
        return parts;
    }

    private static boolean isWithin(List<Span> spans, Span word) {
        return spans.stream().anyMatch(span -> span.overlaps(word));
    }

    private Map<Event.Type, Set<String>> happenings(Report report, List<Event> events) {
        Map<Event.Type, Set<String>> happenings = new EnumMap<>(Event.Type.class);
        for (Event event : events) {
            Set<String> people = happenings.computeIfAbsent(event.type(), none -> new HashSet<>());
            Stream.concat(event.actors().stream(), event.recipients().stream())
                    .map(participant -> parties.named(report, participant.actor()))
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        }
        return happenings;
    }

    private List<Deed> deeds(Report report, List<Event> events, Span told) {
        return events.stream()
                .map(event -> Deed.of(event, report, told, words))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a stretch counts. Of two figures for the same thing the first is kept: the second explains it. */
    private Map<CountedKinds.Kind, Figure> figures(Report report, Span span, List<Span> inner) {
        Map<CountedKinds.Kind, Figure> figures = new LinkedHashMap<>();
        for (Figure figure : report.figures()) {
            if (span.contains(figure.span()) && !isWithin(inner, figure.span())) {
                figures.putIfAbsent(kinds.of(figure, report.article().text()), figure);
            }
        }
        return figures;
    }
}
