package stet.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How far scores are the probabilities that they claim to be, in ten bins of equal width (Guo et al., 2017). */
record Calibration(List<Bin> bins) {

    private static final int BINS = 10;
    private static final int SIDE = 300;
    private static final int MARGIN = 40;

    /**
     * One bin.
     *
     * @param mean mean score
     * @param share share of what is true
     */
    record Bin(int count, double mean, double share) {}

    static Calibration of(Collection<Ranked.Item> items) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int own = bin;
            List<Ranked.Item> inside = items.stream()
                    .filter(item -> Math.min(BINS - 1, (int) (item.score() * BINS)) == own)
                    .toList();
            if (!inside.isEmpty()) {
                double mean = inside.stream()
                        .mapToDouble(Ranked.Item::score)
                        .average()
                        .orElse(0);
                long right = inside.stream().filter(Ranked.Item::positive).count();
                bins.add(new Bin(inside.size(), mean, (double) right / inside.size()));
            }
        }
        return new Calibration(bins);
    }

    /** Expected calibration error: the mean distance between score and share, weighted by how many there are. */
    double error() {
        int all = bins.stream().mapToInt(Bin::count).sum();
        return bins.stream()
                .mapToDouble(bin -> Math.abs(bin.mean() - bin.share()) * bin.count() / Math.max(1, all))
                .sum();
    }

    /** The reliability plot: a point for each bin, and the diagonal on which a calibrated score lies. */
    String svg() {
        StringBuilder svg = new StringBuilder();
        int size = SIDE + 2 * MARGIN;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                size,
                size));
        svg.append(line(0, 0, 1, 1, "#999"));
        svg.append(line(0, 0, 1, 0, "#000"));
        svg.append(line(0, 0, 0, 1, "#000"));
        for (double tick : List.of(0.0, 0.5, 1.0)) {
            svg.append(text(x(tick) - 8, y(0) + 16, String.valueOf(tick)));
            svg.append(text(x(0) - 24, y(tick) + 4, String.valueOf(tick)));
        }
        for (Bin bin : bins) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%d pairs</title></circle>%n",
                    x(bin.mean()),
                    y(bin.share()),
                    bin.count()));
        }
        svg.append(text(SIDE / 2.0, size - 8, "stance score"));
        svg.append(text(4, 20, "share of the pairs that are supported"));
        svg.append(String.format("</svg>%n"));
        return svg.toString();
    }

    private static String text(double x, double y, String text) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n", x, y, text);
    }

    private static String line(double x1, double y1, double x2, double y2, String colour) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x(x1),
                y(y1),
                x(x2),
                y(y2),
                colour);
    }

    private static double x(double value) {
        return MARGIN + SIDE * value;
    }

    private static double y(double value) {
        return MARGIN + SIDE * (1 - value);
    }
}
