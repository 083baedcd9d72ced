package stet.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import stet.model.Span;

/**
 * The words of a text, found once: to be indexed, to tell which of them are in a passage, and to sketch the text. Words
 * are counted from 0 up; the further spellings of a word have its position.
 */
final class AnalyzedText {

    private byte[] bytes = new byte[256];
    private int[] ends = new int[64];
    private int[] starts = new int[64];
    private int[] positions = new int[64];
    private int size;

    private AnalyzedText() {}

    static AnalyzedText of(Analyzer analyzer, String text) {
        AnalyzedText analyzed = new AnalyzedText();
        try (TokenStream words = analyzer.tokenStream(Fields.WORDS, text)) {
            TermToBytesRefAttribute word = words.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                analyzed.add(word.getBytesRef(), offset.startOffset(), step.getPositionIncrement() == 0);
            }
            words.end();
            return analyzed;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private void add(BytesRef word, int start, boolean otherSpelling) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        int from = from(size);
        int end = from + word.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(word.bytes, word.offset, bytes, from, word.length);
        ends[size] = end;
        starts[size] = start;
        positions[size] = positionAt(size) - (otherSpelling ? 1 : 0);
        size++;
    }

    private int from(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    /** The position of a word, or how many positions there are before the end. */
    private int positionAt(int at) {
        if (at < size) {
            return positions[at];
        }
        return size == 0 ? 0 : positions[size - 1] + 1;
    }

    /** All words, for the index. */
    TokenStream words() {
        return new Replay();
    }

    /** How many positions there are. */
    int positions() {
        return positionAt(size);
    }

    /** The positions of the words that begin within a span of the text. */
    Span positions(Span span) {
        return new Span(positionAt(firstFrom(span.start())), positionAt(firstFrom(span.end())));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A hash of each word in its first spelling. */
    long[] hashes() {
        long[] hashes = new long[positions()];
        for (int at = size - 1; at >= 0; at--) {
            hashes[positions[at]] = StringHelper.murmurhash3_x86_32(bytes, from(at), ends[at] - from(at), 0);
        }
        return hashes;
    }

    /** The words in their order. */
    private final class Replay extends TokenStream {

        private final BytesTermAttribute word = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final BytesRef here = new BytesRef(bytes);
        private int at;

        @Override
        public boolean incrementToken() {
            if (at == size) {
                return false;
            }
            here.offset = from(at);
            here.length = ends[at] - here.offset;
            word.setBytesRef(here);
            step.setPositionIncrement(at == 0 ? 1 : positions[at] - positions[at - 1]);
            at++;
            return true;
        }
    }
}
