package org.isnad.evaluation.archive;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Lines over a growing number, both axes logarithmic, as SVG: what grows in step with the number rises at 45 degrees, what
 * does not grow lies flat. The picture stands alone: no script, no network; it follows the viewer's light or dark scheme.
 */
final class GrowthPlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 64;
    private static final int TOP = 40;
    private static final int RIGHT = 16;
    private static final int BOTTOM = 48;
    private static final List<String> COLOURS = List.of("#0b6e8f", "#b3541e", "#5b8c2a", "#8a4fae", "#a33b5b");

    /**
     * A measure.
     *
     * @param name with its unit
     */
    record Line(String name, List<Point> points) {}

    /** A measure at a number, both greater than 0. */
    record Point(double number, double value) {}

    private final List<Line> lines;
    private final double leastNumber;
    private final double mostNumber;
    private final double leastValue;
    private final double mostValue;

    private GrowthPlot(List<Line> lines) {
        this.lines = lines;
        List<Point> all = lines.stream().flatMap(line -> line.points().stream()).toList();
        this.leastNumber = all.stream().mapToDouble(Point::number).min().orElse(1);
        this.mostNumber = all.stream().mapToDouble(Point::number).max().orElse(10);
        this.leastValue = Math.pow(
                10,
                Math.floor(
                        Math.log10(all.stream().mapToDouble(Point::value).min().orElse(1))));
        this.mostValue = Math.pow(
                10,
                Math.ceil(
                        Math.log10(all.stream().mapToDouble(Point::value).max().orElse(10))));
    }

    static void write(String title, String number, List<Line> lines, Appendable out) throws IOException {
        new GrowthPlot(lines).write(title, number, out);
    }

    private void write(String title, String number, Appendable out) throws IOException {
        out.append(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
                font-family="sans-serif" font-size="12">
                <title>%3$s</title>
                <style>
                svg { --ink: #222; --faint: #bbb; background: #fff }
                @media (prefers-color-scheme: dark) { svg { --ink: #ddd; --faint: #555; background: #181818 } }
                text { fill: var(--ink) } .grid { stroke: var(--faint) } polyline { fill: none; stroke-width: 2 }
                </style>
                <text x="%4$d" y="22" font-size="14">%3$s</text>
                """, WIDTH, HEIGHT, title, LEFT));
        for (double value = leastValue; value <= mostValue * 1.01; value *= 10) {
            grid(out, LEFT, y(value), WIDTH - RIGHT, y(value));
            text(out, LEFT - 6, y(value) + 4, "end", label(value));
        }
        for (Point point : lines.getFirst().points()) {
            grid(out, x(point.number()), TOP, x(point.number()), HEIGHT - BOTTOM);
            text(out, x(point.number()), HEIGHT - BOTTOM + 16, "middle", label(point.number()));
        }
        text(out, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", number);
        for (int i = 0; i < lines.size(); i++) {
            line(out, lines.get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        out.append("</svg>\n");
    }

    private void line(Appendable out, Line line, String colour, int index) throws IOException {
        out.append("<polyline stroke=\"").append(colour).append("\" points=\"");
        for (Point point : line.points()) {
            out.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.number()), y(point.value())));
        }
        out.append("\"/>\n");
        double y = TOP + 16 + 18.0 * index;
        out.append(String.format(
                Locale.ROOT, "<circle cx=\"%d\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/>%n", LEFT + 14, y - 4, colour));
        text(out, LEFT + 26, y, "start", line.name());
    }

    private double x(double number) {
        return LEFT + (WIDTH - LEFT - RIGHT) * share(number, leastNumber, mostNumber);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share(value, leastValue, mostValue);
    }

    private static double share(double value, double least, double most) {
        return (Math.log(value) - Math.log(least)) / (Math.log(most) - Math.log(least));
    }

    private static String label(double value) {
        return value >= 1 ? String.format(Locale.ROOT, "%,.0f", value) : String.valueOf(value);
    }

    private static void grid(Appendable out, double x1, double y1, double x2, double y2) throws IOException {
        out.append(String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private static void text(Appendable out, double x, double y, String anchor, String text) throws IOException {
        out.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }
}
