package stet.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import stet.verdict.StanceModel;

/** What models say of pairs that they never saw: pairs on one evidence fall into one fold. */
final class StanceFolds {

    private static final int FOLDS = 5;
    /** Odd and large, so that neighbouring hash codes fall apart. */
    private static final int SCATTER = 0x9E3779B1;

    private StanceFolds() {}

    /** Pairs that are held out, and those to learn from. */
    record Split(List<JudgedPair> held, List<JudgedPair> training) {

        static Split of(List<JudgedPair> pairs, Predicate<JudgedPair> held) {
            return new Split(
                    pairs.stream().filter(held).toList(),
                    pairs.stream().filter(held.negate()).toList());
        }
    }

    /**
     * What a model says of a pair.
     *
     * @param score probability that it is supported
     * @param supported whether that is enough to call it so
     */
    record Judgement(double score, boolean supported) {

        static final Judgement NONE = new Judgement(0, false);
    }

    /** Five splits of all files together. */
    static List<Split> byEvidence(List<JudgedPair> pairs) {
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            splits.add(Split.of(pairs, pair -> fold(pair) == held));
        }
        return splits;
    }

    /** One split for each file. */
    static List<Split> byFile(List<JudgedPair> pairs) {
        return files(pairs).stream()
                .map(file -> Split.of(pairs, pair -> pair.file().equals(file)))
                .toList();
    }

    /** Every pair by the model of the split in which it is held out. */
    static Map<JudgedPair, Judgement> heldOut(List<Split> splits) {
        Map<JudgedPair, Judgement> judged = new HashMap<>();
        for (Split split : splits) {
            judged.putAll(judge(split.held(), StanceTrainer.model(split.training())));
        }
        return judged;
    }

    static Map<JudgedPair, Judgement> judge(List<JudgedPair> pairs, StanceModel model) {
        Map<JudgedPair, Judgement> judged = new HashMap<>();
        pairs.forEach(
                pair -> judged.put(pair, new Judgement(model.score(pair.features()), model.supports(pair.features()))));
        return judged;
    }

    static List<String> files(List<JudgedPair> pairs) {
        return pairs.stream().map(JudgedPair::file).distinct().toList();
    }

    private static int fold(JudgedPair pair) {
        return Math.floorMod(pair.pair().evidence().hashCode() * SCATTER, FOLDS);
    }
}
