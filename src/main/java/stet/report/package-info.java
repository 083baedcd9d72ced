/**
 * One renderer per format. Renderers give text and never touch a stream. Depends on {@code stet.model} and, for what a
 * terminal shows, on {@code stet.term}; uses Jackson.
 */
@NullMarked
package stet.report;

import org.jspecify.annotations.NullMarked;
