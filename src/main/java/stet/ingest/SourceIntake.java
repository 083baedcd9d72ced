package stet.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** Takes a file that the user named, of whatever kind. */
    void named(Path file) throws UnreadableException {
        file(file, this::many);
    }

    /** Takes a file that was come upon, if articles come in its kind. */
    void found(Path file) throws UnreadableException {
        file(file, (raw, in, size) -> {
            // Most files of JSON that lie about are settings and the like.
            if (Format.of(raw) == Format.OTHER || Format.of(raw) == Format.JSON) {
                delivery.skipped(raw.location());
            } else {
                many(raw, in, size);
            }
        });
    }

    /** Dumps and archives are read as a stream, so that they may be larger than a document. */
    private void file(Path file, Reading reading) throws UnreadableException {
        if (!Files.isRegularFile(file)) {
            document(locations.file(file), reading);
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(RawDocument.HEAD);
            RawDocument head = RawDocument.local(file.toString(), in.readNBytes(RawDocument.HEAD));
            in.reset();
            if (Format.of(head).isStreamed() && head.bytes().length > 0) {
                reading.read(head, in, Files.size(file));
            } else {
                document(locations.file(file), reading);
            }
        } catch (IOException e) {
            throw new UnreadableException(file + " cannot be read: check its permissions.", e);
        }
    }

    /** Takes a document that is in memory. */
    void document(RawDocument raw) throws UnreadableException {
        document(raw, this::many);
    }

    private static void document(RawDocument raw, Reading reading) throws UnreadableException {
        reading.read(raw, new ByteArrayInputStream(raw.bytes()), raw.bytes().length);
    }

    @FunctionalInterface
    private interface Reading {
        void read(RawDocument raw, InputStream in, long size) throws UnreadableException;
    }

    private void many(RawDocument raw, InputStream in, long size) throws UnreadableException {
        switch (Format.of(raw)) {
            case FEED -> feed(raw);
            case JSON_LINES -> dump(raw).jsonLines(in);
            case CSV -> dump(raw).csv(in);
            case ZIP -> archive(raw, size).zip(in);
            case TAR -> archive(raw, size).tar(in);
            case GZIP -> archive(raw, size).gzip(in);
            case TEXT, MARKDOWN, HTML, PDF, DOCX, MAIL, JSON, OTHER ->
                delivery.draft(Documents.draft(raw), raw.location());
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
                case JSON, OTHER -> delivery.skipped(raw.location());
                case TEXT, MARKDOWN, HTML, PDF, DOCX, FEED, MAIL, JSON_LINES, CSV -> document(raw);
            }
        } catch (UnreadableException e) {
            delivery.problem(raw.location(), e.getMessage());
        }
    }

    private void feed(RawDocument raw) throws UnreadableException {
        List<Draft> entries = Feed.read(raw);
        boolean follow = raw.fromWeb() && options.followLinks();
        FeedLinks links = new FeedLinks(raw, follow ? entries : List.of(), locations, delivery);
        int number = 0;
        for (Draft entry : entries) {
            number++;
            String location = entry.url().orElse(raw.location() + "#" + number);
            delivery.draft(links.read(entry), location);
        }
    }
}
