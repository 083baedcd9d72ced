package stet.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an error once more has come out of it than an honest archive would hold. */
final class BudgetStream extends FilterInputStream {

    /** Running text packs to a tenth or so; what unpacks to two hundred times its size was made to. */
    private static final long RATIO = 200;

    private static final long ALWAYS_ALLOWED = 50_000_000;

    private long left;

    private BudgetStream(InputStream in, long budget) {
        super(in);
        this.left = budget;
    }

    /** Bounds what is unpacked from {@code packedBytes}. */
    static BudgetStream of(InputStream in, long packedBytes, Limits limits) {
        return new BudgetStream(in, Math.min(limits.archiveBytes(), Math.max(ALWAYS_ALLOWED, RATIO * packedBytes)));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        spend(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        spend(skipped);
        return skipped;
    }

    private void spend(long count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new IOException("it unpacks to far more than its size");
        }
    }
}
