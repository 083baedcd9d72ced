package stet.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import stet.eval.StanceFolds.Judgement;
import stet.eval.VerdictPair.Gold;
import stet.model.Verdict.Label;

/** The figures of one data set. Labels that a data set does not have are counted as the nearest that it has. */
record VerdictFigures(List<JudgedPair> pairs, Map<JudgedPair, Judgement> judged) {

    double auc(ToDoubleFunction<JudgedPair> score) {
        return ranked(score).auc();
    }

    Ranked ranked(ToDoubleFunction<JudgedPair> score) {
        return new Ranked(pairs.stream()
                .map(pair -> new Ranked.Item(score.applyAsDouble(pair), pair.supported()))
                .toList());
    }

    /** The stance score as a ranking. */
    Ranked ranked() {
        return ranked(this::score);
    }

    /** How far the stance score is the probability that a pair is supported. */
    Calibration calibration() {
        return Calibration.of(ranked().items());
    }

    private double score(JudgedPair pair) {
        return judgement(pair).score();
    }

    private Judgement judgement(JudgedPair pair) {
        return judged.getOrDefault(pair, Judgement.NONE);
    }

    Label label(JudgedPair pair) {
        return PairJudge.label(pair, judgement(pair));
    }

    /** Share of pairs that get a label. */
    double coverage(Label label) {
        return (double) given(label) / pairs.size();
    }

    long given(Label label) {
        return pairs.stream().filter(pair -> label(pair) == label).count();
    }

    /** Precision of a label; not a number where it was never given. REFUTED is right for what is not supported at all. */
    double precision(Label label) {
        long right = pairs.stream()
                .filter(pair ->
                        label(pair) == label && isRight(label, pair.pair().label()))
                .count();
        return (double) right / given(label);
    }

    private static boolean isRight(Label label, Gold gold) {
        return switch (gold) {
            case SUPPORTED -> label == Label.SUPPORTED;
            case REFUTED -> label == Label.REFUTED;
            case NOT_ENOUGH_EVIDENCE -> label == Label.NOT_ENOUGH_EVIDENCE;
            case NOT_SUPPORTED, PARTIALLY_SUPPORTED -> label != Label.SUPPORTED;
        };
    }

    /** Share of pairs with the right label. */
    double accuracy() {
        long right = pairs.stream()
                .filter(pair -> isRight(label(pair), pair.pair().label()))
                .count();
        return (double) right / pairs.size();
    }

    /** Accuracy of always giving the commonest label. */
    double majority() {
        Map<Gold, Integer> counts = new EnumMap<>(Gold.class);
        pairs.forEach(pair -> counts.merge(merged(pair.pair().label()), 1, Integer::sum));
        return (double) counts.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                / pairs.size();
    }

    private static Gold merged(Gold gold) {
        return gold == Gold.PARTIALLY_SUPPORTED ? Gold.NOT_SUPPORTED : gold;
    }

    /** Mean of recall on supported pairs and on the others, when every pair is forced to a side at one half. */
    double forcedBalance() {
        return (recall(true) + recall(false)) / 2;
    }

    private double recall(boolean supported) {
        List<JudgedPair> own =
                pairs.stream().filter(pair -> pair.supported() == supported).toList();
        long right = own.stream()
                .filter(pair -> (!pair.found().refuted() && score(pair) >= 0.5) == supported)
                .count();
        return own.isEmpty() ? 1 : (double) right / own.size();
    }

    /** Mean over the labels that the data set has of the harmonic mean of precision and recall. */
    double macroF1() {
        return pairs.stream()
                .map(pair -> merged(pair.pair().label()))
                .distinct()
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private double f1(Gold gold) {
        long right = pairs.stream()
                .filter(pair -> merged(pair.pair().label()) == gold && isRight(label(pair), gold))
                .count();
        long called = pairs.stream().filter(pair -> isRight(label(pair), gold)).count();
        long there = pairs.stream()
                .filter(pair -> merged(pair.pair().label()) == gold)
                .count();
        return called + there == 0 ? 0 : 2.0 * right / (called + there);
    }
}
