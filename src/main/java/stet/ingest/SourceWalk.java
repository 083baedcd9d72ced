package stet.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stet.model.Problem;

/** Goes through locations one by one and hands each article or problem to a visitor. */
final class SourceWalk {

    private final Locations locations;
    private final SourceOptions options;
    private final SourceVisitor visitor;
    private final PathFilter filter;

    SourceWalk(Locations locations, SourceOptions options, SourceVisitor visitor) {
        this.locations = locations;
        this.options = options;
        this.visitor = visitor;
        this.filter = new PathFilter(options);
    }

    /** Visits all that one location leads to. */
    void visit(String location) {
        try {
            Path path = Locations.isAddress(location) ? Path.of("") : Locations.path(location);
            if (Locations.isAddress(location)) {
                document(locations.read(location));
            } else if (Files.isDirectory(path)) {
                folder(path);
            } else if (!Files.exists(path) && Glob.isGlob(location)) {
                glob(new Glob(location));
            } else {
                document(locations.file(path));
            }
        } catch (UnreadableException e) {
            visitor.problem(new Problem(location, e.getMessage()));
        }
    }

    private void folder(Path folder) throws UnreadableException {
        for (Path file : filesBelow(folder)) {
            if (filter.takes(folder.relativize(file))) {
                visit(file.toString());
            }
        }
    }

    private void glob(Glob glob) throws UnreadableException {
        List<Path> files =
                filesBelow(glob.folder()).stream().filter(glob::matches).toList();
        if (files.isEmpty()) {
            throw new UnreadableException(glob + " matches no file: check the pattern.");
        }
        files.forEach(file -> visit(file.toString()));
    }

    private static List<Path> filesBelow(Path folder) throws UnreadableException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !PathFilter.isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnreadableException(folder + " cannot be listed: check its permissions.", e);
        }
    }

    private void document(RawDocument raw) throws UnreadableException {
        if (Format.of(raw) == Format.FEED) {
            feed(raw);
        } else {
            visitor.article(Documents.article(raw));
        }
    }

    private void feed(RawDocument raw) throws UnreadableException {
        int number = 0;
        for (Draft entry : Feed.read(raw)) {
            number++;
            String location = entry.url().orElse(raw.location() + "#" + number);
            try {
                visitor.article(linked(raw, entry).toArticle(location));
            } catch (UnreadableException e) {
                visitor.problem(new Problem(location, e.getMessage()));
            }
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
            visitor.problem(new Problem(entry.url().get(), e.getMessage()));
            return entry;
        }
    }
}
