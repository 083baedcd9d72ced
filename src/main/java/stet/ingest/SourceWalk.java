package stet.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Goes through locations one by one and hands each article or problem to a visitor. */
final class SourceWalk {

    private final Locations locations;
    private final PathFilter filter;
    private final Delivery delivery;
    private final SourceIntake intake;

    SourceWalk(Locations locations, SourceOptions options, SourceVisitor visitor) {
        this.locations = locations;
        this.filter = new PathFilter(options);
        this.delivery = new Delivery(visitor);
        this.intake = new SourceIntake(locations, options, filter, delivery);
    }

    /** Visits all that one location leads to. */
    void visit(String location) {
        try {
            Path path = Locations.isAddress(location) ? Path.of("") : Locations.path(location);
            if (Locations.isAddress(location)) {
                intake.document(locations.read(location));
            } else if (Files.isDirectory(path)) {
                folder(path);
            } else if (!Files.exists(path) && Glob.isGlob(location)) {
                glob(new Glob(location));
            } else {
                intake.named(path);
            }
        } catch (UnreadableException e) {
            delivery.problem(location, e.getMessage());
        }
    }

    private void folder(Path folder) throws UnreadableException {
        for (Path file : filesBelow(folder)) {
            if (filter.takes(folder.relativize(file))) {
                found(file);
            } else {
                delivery.skipped(file.toString());
            }
        }
    }

    private void glob(Glob glob) throws UnreadableException {
        List<Path> files =
                filesBelow(glob.folder()).stream().filter(glob::matches).toList();
        if (files.isEmpty()) {
            throw new UnreadableException(glob + " matches no file: check the pattern.");
        }
        files.forEach(this::found);
    }

    private void found(Path file) {
        try {
            intake.found(file);
        } catch (UnreadableException e) {
            delivery.problem(file.toString(), e.getMessage());
        }
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
}
