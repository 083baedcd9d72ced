package stet.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stet.model.Verdict.Label;
import stet.verdict.StanceFeature;
import stet.verdict.StanceModel;

/** Verdicts on pairs of claim and evidence, by cross-validation. */
public final class VerdictEval {

    private static final int FOLDS = 5;
    private static final List<Double> SHARES = List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0);

    private VerdictEval() {}

    private record Row(String file, VerdictPair pair, Map<StanceFeature, Double> features, PairJudge.Reconciled found) {}

    /** Prints figures. */
    public static void run(List<Path> files, PrintWriter out) throws IOException {
        PairJudge judge = new PairJudge(0.9);
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            for (VerdictPair pair : VerdictPair.read(file)) {
                rows.add(new Row(String.valueOf(file.getFileName()), pair, StanceModel.features(pair.claim(), pair.evidence()), judge.reconcile(pair)));
            }
        }
        if (System.getProperty("dump") != null) {
            for (Row r : rows) {
                if (r.found().refuted() > 0) {
                    out.println(r.pair().label() + " " + r.file() + "\n  C: " + r.pair().claim() + "\n  E: " + r.pair().evidence().substring(0, Math.min(700, r.pair().evidence().length())));
                    r.found().refutations().forEach(c -> out.println("  >> " + c.claim().kind() + " | " + c.claim().quote() + " | " + c.evidence().getFirst().reason() + " | IN: " + c.evidence().getFirst().quote()));
                }
            }
            out.flush();
            return;
        }
        Map<Row, Double> scores = new java.util.IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            StanceModel model = StanceModel.of(StanceTrainer.train(examples(rows.stream().filter(r -> fold(r) != f).toList())));
            rows.stream().filter(r -> fold(r) == f).forEach(r -> scores.put(r, model.score(r.features())));
        }
        Map<String, Double> w = StanceTrainer.train(examples(rows));
        w.forEach((k, v) -> out.printf("%s\t%.3f%n", k, v));
        for (String file : rows.stream().map(Row::file).distinct().toList()) {
            List<Row> own = rows.stream().filter(r -> r.file().equals(file)).toList();
            StanceModel other = StanceModel.of(StanceTrainer.train(examples(rows.stream().filter(r -> !r.file().equals(file)).toList())));
            Ranked cv = new Ranked(own.stream().map(r -> new Ranked.Item(scores.get(r), r.pair().supported())).toList());
            Ranked lofo = new Ranked(own.stream().map(r -> new Ranked.Item(other.score(r.features()), r.pair().supported())).toList());
            Ranked overlap = new Ranked(own.stream().map(r -> new Ranked.Item(overlap(r.pair()), r.pair().supported())).toList());
            out.printf(Locale.ROOT, "%-30s auc %.3f lofo %.3f overlap %.3f%n", file, cv.auc(), lofo.auc(), overlap.auc());
            StringBuilder b = new StringBuilder();
            cv.precisionAt(SHARES).forEach(p -> b.append(String.format(" %.2f", p)));
            out.println("   P@share" + b);
            Map<Label, Map<VerdictPair.Gold, Integer>> c = new EnumMap<>(Label.class);
            own.forEach(r -> c.computeIfAbsent(judge.label(r.found(), scores.get(r)), l -> new EnumMap<>(VerdictPair.Gold.class)).merge(r.pair().label(), 1, Integer::sum));
            out.println("   " + c);
            Map<String, Map<VerdictPair.Gold, Integer>> d = new java.util.TreeMap<>();
            own.forEach(r -> d.computeIfAbsent("s" + Math.min(2, r.found().supported()) + "r" + Math.min(2, r.found().refuted()), l -> new EnumMap<>(VerdictPair.Gold.class)).merge(r.pair().label(), 1, Integer::sum));
            out.println("   " + d);
        }
        out.flush();
    }

    private static List<StanceTrainer.Example> examples(List<Row> rows) {
        Map<String, Integer> sizes = new java.util.HashMap<>();
        rows.forEach(r -> sizes.merge(r.file() + r.pair().supported(), 1, Integer::sum));
        return rows.stream().map(r -> new StanceTrainer.Example(r.features(), r.pair().supported(), 500.0 / sizes.get(r.file() + r.pair().supported()))).toList();
    }

    private static int fold(Row row) {
        return Math.floorMod(row.pair().evidence().hashCode() * 0x9E3779B1, FOLDS);
    }

    static double overlap(VerdictPair pair) {
        java.util.Set<String> words = words(pair.claim());
        java.util.Set<String> there = words(pair.evidence());
        return words.isEmpty() ? 0 : (double) words.stream().filter(there::contains).count() / words.size();
    }

    private static java.util.Set<String> words(String text) {
        java.util.Set<String> words = new java.util.HashSet<>();
        stet.text.Tokens.of(text).forEach(t -> words.add(t.lower()));
        return words;
    }
}
