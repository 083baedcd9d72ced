package stet.report;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Line numbers of offsets in a text. */
final class Lines {

    private final int[] breaks;

    Lines(String text) {
        this.breaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    /** The line of an offset, from 1. */
    int at(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        return (found >= 0 ? found : -found - 1) + 1;
    }
}
