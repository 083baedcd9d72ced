@NullMarked
package stet.text;

import org.jspecify.annotations.NullMarked;
