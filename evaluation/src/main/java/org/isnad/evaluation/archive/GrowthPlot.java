package org.isnad.evaluation.archive;

import java.util.List;
import java.util.Locale;
import org.isnad.evaluation.SvgPicture;

/** How something grows with the number of articles, as SVG that stands alone; in the viewer's light or dark scheme. */
record GrowthPlot(String title, String unit, List<Point> points) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int TOP = 40;
    private static final int BOTTOM = HEIGHT - 44;
    private static final int RIGHT = WIDTH - 24;

    /** A measured value. */
    record Point(int articles, double value) {}

    String svg() {
        double mostArticles = points.stream().mapToInt(Point::articles).max().orElse(1);
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        var out = new StringBuilder(SvgPicture.open(WIDTH, HEIGHT, LEFT, title));
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = BOTTOM - (BOTTOM - TOP) * quarter / 4.0;
            out.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>"
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT,
                    y,
                    RIGHT,
                    y,
                    LEFT - 6,
                    y + 4,
                    String.format(Locale.ROOT, most < 20 ? "%.1f" : "%.0f", most * quarter / 4)));
        }
        var line = new StringBuilder();
        for (Point point : points) {
            double x = LEFT + (RIGHT - LEFT) * point.articles() / mostArticles;
            double y = BOTTOM - (BOTTOM - TOP) * point.value() / most;
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            out.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"point\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%,d articles: %.1f %s</title></circle>"
                            + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d k</text>%n",
                    x,
                    y,
                    point.articles(),
                    point.value(),
                    unit,
                    x,
                    BOTTOM + 16,
                    point.articles() / 1_000));
        }
        out.append("<polyline fill=\"none\" style=\"stroke: var(--point); stroke-width: 2\" points=\"")
                .append(line.toString().strip())
                .append("\"/>\n");
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">articles</text>%n"
                        + "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n</svg>%n",
                (LEFT + RIGHT) / 2,
                HEIGHT - 10,
                (TOP + BOTTOM) / 2,
                unit));
        return out.toString();
    }
}
