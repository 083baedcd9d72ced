package stet.verdict;

import java.util.List;

/** Tells what texts mean, whatever words they use. Safe for use by several threads. */
public interface Meanings {

    /** The vector of a text; the nearer two texts in meaning, the higher its cosine. Empty where nothing is known. */
    float[] vector(String text);

    /**
     * The vectors of a text's pieces of words in their order, each as it is meant in this text and of length one; none
     * where nothing is known of them.
     */
    List<float[]> tokens(String text);

    /** Knows nothing, so that only words can tell what belongs together. */
    static Meanings unknown() {
        return new Meanings() {
            @Override
            public float[] vector(String text) {
                return new float[0];
            }

            @Override
            public List<float[]> tokens(String text) {
                return List.of();
            }
        };
    }
}
