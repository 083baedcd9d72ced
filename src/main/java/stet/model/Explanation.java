package stet.model;

import java.util.List;
import java.util.Optional;

/**
 * What the verdict on a claim rests on.
 *
 * @param comparisons every one that was made, in the order of the passages
 * @param nearest the sentence with most of the claim's words, which need not speak of the same thing; none where nothing
 *     was found
 */
public record Explanation(List<Comparison> comparisons, Optional<Passage> nearest) {

    public Explanation {
        comparisons = List.copyOf(comparisons);
    }
}
