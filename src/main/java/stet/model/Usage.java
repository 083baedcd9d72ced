package stet.model;

/**
 * What a run cost in language-model terms.
 *
 * @param calls requests that reached a provider
 * @param cached requests answered from the cache
 */
public record Usage(int calls, int cached, long inputTokens, long outputTokens) {

    /** No model was used. */
    public static final Usage NONE = new Usage(0, 0, 0, 0);

    /** Both together. */
    public Usage plus(Usage other) {
        return new Usage(
                calls + other.calls,
                cached + other.cached,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens);
    }
}
