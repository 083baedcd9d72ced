package stet.index;

/** The names of the stored fields. A source is one document with its text, and one more for each of its passages. */
final class Fields {

    /** On the source only: its id, as a term. */
    static final String ID = "id";
    /** On the source and its passages: the id of the source, as a term and for sorting. */
    static final String SOURCE = "source";
    /** On the source only: the packed {@link StoredSource}. */
    static final String META = "meta";
    /** On the source only: the id of its origin. */
    static final String ORIGIN = "origin";
    /** On the source only: the packed {@link Successor}; empty when there is none. */
    static final String SUCCESSOR = "successor";
    /** On the source only: the whole text. */
    static final String TEXT = "text";
    /** On the source only: the packed {@link Sketch}. */
    static final String SKETCH = "sketch";
    /** On passages only: the words. */
    static final String BODY = "body";
    /** On the source only: the words of its title and its text. */
    static final String WHOLE = "whole";
    /** On passages only: first offset of the span. */
    static final String START = "start";
    /** On passages only: last offset of the span. */
    static final String END = "end";
    /** On passages only: day of publication, counted from 1970-01-01; absent when unknown. */
    static final String DAY = "day";

    /** On passages only, in an index with vectors: the meaning. */
    static final String VECTOR = "vector";

    private Fields() {}
}
