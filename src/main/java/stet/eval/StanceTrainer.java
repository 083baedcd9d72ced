package stet.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.verdict.StanceFeature;
import stet.verdict.StanceModel;

/**
 * Trains the stance model: weights by {@link SignedRegression}, then a probability and a threshold from the scores of
 * pairs that were held out.
 */
final class StanceTrainer {

    /** Large files count a little more than small ones. */
    private static final double FILE_POWER = 0.15;

    /** The precision that a threshold has to reach. */
    private static final double TARGET = 0.9;

    /** Of the normal distribution, one-sided at 80 %; held-out pairs that may be supported are few. */
    private static final double QUANTILE = 0.8416;

    private StanceTrainer() {}

    /** A model for pairs with and without meaning. */
    static StanceModel model(List<JudgedPair> pairs) {
        Map<String, Double> ofWords =
                train(pairs.stream().map(JudgedPair::withoutMeaning).toList());
        return StanceModel.of(train(pairs), ofWords);
    }

    /** The weights, by the keys that {@link StanceModel#of} takes; a threshold only for words alone. */
    static Map<String, Double> train(List<JudgedPair> pairs) {
        Map<JudgedPair, Double> scores = new HashMap<>();
        for (StanceFolds.Split split : StanceFolds.byEvidence(pairs)) {
            Map<StanceFeature, Double> slopes = slopes(split.training());
            split.held().forEach(pair -> scores.put(pair, sum(pair, slopes)));
        }
        PlattScaling scaling = PlattScaling.of(pairs.stream()
                .map(pair -> new Ranked.Item(scores.getOrDefault(pair, 0.0), pair.supported()))
                .toList());
        Map<String, Double> weights = new HashMap<>();
        slopes(pairs).forEach((feature, slope) -> weights.put(feature.key(), slope * scaling.slope()));
        weights.put(StanceModel.BIAS, scaling.bias());
        if (pairs.stream().noneMatch(JudgedPair::hasMeaning)) {
            weights.put(
                    StanceModel.THRESHOLD,
                    threshold(pairs.stream()
                            .filter(pair -> !pair.found().refuted() && StanceModel.mayBeSupported(pair.features()))
                            .map(pair -> new Ranked.Item(
                                    scaling.probability(scores.getOrDefault(pair, 0.0)), pair.supported()))
                            .toList()));
        }
        return weights;
    }

    /** The least score from which on the precision has a lower confidence bound over the target; 1 if there is none. */
    private static double threshold(List<Ranked.Item> held) {
        List<Ranked.Item> ranked = held.stream()
                .sorted(Comparator.comparingDouble(Ranked.Item::score).reversed())
                .toList();
        double threshold = 1;
        int right = 0;
        for (int i = 0; i < ranked.size(); i++) {
            double score = ranked.get(i).score();
            right += ranked.get(i).positive() ? 1 : 0;
            boolean tied = i + 1 < ranked.size() && ranked.get(i + 1).score() == score;
            if (!tied && lowerBound(right, i + 1) >= TARGET) {
                threshold = score;
            }
        }
        return threshold;
    }

    /** Lower end of the score interval of a share (Wilson, 1927). */
    private static double lowerBound(int right, int all) {
        double square = QUANTILE * QUANTILE;
        double share = (double) right / all;
        double spread = Math.sqrt(share * (1 - share) / all + square / (4.0 * all * all));
        return (share + square / (2 * all) - QUANTILE * spread) / (1 + square / all);
    }

    /** In each file, supported and other pairs count the same, and so do all passages, however many pairs they are in. */
    private static Map<StanceFeature, Double> slopes(List<JudgedPair> pairs) {
        List<String> files = StanceFolds.files(pairs);
        Map<List<Object>, Integer> onPassage = new HashMap<>();
        pairs.forEach(pair -> onPassage.merge(passage(pair), 1, Integer::sum));
        Map<List<Object>, Double> passages = new HashMap<>();
        pairs.forEach(pair -> passages.merge(side(pair), 1.0 / onPassage.getOrDefault(passage(pair), 1), Double::sum));
        List<SignedRegression.Row> rows = new ArrayList<>();
        double sum = 0;
        for (JudgedPair pair : pairs) {
            sum += weight(pair, onPassage, passages);
        }
        for (JudgedPair pair : pairs) {
            double weight = weight(pair, onPassage, passages) * pairs.size() / sum;
            rows.add(new SignedRegression.Row(pair.features(), files.indexOf(pair.file()), pair.supported(), weight));
        }
        return SignedRegression.fit(rows, files.size());
    }

    private static double weight(
            JudgedPair pair, Map<List<Object>, Integer> onPassage, Map<List<Object>, Double> passages) {
        double side = passages.getOrDefault(side(pair), 1.0);
        return Math.pow(side, FILE_POWER) / side / onPassage.getOrDefault(passage(pair), 1);
    }

    private static List<Object> side(JudgedPair pair) {
        return List.of(pair.file(), pair.supported());
    }

    private static List<Object> passage(JudgedPair pair) {
        return List.of(pair.file(), pair.supported(), pair.pair().evidence());
    }

    private static double sum(JudgedPair pair, Map<StanceFeature, Double> slopes) {
        return pair.features().entrySet().stream()
                .mapToDouble(feature -> feature.getValue() * slopes.getOrDefault(feature.getKey(), 0.0))
                .sum();
    }
}
