package stet.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/**
 * Sources laid out so that those that may be copies of a text are found by its sketch in time linear in the sketch. Safe
 * for use by several threads.
 */
final class CopyCandidates {

    /** Of texts that are half made of the other, one in a hundred shares less of its sketch than this. */
    private static final double SHARED = 0.2;
    /** A report with more copies than this is found through some of them. */
    private static final int MOST_PER_BUCKET = 128;

    private final List<int[]> sketches;
    /** Shingles are hashes already: their upper bits say in which bucket to look. */
    private final int shift;

    private final int[] bucketStarts;
    private final int[] shingles;
    private final int[] owners;

    /** Lays out sources, which are known by their places in the list. */
    CopyCandidates(List<int[]> sketches) {
        this.sketches = sketches;
        int size = sketches.stream().mapToInt(sketch -> sketch.length).sum();
        // Two buckets at least: shifting by the size of a number would shift nothing.
        this.shift = Math.clamp(Integer.numberOfLeadingZeros(size), 1, Integer.SIZE - 1);
        this.bucketStarts = new int[(1 << (Integer.SIZE - shift)) + 1];
        this.shingles = new int[size];
        this.owners = new int[size];
        fill();
    }

    private void fill() {
        for (int[] sketch : sketches) {
            for (int shingle : sketch) {
                bucketStarts[(shingle >>> shift) + 1]++;
            }
        }
        Arrays.parallelPrefix(bucketStarts, Integer::sum);
        int[] next = bucketStarts.clone();
        for (int owner = 0; owner < sketches.size(); owner++) {
            for (int shingle : sketches.get(owner)) {
                int at = next[shingle >>> shift]++;
                shingles[at] = shingle;
                owners[at] = owner;
            }
        }
    }

    /** The places of the sources that share a good part of the smaller sketch, in order. */
    int[] sharing(int[] sketch) {
        return sharing(sketch, 0);
    }

    /** The places of the sources after that at a place which share a good part of the smaller sketch with it, in order. */
    int[] sharingAfter(int place) {
        return sharing(sketches.get(place), place + 1);
    }

    private int[] sharing(int[] sketch, int first) {
        int[] owning = owners(sketch, first);
        int size = 0;
        for (int from = 0; from < owning.length; ) {
            int to = from + 1;
            while (to < owning.length && owning[to] == owning[from]) {
                to++;
            }
            if (isShare(to - from, sketch.length, sketches.get(owning[from]).length)) {
                owning[size++] = owning[from];
            }
            from = to;
        }
        return Arrays.copyOf(owning, size);
    }

    /** Who from a place on has shingles of a sketch, each as often as it has one, in order. */
    private int[] owners(int[] sketch, int first) {
        int[] found = new int[0];
        int size = 0;
        for (int shingle : sketch) {
            int bucket = shingle >>> shift;
            int end = Math.min(bucketStarts[bucket + 1], bucketStarts[bucket] + MOST_PER_BUCKET);
            for (int at = bucketStarts[bucket]; at < end; at++) {
                if (shingles[at] == shingle && owners[at] >= first) {
                    found = ArrayUtil.grow(found, size + 1);
                    found[size++] = owners[at];
                }
            }
        }
        int[] owning = Arrays.copyOf(found, size);
        Arrays.sort(owning);
        return owning;
    }

    private static boolean isShare(int shared, int one, int other) {
        return shared >= SHARED * Math.min(one, other);
    }
}
