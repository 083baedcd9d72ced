/**
 * Numbers, units, money, shares and ranks as a newspaper writes them. Depends on {@code stet.model} and {@code
 * stet.text} only; word lists are resources.
 */
@NullMarked
package stet.text.quantity;

import org.jspecify.annotations.NullMarked;
