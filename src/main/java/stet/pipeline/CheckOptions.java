package stet.pipeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check may vary in.
 *
 * @param sentences most sentences in the summary
 * @param passages most passages looked at for each claim
 * @param asOf leaves out sources published after this day
 * @param reproducible leaves out times and versions, so that equal inputs give equal bytes
 * @param claim checks only the claim with this id
 */
public record CheckOptions(
        int sentences, int passages, Optional<LocalDate> asOf, boolean reproducible, Optional<String> claim) {}
