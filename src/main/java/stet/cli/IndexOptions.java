package stet.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import stet.config.ConfigException;
import stet.config.Setting;
import stet.index.EvidenceIndex;
import stet.index.LuceneIndex;
import stet.index.Matching;

/** Which index. */
final class IndexOptions {

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Folder of the index (default: the user's data folder).")
    private Optional<String> index = Optional.empty();

    /** What was given on the command line, for commands of a session that follow. */
    Map<String, String> variables() {
        return index.map(place -> Map.of(Setting.INDEX.variable(), place)).orElse(Map.of());
    }

    /** The folder of the index. */
    Path folder(Context context) {
        String place =
                index.orElseGet(() -> context.settings().value(Setting.INDEX).text());
        if (place.isBlank()) {
            throw new ConfigException("The name of the index folder is empty: give --index a folder, or leave it out.");
        }
        if (place.startsWith("opensearch://")) {
            throw new ConfigException(
                    "This version keeps its index in a folder only: give --index a folder instead of " + place + ".");
        }
        return context.workingFolder().resolve(place);
    }

    /** The folder of an index that must be there already. */
    Path existing(Context context) {
        Path folder = folder(context);
        open(context).close();
        return folder;
    }

    /** Opens the index for reading. */
    EvidenceIndex open(Context context) {
        return open(context, Matching.BOTH);
    }

    /** Opens the index for searching in this way. */
    EvidenceIndex open(Context context, Matching matching) {
        return LuceneIndex.open(folder(context), matching);
    }
}
