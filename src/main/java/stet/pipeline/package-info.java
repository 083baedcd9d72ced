/** Wires the stages into whole results: bounded parallelism, progress, per-item failure. May depend on every stage. */
@NullMarked
package stet.pipeline;

import org.jspecify.annotations.NullMarked;
