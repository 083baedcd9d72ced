package stet.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import stet.model.Span;

/**
 * The words of a title and its text, found once: to be indexed, to tell which of them are in a passage, and to sketch the
 * text. Words are counted from 0 up, those of the title first; the further spellings of a word have its position.
 */
final class AnalyzedText {

    /** Fewer characters than most words take with the space after them. */
    private static final int CHARACTERS_PER_WORD = 5;

    static final AnalyzedText NONE = new AnalyzedText(0);

    private byte[] bytes;
    private int[] ends;
    private int[] starts;
    private int[] positions;
    private int size;
    private int titleSize;

    private AnalyzedText(int characters) {
        int words = characters / CHARACTERS_PER_WORD + 1;
        bytes = new byte[characters];
        ends = new int[words];
        starts = new int[words];
        positions = new int[words];
    }

    static AnalyzedText of(Analyzer analyzer, String title, String text) {
        AnalyzedText analyzed = new AnalyzedText(title.length() + text.length());
        analyzed.add(analyzer, title);
        analyzed.titleSize = analyzed.size;
        analyzed.add(analyzer, text);
        return analyzed;
    }

    private void add(Analyzer analyzer, String part) {
        try (TokenStream words = analyzer.tokenStream(Fields.WORDS, part)) {
            TermToBytesRefAttribute word = words.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                add(word.getBytesRef(), offset.startOffset(), step.getPositionIncrement() == 0);
            }
            words.end();
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

    /** How many words there are, their further spellings included. */
    int size() {
        return size;
    }

    /** Lays a word into {@code here}, which is not to be changed. */
    void read(int at, BytesRef here) {
        here.bytes = bytes;
        here.offset = from(at);
        here.length = ends[at] - here.offset;
    }

    /** How many positions a word stands after the one before it: 0 for a further spelling. */
    int step(int at) {
        return at == 0 ? 1 : positions[at] - positions[at - 1];
    }

    /** The positions of the words that begin within a span of the text. */
    Span positions(Span span) {
        return new Span(positionAt(firstFrom(span.start())), positionAt(firstFrom(span.end())));
    }

    private int firstFrom(int start) {
        int low = titleSize;
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

    /** A hash of each word of the text in its first spelling. */
    long[] hashes() {
        int first = positionAt(titleSize);
        long[] hashes = new long[positionAt(size) - first];
        for (int at = size - 1; at >= titleSize; at--) {
            hashes[positions[at] - first] = StringHelper.murmurhash3_x86_32(bytes, from(at), ends[at] - from(at), 0);
        }
        return hashes;
    }
}
