/**
 * Reads dates, periods, lengths of time, frequencies and times of day, and compares lengths with dates. Depends on
 * {@code stet.model}, {@code stet.text} and {@code stet.text.quantity}.
 */
@NullMarked
package stet.text.time;

import org.jspecify.annotations.NullMarked;
