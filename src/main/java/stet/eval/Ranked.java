package stet.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores with what is true of them, for measures that look at the order alone. */
record Ranked(List<Item> items) {

    Ranked {
        items = items.stream()
                .sorted(Comparator.comparingDouble(Item::score).reversed())
                .toList();
    }

    /** One scored thing. */
    record Item(double score, boolean positive) {}

    /**
     * Area under the ROC curve: how often a positive item has the higher score, ties counting half (Hanley and McNeil,
     * 1982); one half where there is no pair to compare.
     */
    double auc() {
        double above = 0;
        long positives = 0;
        long negatives = 0;
        for (int i = 0; i < items.size(); ) {
            int end = i;
            long tiedPositive = 0;
            while (end < items.size() && items.get(end).score() == items.get(i).score()) {
                tiedPositive += items.get(end).positive() ? 1 : 0;
                end++;
            }
            long tiedNegative = end - i - tiedPositive;
            above += tiedNegative * (positives + tiedPositive / 2.0);
            positives += tiedPositive;
            negatives += tiedNegative;
            i = end;
        }
        return positives == 0 || negatives == 0 ? 0.5 : above / ((double) positives * negatives);
    }

    /** Precision among the best scored share of all items, for each share asked for. */
    List<Double> precisionAt(List<Double> shares) {
        List<Double> precisions = new ArrayList<>();
        for (double share : shares) {
            int count = Math.max(1, (int) Math.round(share * items.size()));
            long right = items.stream().limit(count).filter(Item::positive).count();
            precisions.add((double) right / count);
        }
        return precisions;
    }
}
