/**
 * Cuts an article into chunks of whole sentences that fit a token budget. Depends on {@code stet.model} and
 * {@code stet.text}.
 */
@NullMarked
package stet.chunk;

import org.jspecify.annotations.NullMarked;
