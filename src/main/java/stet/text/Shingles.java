package stet.text;

import java.util.Arrays;

/**
 * The runs of five words that the sentences of a text are made of, as a set of hashes, to tell copies from other texts
 * (Broder, On the resemblance and containment of documents, 1997). Case, spacing, punctuation inside a sentence and the
 * order of the sentences do not count.
 */
public final class Shingles {

    private static final int WORDS = 5;
    /** FNV-1a, 64 bits. */
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** Stands between two sentences: no run goes on over it, so that sentences in another order are the same runs. */
    private static final long STOP = 0;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** The shingles of a text; none when it has fewer than five words. */
    public static Shingles of(CharSequence text) {
        long[] words = Tokens.of(text).stream()
                .filter(token -> token.type() != Token.Type.SYMBOL || isStop(token))
                .mapToLong(token -> isStop(token) ? STOP : hash(token.lower()))
                .toArray();
        return new Shingles(sample(words, 1));
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("!") || token.is("?");
    }

    /**
     * Some of the shingles of a text, each once and in order: the same ones of every text that has them.
     *
     * @param words a hash of each word, 0 for the end of a sentence
     * @param every one shingle in so many
     */
    public static long[] sample(long[] words, int every) {
        long[] runs = new long[Math.max(0, words.length - WORDS + 1)];
        int size = 0;
        for (int i = 0; i < runs.length; i++) {
            long run = OFFSET_BASIS;
            boolean whole = true;
            for (int j = i; j < i + WORDS; j++) {
                run = (run ^ words[j]) * PRIME;
                whole &= words[j] != STOP;
            }
            long spread = mix(run);
            if (whole && Long.remainderUnsigned(spread, every) == 0) {
                runs[size++] = spread;
            }
        }
        return distinct(Arrays.copyOf(runs, size));
    }

    private static long[] distinct(long[] values) {
        Arrays.sort(values);
        int size = 0;
        for (long value : values) {
            if (size == 0 || values[size - 1] != value) {
                values[size++] = value;
            }
        }
        return Arrays.copyOf(values, size);
    }

    private static long hash(String word) {
        long hash = OFFSET_BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Spreads the bits, so that low ones can serve as a sample (the finisher of SplitMix64). */
    private static long mix(long hash) {
        long spread = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }

    /** How many different shingles there are. */
    public int size() {
        return sorted.length;
    }

    /** The share of the smaller set that the other has too, from 0 to 1; 0 when either is empty. */
    public double containment(Shingles other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < sorted.length && there < other.sorted.length) {
            int order = Long.compare(sorted[here], other.sorted[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
