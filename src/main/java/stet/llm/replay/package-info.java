/**
 * Runs recorded with a real model and played back without one, for tests and demonstrations. Depends on {@code stet.llm}
 * and {@code stet.model}.
 */
@NullMarked
package stet.llm.replay;

import org.jspecify.annotations.NullMarked;
