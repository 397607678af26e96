package org.isnad.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.isnad.model.UnreadableException;

/**
 * The figures that a score must reach, as data: a file with a line for each, in the little of YAML that this takes.
 *
 * <pre>
 * # What must be reached on these articles; raise a figure when the reader gets better, and say why when one is lowered.
 * statements F1: 0.65
 * whole chain, two links or more: 0.5
 * </pre>
 *
 * <p>Figures go by the names that {@link org.isnad.evaluation.gold.GoldScore#figures()} gives them.
 *
 * @param least by name, the least value
 */
public record Expectations(Map<String, Double> least) {
    public Expectations {
        least = Collections.unmodifiableMap(new LinkedHashMap<>(least));
    }

    /**
     * Reads the file.
     *
     * @throws UnreadableException if it is not there, or a line is not of the form {@code name: number}
     */
    public static Expectations read(Path file) throws IOException {
        Map<String, Double> least = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            int colon = content.lastIndexOf(':');
            OptionalDouble value = value(content.substring(colon + 1).strip());
            if (colon < 1 || value.isEmpty()) {
                throw new UnreadableException(
                        file.toString(), "line " + number + " is not of the form \"name: number\"");
            }
            if (least.put(content.substring(0, colon).strip(), value.getAsDouble()) != null) {
                throw new UnreadableException(file.toString(), "line " + number + " names a figure a second time");
            }
        }
        return new Expectations(least);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file.toString(), "is not there");
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file.toString(), "is not UTF-8 text");
        }
    }

    private static OptionalDouble value(String number) {
        try {
            double value = Double.parseDouble(number);
            return value >= 0 && value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** One line for each figure that falls short, or was not measured; none where all is well. */
    public List<String> unmet(Map<String, Double> figures) {
        List<String> unmet = new ArrayList<>();
        least.forEach((name, value) -> {
            double measured = Objects.requireNonNullElse(figures.get(name), Double.NaN);
            if (Double.isNaN(measured)) {
                unmet.add(name + " was not measured");
            } else if (measured < value) {
                unmet.add(String.format(Locale.ROOT, "%s is %.4f, below %s", name, measured, value));
            }
        });
        return unmet;
    }
}
