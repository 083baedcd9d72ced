/**
 * Measurements of Stet against public data, each printed as a short table. Depends on every other package; nothing
 * depends on it but the command line.
 */
@NullMarked
package stet.eval;

import org.jspecify.annotations.NullMarked;
