package stet.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.index.EvidenceIndex;
import stet.model.Article;
import stet.model.Claim;
import stet.model.ScoredPassage;

/** Finds the passages of other sources that bear on a claim. Safe for use by several threads. */
public final class EvidenceFinder {

    /** Passages looked at for each one kept: copies of the article and repeats of a source fall away. */
    private static final int LOOK_AHEAD = 8;

    /** More from one source would crowd out the others. */
    private static final int PER_SOURCE = 2;

    static final Comparator<ScoredPassage> BEST_FIRST = Comparator.comparingDouble(ScoredPassage::score)
            .reversed()
            .thenComparing(hit -> hit.passage().source().id())
            .thenComparing(hit -> hit.passage().span());

    private final EvidenceIndex index;
    private final int passages;
    private final Optional<LocalDate> asOf;
    private final OwnCopies ownCopies;

    /**
     * A finder over an index that stays open as long as the finder is used.
     *
     * @param passages the largest number of passages for one claim, 1 or more
     * @param asOf leaves out sources published after this day; undated sources stay in
     */
    public EvidenceFinder(EvidenceIndex index, int passages, Optional<LocalDate> asOf) {
        if (passages < 1) {
            throw new IllegalArgumentException("fewer than one passage asked for: " + passages);
        }
        this.index = index;
        this.passages = passages;
        this.asOf = asOf;
        this.ownCopies = new OwnCopies(index);
    }

    /**
     * The passages nearest to a claim, best first, ties by source id and position. The article itself, and sources
     * copied from it or it from them, are left out: they would confirm every word.
     */
    public List<ScoredPassage> find(Claim claim, Article article) {
        List<ScoredPassage> near = index.search(ClaimQuery.of(claim, article, asOf), passages * LOOK_AHEAD);
        List<ScoredPassage> others = ownCopies.without(article, near);
        return keepBest(new SentenceRanking(claim).rank(others));
    }

    private List<ScoredPassage> keepBest(List<ScoredPassage> ranked) {
        Map<String, Integer> taken = new HashMap<>();
        List<ScoredPassage> kept = new ArrayList<>();
        for (ScoredPassage hit : ranked) {
            int count = taken.merge(hit.passage().source().id(), 1, Integer::sum);
            if (count <= PER_SOURCE && kept.size() < passages) {
                kept.add(hit);
            }
        }
        return List.copyOf(kept);
    }
}
