/**
 * The terminal: streams, colours, width, progress, and the cleaning of untrusted text. May depend on {@code stet.model}
 * alone; uses JLine.
 */
@NullMarked
package stet.term;

import org.jspecify.annotations.NullMarked;
