/** The commands: each parses its options, calls the pipeline and renders. The only place that ends the process. */
@NullMarked
package stet.cli;

import org.jspecify.annotations.NullMarked;
