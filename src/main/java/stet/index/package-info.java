/**
 * The store of sources: adds articles, cuts them into passages, and finds the passages nearest to a query. Depends on
 * {@code stet.model} and {@code stet.text}; Lucene and the embedding model are used here only.
 */
@NullMarked
package stet.index;

import org.jspecify.annotations.NullMarked;
