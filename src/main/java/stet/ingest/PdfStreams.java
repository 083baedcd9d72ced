package stet.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/** Guards against a small PDF that unpacks to a huge one; PDFBox has no limit of its own. */
final class PdfStreams {

    private PdfStreams() {}

    /**
     * Unpacks every stream but the images once.
     *
     * @param limit most bytes that they may come to together
     */
    static void requireAtMost(long limit, COSDocument pdf, String location) throws IOException, UnreadableException {
        long total = 0;
        for (COSObjectKey key : pdf.getXrefTable().keySet()) {
            COSObject object = pdf.getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream && !isImage(stream)) {
                total += unpackedSize(stream, limit - total);
            }
            if (total >= limit) {
                throw new UnreadableException(
                        location + " unpacks to more than " + limit / 1_000_000 + " MB: extract its text.");
            }
        }
    }

    private static boolean isImage(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    /** The size in bytes after all filters, or {@code limit} where it is more. */
    private static long unpackedSize(COSStream stream, long limit) throws IOException {
        byte[] data;
        try (InputStream raw = stream.createRawInputStream()) {
            data = raw.readAllBytes();
        }
        List<COSName> filters = filters(stream.getFilters());
        for (int i = 0; i < filters.size(); i++) {
            Bounded out = new Bounded(limit);
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(data), out, stream, i);
            if (out.full) {
                return limit;
            }
            data = out.bytes.toByteArray();
        }
        return data.length;
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        Stream<? extends COSBase> many = filters instanceof COSArray array ? array.toList().stream() : Stream.empty();
        return many.filter(COSName.class::isInstance).map(COSName.class::cast).toList();
    }

    /** Keeps what fits and lets the rest go, so that no filter can take the end of room for its own failure. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long limit;
        private boolean full;

        Bounded(long limit) {
            this.limit = limit;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] from, int start, int length) {
            full |= bytes.size() + length >= limit;
            if (!full) {
                bytes.write(from, start, length);
            }
        }
    }
}
