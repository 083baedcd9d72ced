package stet.text;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The runs of five words that a text is made of, as a set of hashes, to tell copies from other texts (Broder, On the
 * resemblance and containment of documents, 1997), and its whole sentences, whose order does not count. Case, punctuation
 * and spacing do not count either.
 */
public final class Shingles {

    private static final int WORDS = 5;
    /** FNV-1a, 64 bits. */
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final long[] sorted;
    private final long[] sentences;

    private Shingles(long[] sorted, long[] sentences) {
        this.sorted = sorted;
        this.sentences = sentences;
    }

    /** The shingles of a text; none when it has fewer than five words. */
    public static Shingles of(CharSequence text) {
        Tokens tokens = Tokens.of(text);
        long[] words = tokens.stream()
                .filter(token -> token.type() != Token.Type.SYMBOL)
                .mapToLong(token -> hash(token.lower()))
                .toArray();
        return new Shingles(sample(words, 1), sentences(tokens));
    }

    /** The sentences of five words and more: what stands between two stops. */
    private static long[] sentences(Tokens tokens) {
        LongStream.Builder found = LongStream.builder();
        long sentence = OFFSET_BASIS;
        int words = 0;
        for (Token token : tokens) {
            if (token.type() != Token.Type.SYMBOL) {
                sentence = (sentence ^ hash(token.lower())) * PRIME;
                words++;
            } else if (token.is(".") || token.is("!") || token.is("?")) {
                if (words >= WORDS) {
                    found.add(sentence);
                }
                sentence = OFFSET_BASIS;
                words = 0;
            }
        }
        return distinct(found.build().toArray());
    }

    /**
     * Some of the shingles of a text, each once and in order: the same ones of every text that has them.
     *
     * @param words a hash of each word
     * @param every one shingle in so many
     */
    public static long[] sample(long[] words, int every) {
        long[] runs = new long[Math.max(0, words.length - WORDS + 1)];
        int size = 0;
        for (int i = 0; i < runs.length; i++) {
            long run = OFFSET_BASIS;
            for (int j = i; j < i + WORDS; j++) {
                run = (run ^ words[j]) * PRIME;
            }
            long spread = mix(run);
            if (Long.remainderUnsigned(spread, every) == 0) {
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
        return containment(sorted, other.sorted);
    }

    /** The share of the sentences of the text with fewer that the other has too; 0 where that has fewer than {@code fewest}. */
    double sentencesContained(Shingles other, int fewest) {
        return Math.min(sentences.length, other.sentences.length) < fewest
                ? 0
                : containment(sentences, other.sentences);
    }

    private static double containment(long[] one, long[] other) {
        int smaller = Math.min(one.length, other.length);
        return smaller == 0 ? 0 : (double) shared(one, other) / smaller;
    }

    private static int shared(long[] one, long[] other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < one.length && there < other.length) {
            int order = Long.compare(one[here], other[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
