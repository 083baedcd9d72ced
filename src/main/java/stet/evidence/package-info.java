/**
 * Finds what the sources have to say to a claim: makes the query, searches the index, and picks the passages worth
 * judging. Depends on {@code stet.model}, {@code stet.text} and {@code stet.index}.
 */
@NullMarked
package stet.evidence;

import org.jspecify.annotations.NullMarked;
