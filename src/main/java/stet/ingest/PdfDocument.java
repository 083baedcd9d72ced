package stet.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Reads a PDF: its text in paragraphs, and what its information dictionary says. */
final class PdfDocument {

    private static final int MOST_PAGES = 2_000;
    private static final long MOST_UNPACKED = 200_000_000;

    private PdfDocument() {}

    static Draft read(RawDocument raw) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(raw.bytes())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableException(
                        raw.location() + " has more than " + MOST_PAGES + " pages: extract the article's pages.");
            }
            PdfStreams.requireAtMost(MOST_UNPACKED, pdf.getDocument(), raw.location());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            String text = JoinedLines.join(stripper.getText(pdf));
            return information(pdf.getDocumentInformation()).withText(text);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(raw.location() + " is an encrypted PDF: save a copy without a password.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(raw.location() + " is a broken PDF: repair it or extract its text.", e);
        }
    }

    private static Draft information(PDDocumentInformation information) {
        return new Draft(
                value(information.getTitle()),
                value(information.getAuthor()),
                value(information.getCustomMetadataValue("Publisher")),
                day(information.getCreationDate()),
                value(information.getCustomMetadataValue("URL")),
                Optional.empty(),
                "");
    }

    private static Optional<String> value(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> day(@Nullable Calendar calendar) {
        return Optional.ofNullable(calendar).map(date -> {
            ZoneId zone = date.getTimeZone().toZoneId();
            return date.toInstant().atZone(zone).toLocalDate();
        });
    }
}
