package stet.index;

import java.util.SortedMap;
import stet.model.Article;

/**
 * Changes an index. At most one writer is open at a time; nothing is seen by readers, or survives a crash, before
 * {@link #commit}. Not safe for use by several threads. Every method throws {@link IndexException} when the files
 * cannot be written.
 */
public interface EvidenceIndexWriter extends AutoCloseable {

    /**
     * Adds an article. It replaces the source that was read from the same address or path when the text differs, and
     * changes nothing when both are known already.
     */
    Outcome add(Article article);

    /** Whether passages get vectors, which an index keeps as it was made. */
    boolean hasVectors();

    /** Removes a source; false when there is none of that id. */
    boolean remove(String sourceId);

    /**
     * The sources that were read from below a place and that this writer was not given again.
     *
     * @param under what their {@link Article#location} begins with
     * @return their locations by their ids
     */
    SortedMap<String, String> notAddedAgain(String under);

    /** Makes all changes so far visible and durable, in one step: after a crash either all of them are there or none. */
    void commit();

    /** Frees the index for other writers; changes since the last {@link #commit} are dropped. */
    @Override
    void close();

    /** What adding an article did. */
    enum Outcome {
        ADDED,
        REPLACED,
        UNCHANGED
    }
}
