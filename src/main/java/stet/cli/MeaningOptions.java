package stet.cli;

import picocli.CommandLine.Option;
import stet.pipeline.SentenceVectors;
import stet.verdict.Meanings;

/** Whether texts are compared by meaning or by their words alone. */
final class MeaningOptions {

    @Option(
            names = "--embeddings",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Compare by meaning too, not by words alone (on unless negated; loads a model).")
    private boolean embeddings;

    boolean areOn() {
        return embeddings;
    }

    /** What the judge may know of meanings: the vectors, or nothing. */
    Meanings of(SentenceVectors vectors) {
        return embeddings ? vectors : Meanings.unknown();
    }
}
