package stet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Small documents that grow when they are read. */
final class Bombs {

    private Bombs() {}

    /** A PDF whose page says nothing in {@code size} bytes. */
    static byte[] pdf(int size) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] chunk = new byte[1_000_000];
                for (int written = 0; written < size; written += chunk.length) {
                    out.write(chunk);
                }
            }
            page.setContents(stream);
            pdf.addPage(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
