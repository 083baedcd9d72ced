package stet.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the files of an archive in memory, one after the other; nothing is ever unpacked onto the disk. */
final class Archive {

    private static final int TAR_HEADER = 512;

    /** What the last record of a zip archive begins with; the reader of its entries also ends where that is missing. */
    private static final String ZIP_END = "PK\5\6";

    private final String location;
    private final long packedBytes;
    private final Limits limits;
    private final PathFilter filter;
    private final Delivery delivery;
    private final Consumer<RawDocument> documents;
    private int entries;

    Archive(
            String location,
            long packedBytes,
            Limits limits,
            PathFilter filter,
            Delivery delivery,
            Consumer<RawDocument> documents) {
        this.location = location;
        this.packedBytes = packedBytes;
        this.limits = limits;
        this.filter = filter;
        this.delivery = delivery;
        this.documents = documents;
    }

    /** Reads a zip archive. */
    void zip(InputStream in) throws UnreadableException {
        try (TailStream whole = new TailStream(in);
                ZipInputStream zip = new ZipInputStream(whole);
                InputStream bounded = BudgetStream.of(zip, packedBytes, limits)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && takes(entry.getName())) {
                    deliver(entry.getName(), bounded.readNBytes((int) limits.documentBytes() + 1));
                }
                bounded.transferTo(OutputStream.nullOutputStream());
            }
            if (!whole.endsWith(ZIP_END)) {
                throw new IOException("it ends too early");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    /** Reads a tar archive. */
    void tar(InputStream in) throws UnreadableException {
        try (InputStream bounded = BudgetStream.of(in, packedBytes, limits)) {
            TarReader tar = new TarReader(bounded);
            for (Optional<String> name = tar.next(); name.isPresent(); name = tar.next()) {
                if (takes(name.get())) {
                    deliver(name.get(), tar.content((int) limits.documentBytes() + 1));
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Reads a gzip file: a tar archive or one document. */
    void gzip(InputStream in) throws UnreadableException {
        try (InputStream unpacked = new BufferedInputStream(new GZIPInputStream(in))) {
            unpacked.mark(TAR_HEADER);
            byte[] head = unpacked.readNBytes(TAR_HEADER);
            unpacked.reset();
            if (new String(head, StandardCharsets.ISO_8859_1).startsWith("ustar", 257)) {
                tar(unpacked);
            } else {
                String name = location.substring(location.lastIndexOf('/') + 1).replaceFirst("\\.gz$", "");
                deliver(name, unpacked.readNBytes((int) limits.documentBytes() + 1));
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private boolean takes(String name) throws IOException {
        if (++entries > limits.archiveEntries()) {
            throw new IOException("it holds more than " + limits.archiveEntries() + " files");
        }
        try {
            Path path = Path.of(name.replace('\\', '/'));
            if (path.isAbsolute() || path.normalize().startsWith("..")) {
                delivery.problem(place(name), place(name) + " points outside of its archive: it is left out.");
                return false;
            }
            return !PathFilter.isHidden(path.normalize()) && included(path.normalize(), name);
        } catch (InvalidPathException e) {
            delivery.problem(place(name), place(name) + " has a name that is no path: it is left out.");
            return false;
        }
    }

    private boolean included(Path path, String name) {
        boolean taken = filter.takes(path);
        if (!taken) {
            delivery.skipped(place(name));
        }
        return taken;
    }

    private void deliver(String name, byte[] bytes) {
        String place = place(name);
        if (bytes.length > limits.documentBytes()) {
            delivery.problem(
                    place,
                    place + " is larger than the limit of " + limits.documentBytes() / 1_000_000
                            + " MB for one document: split it.");
        } else if (bytes.length == 0) {
            delivery.problem(place, place + " is empty: give a document with an article in it.");
        } else {
            documents.accept(RawDocument.local(place, bytes));
        }
    }

    private String place(String name) {
        return CleanText.line(location + "!/" + name);
    }

    private UnreadableException broken(Exception e) {
        String why = Objects.requireNonNullElse(e.getMessage(), "it ends too early");
        return new UnreadableException(
                location + " cannot be read to its end: " + why + "; pack it anew or unpack it yourself.", e);
    }
}
