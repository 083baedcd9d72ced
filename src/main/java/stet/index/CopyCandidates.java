package stet.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sources laid out so that those that may be copies of a text are found by its sketch in time linear in the sketch. */
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
    private final int[] shared;

    /** Lays out sources, which are known by their places in the list. */
    CopyCandidates(List<int[]> sketches) {
        this.sketches = sketches;
        int size = sketches.stream().mapToInt(sketch -> sketch.length).sum();
        // Two buckets at least: shifting by the size of a number would shift nothing.
        this.shift = Math.clamp(Integer.numberOfLeadingZeros(size), 1, Integer.SIZE - 1);
        this.bucketStarts = new int[(1 << (Integer.SIZE - shift)) + 1];
        this.shingles = new int[size];
        this.owners = new int[size];
        this.shared = new int[sketches.size()];
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

    /** The places of the sources that share a good part of the smaller sketch. */
    List<Integer> sharing(int[] sketch) {
        List<Integer> touched = new ArrayList<>();
        for (int shingle : sketch) {
            int bucket = shingle >>> shift;
            int end = Math.min(bucketStarts[bucket + 1], bucketStarts[bucket] + MOST_PER_BUCKET);
            for (int at = bucketStarts[bucket]; at < end; at++) {
                if (shingles[at] == shingle && shared[owners[at]]++ == 0) {
                    touched.add(owners[at]);
                }
            }
        }
        List<Integer> sharing =
                touched.stream().filter(owner -> isShare(owner, sketch)).toList();
        touched.forEach(owner -> shared[owner] = 0);
        return sharing;
    }

    private boolean isShare(int owner, int[] sketch) {
        return shared[owner] >= SHARED * Math.min(sketch.length, sketches.get(owner).length);
    }
}
