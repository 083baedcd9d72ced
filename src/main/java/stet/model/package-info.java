/**
 * The values that pass between the stages: articles, claims, passages, evidence, verdicts and the dossier that holds a
 * whole check. Immutable, free of behaviour beyond their own invariants; depends on nothing, not even on other packages
 * of Stet.
 */
@NullMarked
package stet.model;

import org.jspecify.annotations.NullMarked;
