package stet.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.apache.lucene.util.BytesRef;
import stet.text.Shingles;

/**
 * A sample of the shingles of a text, by which copies of it are found (Broder, On the resemblance and containment of
 * documents, 1997): the same shingles are sampled from every text that has them.
 */
final class Sketch {

    /** One shingle in two: of a text without its small words, a copy of the shortest worth grouping still shares some. */
    private static final int SAMPLE = 2;
    /** Enough to find any copy. */
    private static final int MOST = 256;

    private Sketch() {}

    static int[] of(AnalyzedText words) {
        long[] sample = Shingles.sample(words.hashes(), SAMPLE);
        int[] sketch = new int[Math.min(sample.length, MOST)];
        for (int i = 0; i < sketch.length; i++) {
            sketch[i] = (int) (sample[i] >>> Integer.SIZE);
        }
        return sketch;
    }

    static BytesRef pack(int[] sketch) {
        ByteBuffer packed = ByteBuffer.allocate(sketch.length * Integer.BYTES);
        packed.asIntBuffer().put(sketch);
        return new BytesRef(packed.array());
    }

    static int[] unpack(BytesRef packed) {
        IntBuffer values =
                ByteBuffer.wrap(packed.bytes, packed.offset, packed.length).asIntBuffer();
        int[] sketch = new int[values.remaining()];
        values.get(sketch);
        return sketch;
    }
}
