package stet.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an index is written.
 *
 * @param embeddings whether passages of a new index get vectors, for search by meaning besides search by words; an index
 *     that exists keeps what it was made with
 * @param rebuild whether to begin with an empty index; what is there stays until the first commit
 * @param today noted as the day on which sources were first seen
 */
public record WriterOptions(boolean embeddings, boolean rebuild, Optional<LocalDate> today) {

    /** Words only, going on with what is there. */
    public static WriterOptions wordsOnly() {
        return of(false);
    }

    /** Going on with what is there. */
    public static WriterOptions of(boolean embeddings) {
        return new WriterOptions(embeddings, false, Optional.empty());
    }
}
