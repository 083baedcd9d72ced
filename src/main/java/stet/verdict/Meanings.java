package stet.verdict;

/** Tells how near texts are in meaning, whatever words they use. Safe for use by several threads. */
@FunctionalInterface
public interface Meanings {

    /** How near two texts are, from -1 to 1, as the cosine of their vectors; 0 where nothing is known of them. */
    double likeness(String a, String b);

    /** Knows nothing, so that only words can tell what belongs together. */
    static Meanings unknown() {
        return (a, b) -> 0;
    }
}
