/**
 * From a claim and passages to a verdict: align, reconcile, aggregate. Depends on {@code stet.model} and
 * {@code stet.text}; says nothing where a passage is not plainly about the same thing.
 */
@NullMarked
package stet.verdict;

import org.jspecify.annotations.NullMarked;
