package stet.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.index.EvidenceIndex;
import stet.index.PassageQuery;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Passage;
import stet.model.Recent;
import stet.model.ScoredPassage;

/** Finds the passages of other sources that bear on a claim of one article. Safe for use by several threads. */
public final class EvidenceFinder {

    /** Passages looked at for each one kept: copies of the article and repeats of a source fall away. */
    private static final int LOOK_AHEAD = 8;

    /** More from one source would crowd out the others. */
    private static final int PER_SOURCE = 2;

    static final Comparator<ScoredPassage> BEST_FIRST = Comparator.comparingDouble(ScoredPassage::score)
            .reversed()
            .thenComparing(hit -> hit.passage().source().id())
            .thenComparing(hit -> hit.passage().span());

    /** Claims of one sentence often ask for the same. */
    private static final int MOST_KEPT = 500;

    private final EvidenceIndex index;
    private final Article article;
    private final int passages;
    private final Optional<LocalDate> asOf;
    private final OwnCopies ownCopies;
    private final SentenceRanking ranking = new SentenceRanking();
    private final Recent<Wanted, List<ScoredPassage>> found = Recent.values(MOST_KEPT);

    /**
     * A finder over an index that stays open as long as the finder is used.
     *
     * @param article whose claims are checked
     * @param passages the largest number of passages for one claim, 1 or more
     * @param asOf leaves out sources published after this day; undated sources stay in
     */
    public EvidenceFinder(EvidenceIndex index, Article article, int passages, Optional<LocalDate> asOf) {
        if (passages < 1) {
            throw new IllegalArgumentException("fewer than one passage asked for: " + passages);
        }
        this.index = index;
        this.article = article;
        this.passages = passages;
        this.asOf = asOf;
        this.ownCopies = new OwnCopies(index, article);
    }

    /**
     * The passages nearest to a claim, best first, ties by source id and position. The article itself, and sources
     * copied from it or it from them, are left out: they would confirm every word.
     */
    public List<ScoredPassage> find(Claim claim) {
        return found.get(new Wanted(ClaimQuery.of(claim, article, asOf), claim.statement()), this::find);
    }

    private List<ScoredPassage> find(Wanted wanted) {
        List<ScoredPassage> near = index.search(wanted.query(), passages * LOOK_AHEAD);
        return keepBest(ranking.rank(wanted.statement(), ownCopies.without(near)));
    }

    /** Of some passages the sentence that says most of a claim, the first of those that say as much. */
    public Optional<Passage> nearest(Claim claim, List<ScoredPassage> passages) {
        return ranking.bestSentence(
                claim.statement(), passages.stream().map(ScoredPassage::passage).toList());
    }

    private record Wanted(PassageQuery query, String statement) {}

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
