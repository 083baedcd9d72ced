/**
 * Measurements of the evidence index: what it finds and how fast, each beside plain Lucene on the same texts. The only
 * place outside of the index that knows Lucene, for that comparison.
 */
@NullMarked
package stet.eval.retrieval;

import org.jspecify.annotations.NullMarked;
