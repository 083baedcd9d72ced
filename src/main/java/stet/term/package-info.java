/** The terminal: streams, colours, width, progress, and the cleaning of untrusted text. Depends on nothing of Stet. */
@NullMarked
package stet.term;

import org.jspecify.annotations.NullMarked;
