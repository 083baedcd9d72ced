/** Settings: what they are called, where a value comes from, and which wins. Depends on nothing of Stet. */
@NullMarked
package stet.config;

import org.jspecify.annotations.NullMarked;
