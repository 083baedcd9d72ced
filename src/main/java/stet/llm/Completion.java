package stet.llm;

import stet.model.Usage;

/**
 * What a model answered.
 *
 * @param usage what the answer cost
 */
public record Completion(String text, Usage usage, Finish finish) {

    /** Why the model stopped. */
    public enum Finish {
        /** It was done. */
        STOP,
        /** It ran into the limit on output: the text is cut. */
        LENGTH,
        /** The provider withheld the rest. */
        FILTERED
    }
}
