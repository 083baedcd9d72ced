package stet.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes documents in: one article, or the many that a feed, dump or archive holds. */
final class SourceIntake {

    private final Locations locations;
    private final SourceOptions options;
    private final PathFilter filter;
    private final Delivery delivery;

    SourceIntake(Locations locations, SourceOptions options, PathFilter filter, Delivery delivery) {
        this.locations = locations;
        this.options = options;
        this.filter = filter;
        this.delivery = delivery;
    }

    /** Takes a file; dumps and archives are read as a stream, so that they may be larger than a document. */
    void file(Path file) throws UnreadableException {
        if (!Files.isRegularFile(file)) {
            document(locations.file(file));
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(RawDocument.HEAD);
            RawDocument head = RawDocument.local(file.toString(), in.readNBytes(RawDocument.HEAD));
            in.reset();
            if (Format.of(head).isStreamed() && head.bytes().length > 0) {
                many(head, in, Files.size(file));
            } else {
                document(locations.file(file));
            }
        } catch (IOException e) {
            throw new UnreadableException(file + " cannot be read: check its permissions.", e);
        }
    }

    /** Takes a document that is in memory. */
    void document(RawDocument raw) throws UnreadableException {
        many(raw, new ByteArrayInputStream(raw.bytes()), raw.bytes().length);
    }

    private void many(RawDocument raw, InputStream in, long size) throws UnreadableException {
        switch (Format.of(raw)) {
            case FEED -> feed(raw);
            case JSON_LINES -> dump(raw).jsonLines(in);
            case CSV -> dump(raw).csv(in);
            case ZIP -> archive(raw, size).zip(in);
            case TAR -> archive(raw, size).tar(in);
            case GZIP -> archive(raw, size).gzip(in);
            case TEXT, MARKDOWN, HTML, PDF, DOCX, MAIL -> delivery.draft(Documents.draft(raw), raw.location());
        }
    }

    private Dump dump(RawDocument raw) {
        return new Dump(raw.location(), locations.limits(), delivery);
    }

    private Archive archive(RawDocument raw, long size) {
        return new Archive(raw.location(), size, locations.limits(), filter, delivery, this::packed);
    }

    /** An archive inside an archive is not opened: nesting is how small bombs grow. */
    private void packed(RawDocument raw) {
        try {
            switch (Format.of(raw)) {
                case ZIP, TAR, GZIP ->
                    delivery.problem(
                            raw.location(), raw.location() + " is an archive inside an archive: unpack the outer one.");
                case TEXT, MARKDOWN, HTML, PDF, DOCX, FEED, MAIL, JSON_LINES, CSV -> document(raw);
            }
        } catch (UnreadableException e) {
            delivery.problem(raw.location(), e.getMessage());
        }
    }

    private void feed(RawDocument raw) throws UnreadableException {
        int number = 0;
        for (Draft entry : Feed.read(raw)) {
            number++;
            String location = entry.url().orElse(raw.location() + "#" + number);
            delivery.draft(linked(raw, entry), location);
        }
    }

    /** The page behind an entry where it may be fetched and can be read, else the entry's own text. */
    private Draft linked(RawDocument feed, Draft entry) {
        if (!feed.fromWeb() || !options.followLinks() || entry.url().isEmpty()) {
            return entry;
        }
        try {
            Draft page = Documents.draft(locations.read(entry.url().get()));
            return entry.withText(page.text()).orElse(page);
        } catch (UnreadableException e) {
            delivery.problem(entry.url().get(), e.getMessage());
            return entry;
        }
    }
}
