package stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where a measurement keeps its indexes: a folder of the user's choice, or one that is gone afterwards. */
final class WorkFolder {

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Keep the indexes in DIR, so that the next run is quick (default: a temporary folder).")
    private Optional<Path> kept = Optional.empty();

    /** Does something in the folder. */
    void use(Context context, Work work) throws IOException {
        if (kept.isPresent()) {
            work.in(Files.createDirectories(context.resolve(kept.get())));
            return;
        }
        Path temporary = Files.createTempDirectory("stet-eval-");
        try {
            work.in(temporary);
        } finally {
            delete(temporary);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    /** What is done in the folder. */
    @FunctionalInterface
    interface Work {
        void in(Path folder) throws IOException;
    }
}
