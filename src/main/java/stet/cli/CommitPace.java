package stet.cli;

import java.time.Clock;
import stet.index.EvidenceIndexWriter;

/** Commits often enough that a kill loses little, and seldom enough that commits take a small part of the time. */
final class CommitPace {

    private static final long SHORTEST_MILLIS = 500;
    /** This many times as long as the last commit took is spent on adding before the next. */
    private static final int SHARE = 10;

    private final EvidenceIndexWriter writer;
    private final Clock clock;
    private long next;

    CommitPace(EvidenceIndexWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
        this.next = clock.millis() + SHORTEST_MILLIS;
    }

    /** To be called after each source. */
    void added() {
        long start = clock.millis();
        if (start >= next) {
            writer.commit();
            long end = clock.millis();
            next = end + Math.max(SHORTEST_MILLIS, SHARE * (end - start));
        }
    }
}
