package org.isnad.evaluation.stories;

import java.util.List;
import java.util.Locale;
import org.isnad.evaluation.SvgPicture;

/**
 * How time and memory grow with the number of articles, as SVG, both axes from zero: growth is linear where the points lie
 * on the line from the origin through the last one.
 */
final class GrowthPlot {
    private static final int SIDE = 300;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int APART = 90;

    /**
     * A measured point.
     *
     * @param articles how many
     * @param seconds of one thread
     * @param megabytes of heap
     */
    record Point(int articles, double seconds, double megabytes) {}

    private GrowthPlot() {}

    static String of(List<Point> points, String title) {
        int width = LEFT + SIDE + APART + SIDE + 24;
        var svg = new StringBuilder(SvgPicture.open(width, TOP + SIDE + 48, LEFT, title));
        panel(
                svg,
                LEFT,
                "seconds",
                points.stream()
                        .map(point -> new double[] {point.articles(), point.seconds()})
                        .toList());
        panel(
                svg,
                LEFT + SIDE + APART,
                "MB of heap, articles included",
                points.stream()
                        .map(point -> new double[] {point.articles(), point.megabytes()})
                        .toList());
        return svg.append("</svg>\n").toString();
    }

    private static void panel(StringBuilder svg, int left, String what, List<double[]> points) {
        double most = points.getLast()[0];
        double highest = points.stream().mapToDouble(point -> point[1]).max().orElse(1) * 1.1;
        int bottom = TOP + SIDE;
        for (int part = 0; part <= 3; part++) {
            int x = left + SIDE * part / 3;
            int y = bottom - SIDE * part / 3;
            line(svg, x, TOP, x, bottom);
            line(svg, left, y, left + SIDE, y);
            text(svg, x, bottom + 16, "middle", String.format(Locale.ROOT, "%,.0f", most * part / 3));
            text(svg, left - 6, y + 4, "end", String.format(Locale.ROOT, "%,.0f", highest * part / 3));
        }
        double[] last = points.getLast();
        line(svg, left, bottom, left + SIDE, bottom - SIDE * last[1] / highest);
        text(svg, left + SIDE / 2.0, bottom + 36, "middle", "articles");
        text(svg, left, TOP - 6, "start", what);
        for (double[] point : points) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"point\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"><title>%,.0f articles: %,.1f %s</title></circle>\n",
                    left + SIDE * point[0] / most,
                    bottom - SIDE * point[1] / highest,
                    point[0],
                    point[1],
                    what));
        }
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", x1, y1, x2, y2));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text));
    }
}
