package stet.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps one source from filling a list: each further passage of it is worth less. */
final class Spread {

    private Spread() {}

    /** The same passages, best first; the second of a source counts half, the third a third. */
    static List<Hit> overSources(List<Hit> found) {
        Map<String, Integer> seen = new HashMap<>();
        List<Hit> spread = new ArrayList<>();
        for (Hit hit : found.stream().sorted(Hit.BEST_FIRST).toList()) {
            int place = seen.merge(hit.source(), 1, Integer::sum);
            spread.add(hit.withScore(hit.score() / place));
        }
        spread.sort(Hit.BEST_FIRST);
        return spread;
    }
}
