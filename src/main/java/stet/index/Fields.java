package stet.index;

/**
 * The names of the stored fields. A source is one document; in an index with vectors one more for each of its passages
 * follows it.
 */
final class Fields {

    /** On the source: its id, as a term. */
    static final String ID = "id";
    /** On passages: the id of the source, as a term. */
    static final String PASSAGE_OF = "passage-of";
    /** On the source and its passages: the id of the source, for sorting. */
    static final String SOURCE = "source";
    /** On the source and its passages: day of publication, counted from 1970-01-01; absent when unknown. */
    static final String DAY = "day";

    /** On the source: the packed {@link StoredSource}. */
    static final String META = "meta";
    /** On the source: the id of its origin. */
    static final String ORIGIN = "origin";
    /** On the source: the packed {@link Successor}; empty when there is none. */
    static final String SUCCESSOR = "successor";
    /** On the source: the whole text. */
    static final String TEXT = "text";
    /** On the source: the packed {@link Sketch}. */
    static final String SKETCH = "sketch";
    /** On the source: its packed passages, as {@link Window#pack}. */
    static final String WINDOWS = "windows";
    /** On the source: the words of its title, then those of its text. */
    static final String WORDS = "words";

    /** On passages: first offset of the span. */
    static final String START = "start";
    /** On passages: last offset of the span. */
    static final String END = "end";
    /** On passages: the meaning. */
    static final String VECTOR = "vector";

    private Fields() {}
}
