package stet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Goes through the files of a tar archive (ustar, with the long names of GNU and pax). */
final class TarReader {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 4096;

    private final InputStream in;
    private long left;
    private long padding;

    TarReader(InputStream in) {
        this.in = in;
    }

    /** The name of the next file; nothing at the end. Its content is what {@link #content} gives. */
    Optional<String> next() throws IOException {
        Optional<String> longName = Optional.empty();
        while (true) {
            in.skipNBytes(left + padding);
            byte[] header = in.readNBytes(BLOCK);
            if (header.length > 0 && header.length < BLOCK) {
                throw new IOException("it ends in the middle of a header");
            }
            if (header.length == 0 || header[0] == 0) {
                left = 0;
                padding = 0;
                return Optional.empty();
            }
            left = octal(header, 124, 12);
            padding = (BLOCK - left % BLOCK) % BLOCK;
            char type = (char) header[156];
            if (type == 'L' || type == 'x') {
                longName = longName(type);
            } else if (type == '0' || type == 0) {
                return Optional.of(longName.orElse(name(header)));
            } else {
                longName = Optional.empty();
            }
        }
    }

    /** Up to {@code most} bytes of the current file. */
    byte[] content(int most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(left, most));
        if (bytes.length < Math.min(left, most)) {
            throw new IOException("it ends in the middle of a file");
        }
        left -= bytes.length;
        return bytes;
    }

    private Optional<String> longName(char type) throws IOException {
        String text = new String(content(LONGEST_NAME), StandardCharsets.UTF_8).replace("\0", "");
        if (type == 'L') {
            return Optional.of(text);
        }
        return text.lines()
                .filter(line -> line.contains(" path="))
                .map(line -> line.substring(line.indexOf(" path=") + 6))
                .findFirst();
    }

    private static String name(byte[] header) {
        String name = text(header, 0, 100);
        String prefix = text(header, 257, 5).equals("ustar") && header[262] == 0 ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) throws IOException {
        try {
            return Long.parseLong("0" + text(header, from, length).strip(), 8);
        } catch (NumberFormatException e) {
            throw new IOException("a header states no size", e);
        }
    }
}
