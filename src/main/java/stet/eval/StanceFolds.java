package stet.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import stet.verdict.StanceModel;

/** Scores of pairs by models that never saw them: pairs on one evidence fall into one fold. */
final class StanceFolds {

    private static final int FOLDS = 5;
    /** Odd and large, so that neighbouring hash codes fall apart. */
    private static final int SCATTER = 0x9E3779B1;

    private StanceFolds() {}

    /** Five-fold cross-validation over all files together. */
    static Map<JudgedPair, Double> acrossFolds(List<JudgedPair> pairs) {
        Map<JudgedPair, Double> scores = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            score(pairs, pair -> fold(pair) == held, scores);
        }
        return scores;
    }

    /** Each file by a model that was trained on the other files only. */
    static Map<JudgedPair, Double> acrossFiles(List<JudgedPair> pairs) {
        Map<JudgedPair, Double> scores = new HashMap<>();
        for (String file : files(pairs)) {
            score(pairs, pair -> pair.file().equals(file), scores);
        }
        return scores;
    }

    static List<String> files(List<JudgedPair> pairs) {
        return pairs.stream().map(JudgedPair::file).distinct().toList();
    }

    private static void score(List<JudgedPair> pairs, Predicate<JudgedPair> held, Map<JudgedPair, Double> scores) {
        StanceModel model =
                StanceModel.of(train(pairs.stream().filter(held.negate()).toList()));
        pairs.stream().filter(held).forEach(pair -> scores.put(pair, model.score(pair.features())));
    }

    /** Every file counts the same, and in each the supported pairs as much as the others. */
    static Map<String, Double> train(List<JudgedPair> pairs) {
        Map<String, Integer> sizes = new HashMap<>();
        pairs.forEach(pair -> sizes.merge(group(pair), 1, Integer::sum));
        double mean = (double) pairs.size() / Math.max(1, sizes.size());
        List<StanceTrainer.Example> examples = new ArrayList<>();
        for (JudgedPair pair : pairs) {
            double weight = mean / sizes.getOrDefault(group(pair), 1);
            examples.add(new StanceTrainer.Example(pair.features(), pair.supported(), weight));
        }
        return StanceTrainer.train(examples);
    }

    private static String group(JudgedPair pair) {
        return pair.file() + " " + pair.supported();
    }

    private static int fold(JudgedPair pair) {
        return Math.floorMod(pair.pair().evidence().hashCode() * SCATTER, FOLDS);
    }
}
