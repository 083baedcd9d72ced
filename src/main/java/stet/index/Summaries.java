package stet.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import stet.model.IndexStats;
import stet.model.IndexSummary;
import stet.model.Source;

/** Counts what a person wants to know of an index. */
final class Summaries {

    private Summaries() {}

    static IndexSummary of(IndexStats stats, List<Source> sources, DirectoryReader reader, boolean vectors)
            throws IOException {
        List<LocalDate> days = sources.stream()
                .flatMap(source -> source.published().stream())
                .sorted()
                .toList();
        List<String> publishers =
                sources.stream().flatMap(source -> source.publisher().stream()).toList();
        return new IndexSummary(
                stats,
                days.stream().findFirst(),
                days.reversed().stream().findFirst(),
                sources.size() - days.size(),
                publishers.stream().distinct().count(),
                sources.size() - publishers.size(),
                sources.stream()
                        .filter(source -> source.superseded().isPresent())
                        .count(),
                bytes(reader),
                vectors);
    }

    private static long bytes(DirectoryReader reader) throws IOException {
        long bytes = 0;
        for (String file : reader.getIndexCommit().getFileNames()) {
            bytes += reader.directory().fileLength(file);
        }
        return bytes;
    }
}
