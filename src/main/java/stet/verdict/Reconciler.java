package stet.verdict;

import java.util.Optional;

/** One way to compare a claim with a sentence of a source. */
sealed interface Reconciler
        permits BirthReconciler,
                ElapsedReconciler,
                MeaningReconciler,
                QuoteReconciler,
                RoleReconciler,
                StatementReconciler,
                ValueReconciler {

    /** The name that {@code --explain} shows. */
    String name();

    /** What the sentence says of the claim; empty when the two cannot be compared. */
    Optional<Finding> reconcile(Subject subject, SourceSentence source);
}
