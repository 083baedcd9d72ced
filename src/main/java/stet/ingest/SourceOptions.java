package stet.ingest;

import java.util.List;

/**
 * Which of the things found on the way are taken.
 *
 * @param include globs of which a file in a folder or archive must match one; empty takes all
 * @param exclude globs of which a file in a folder or archive must match none
 * @param followLinks whether a feed that came from the web has its linked pages read in place of its summaries
 */
public record SourceOptions(List<String> include, List<String> exclude, boolean followLinks) {

    public SourceOptions {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Takes every file, and follows the links of feeds. */
    public static SourceOptions all() {
        return new SourceOptions(List.of(), List.of(), true);
    }
}
