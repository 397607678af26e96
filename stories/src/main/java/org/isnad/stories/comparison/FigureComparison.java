package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Figure;

/** What the propositions of a claim count, side by side. */
final class FigureComparison {
    private FigureComparison() {}

    /** Whether both count the same thing and come to something else, be it only more or less exact. */
    static boolean differ(Proposition one, Proposition other) {
        return one.figures().entrySet().stream().anyMatch(counted -> {
            Figure figure = other.figures().get(counted.getKey());
            return figure != null && !worth(figure).equals(worth(counted.getValue()));
        });
    }

    /**
     * For each thing on which the propositions differ, every figure given for it.
     *
     * @param claim the propositions of a claim, in the order of publication
     * @param speaker gives the id of the source that speaks
     */
    static List<Difference> differences(List<Proposition> claim, Function<Proposition, String> speaker) {
        Map<CountedKinds.Kind, List<Difference.Given>> byKind = new LinkedHashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Proposition proposition : claim) {
            String source = speaker.apply(proposition);
            proposition.figures().forEach((kind, figure) -> {
                // A reprint gives the same figure of the same source again.
                if (seen.add(List.of(kind, source, worth(figure)))) {
                    byKind.computeIfAbsent(kind, none -> new ArrayList<>())
                            .add(new Difference.Given(
                                    source,
                                    figure,
                                    proposition.report().article().publication(),
                                    proposition.evidence()));
                }
            });
        }
        return byKind.values().stream()
                .filter(FigureComparison::isDisputed)
                .map(given -> new Difference(counted(given.getFirst().figure()), given))
                .toList();
    }

    private static boolean isDisputed(List<Difference.Given> given) {
        return given.stream().map(each -> worth(each.figure())).distinct().count() > 1;
    }

    private static String counted(Figure figure) {
        return Objects.requireNonNullElse(figure.of(), Objects.requireNonNullElse(figure.unit(), ""));
    }

    /** What of a figure makes it another one: {@code 50.0} is 50, {@code نحو 50} is not. */
    private static List<Object> worth(Figure figure) {
        return List.of(
                figure.value().stripTrailingZeros(),
                figure.max() == null ? "" : figure.max().stripTrailingZeros(),
                figure.qualifier(),
                Objects.requireNonNullElse(figure.unit(), ""));
    }
}
