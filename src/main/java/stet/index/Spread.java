package stet.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.model.ScoredPassage;

/** Keeps one source from filling a list: each further passage of it is worth less. */
final class Spread {

    private static final Comparator<ScoredPassage> BEST_FIRST = Comparator.comparingDouble(ScoredPassage::score)
            .reversed()
            .thenComparing(hit -> hit.passage().source().id())
            .thenComparing(hit -> hit.passage().span());

    private Spread() {}

    /** The same passages, best first; the second of a source counts half, the third a third. */
    static List<ScoredPassage> overSources(List<ScoredPassage> found) {
        Map<String, Integer> seen = new HashMap<>();
        List<ScoredPassage> spread = new ArrayList<>();
        for (ScoredPassage hit : found.stream().sorted(BEST_FIRST).toList()) {
            int place = seen.merge(hit.passage().source().id(), 1, Integer::sum);
            spread.add(new ScoredPassage(hit.passage(), hit.score() / place));
        }
        spread.sort(BEST_FIRST);
        return spread;
    }
}
