package stet.index;

import java.util.List;
import java.util.Optional;
import stet.model.IndexStats;
import stet.model.IndexSummary;
import stet.model.Problem;
import stet.model.ScoredPassage;
import stet.model.Source;

/**
 * The sources that claims are checked against, as they were last committed. Safe for use by many threads; several
 * processes may read one index while another writes to it. Every method throws {@link IndexException} when the stored
 * files cannot be read.
 */
public interface EvidenceIndex extends AutoCloseable {

    /**
     * The passages nearest to a query, best first, ties ordered by source id and position.
     *
     * @param limit the largest number of passages wanted, 1 or more
     */
    List<ScoredPassage> search(PassageQuery query, int limit);

    /** Every source, ordered by id. */
    List<Source> sources();

    /** The stored text of a source, which the spans of its passages refer to; empty when there is no such source. */
    Optional<String> text(String sourceId);

    /** What the index holds. */
    IndexStats stats();

    /** What the index holds, in more words. */
    IndexSummary summary();

    /** What is damaged: one problem for each source or file that does not hold what was stored, none when all is well. */
    List<Problem> verify();

    @Override
    void close();
}
