package stet.verdict;

import java.util.List;

/** Tells what texts mean, whatever words they use. Safe for use by several threads. */
public interface Meanings {

    /** How near two texts are, from -1 to 1, as the cosine of their vectors; 0 where nothing is known of them. */
    double likeness(String a, String b);

    /**
     * The vectors of a text's pieces of words in their order, each as it is meant in this text and of length one; none
     * where nothing is known of them.
     */
    List<float[]> tokens(String text);

    /** Knows nothing, so that only words can tell what belongs together. */
    static Meanings unknown() {
        return new Meanings() {
            @Override
            public double likeness(String a, String b) {
                return 0;
            }

            @Override
            public List<float[]> tokens(String text) {
                return List.of();
            }
        };
    }
}
