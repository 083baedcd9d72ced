package stet.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream that remembers the last of what has come out of it. */
final class TailStream extends FilterInputStream {

    /** The last record of a zip archive with the longest comment. */
    private static final int LENGTH = 22 + 65_535;

    private final byte[] tail = new byte[LENGTH];
    private long count;

    TailStream(InputStream in) {
        super(in);
    }

    /** Reads to the end; whether its last part has these Latin-1 characters in it. */
    boolean endsWith(String mark) throws IOException {
        transferTo(OutputStream.nullOutputStream());
        int length = (int) Math.min(count, LENGTH);
        byte[] last = new byte[length];
        for (int at = 0; at < length; at++) {
            last[at] = tail[(int) ((count - length + at) % LENGTH)];
        }
        return new String(last, StandardCharsets.ISO_8859_1).contains(mark);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            tail[(int) (count++ % LENGTH)] = (byte) value;
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int at = Math.max(0, read - LENGTH); at < read; at++) {
            tail[(int) ((count + at) % LENGTH)] = buffer[offset + at];
        }
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, LENGTH)).length;
    }
}
