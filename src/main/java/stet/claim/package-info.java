/**
 * Finds what an article says that could be checked, exactly where it stands. Depends on {@code stet.model},
 * {@code stet.text}, {@code stet.chunk} and {@code stet.llm}.
 */
@NullMarked
package stet.claim;

import org.jspecify.annotations.NullMarked;
