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
import stet.model.Span;

/** The words of a text, found once, to be indexed for the text as a whole and for each of its passages. */
final class AnalyzedText {

    private byte[] bytes = new byte[256];
    private int[] ends = new int[64];
    private int[] starts = new int[64];
    private boolean[] extra = new boolean[64];
    private int size;

    private AnalyzedText() {}

    static AnalyzedText of(Analyzer analyzer, String text) {
        AnalyzedText analyzed = new AnalyzedText();
        try (TokenStream words = analyzer.tokenStream(Fields.BODY, text)) {
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

    private void add(BytesRef word, int start, boolean isExtra) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            extra = Arrays.copyOf(extra, 2 * size);
        }
        int from = from(size);
        int end = from + word.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(word.bytes, word.offset, bytes, from, word.length);
        ends[size] = end;
        starts[size] = start;
        extra[size] = isExtra;
        size++;
    }

    private int from(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    /** All words. */
    TokenStream words() {
        return new Replay(0, size);
    }

    /** The words that begin within a span of the text. */
    TokenStream words(Span span) {
        return new Replay(firstFrom(span.start()), firstFrom(span.end()));
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

    /** Some of the words, in their order. */
    private final class Replay extends TokenStream {

        private final BytesTermAttribute word = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final BytesRef here = new BytesRef(bytes);
        private final int end;
        private int at;

        Replay(int start, int end) {
            this.at = start;
            this.end = end;
        }

        @Override
        public boolean incrementToken() {
            if (at == end) {
                return false;
            }
            here.offset = from(at);
            here.length = ends[at] - here.offset;
            word.setBytesRef(here);
            step.setPositionIncrement(extra[at] ? 0 : 1);
            at++;
            return true;
        }
    }
}
