package stet.verdict;

import stet.model.Stance;

/**
 * What one comparison found.
 *
 * @param strength from 0 to 1
 * @param said what the source says, for a reader: "3 advisors"
 * @param outcome what was compared with what, for {@code --explain}
 */
record Finding(Stance stance, double strength, String said, String outcome) {

    /** Strength of a difference that need not be a contradiction. */
    static final double DOUBTFUL = 0.45;
}
