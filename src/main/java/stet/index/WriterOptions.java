package stet.index;

/**
 * How a new index is laid out; an index that exists keeps what it was made with.
 *
 * @param embeddings whether passages get vectors, for search by meaning besides search by words
 */
public record WriterOptions(boolean embeddings) {

    /** Words only. */
    public static WriterOptions wordsOnly() {
        return new WriterOptions(false);
    }
}
