/**
 * The interactive session: reads lines, tells commands from questions. What to do with them is passed in. Depends on
 * {@code stet.term}; uses JLine.
 */
@NullMarked
package stet.repl;

import org.jspecify.annotations.NullMarked;
