package stet.ingest;

import java.io.InputStream;
import java.util.List;
import stet.model.Article;

/** Reads articles and sources from wherever they lie. Safe for use by several threads. */
public final class Ingest {

    private final Locations locations;

    /** Reads within these limits. */
    public Ingest(Limits limits) {
        this.locations = new Locations(limits);
    }

    /**
     * Reads exactly one article.
     *
     * @param location a file, an http(s) address, or {@code -} for standard input
     * @param stdin read only where {@code location} is {@code -}; not closed
     * @throws UnreadableException with one sentence for the user where there is no readable article
     */
    public Article article(String location, InputStream stdin) throws UnreadableException {
        RawDocument raw = location.equals("-") ? locations.standardInput(stdin) : locations.read(location);
        return Documents.article(raw);
    }

    /**
     * Reads everything that the locations lead to: files, folders with all that is below them but hidden files, globs,
     * addresses, feeds with their entries, dumps (JSON Lines, CSV) with their records, and archives (zip, tar, tar.gz)
     * with their files. What cannot be read is reported to the visitor, and the rest goes on.
     *
     * @param sources in the order in which they are visited; the files of a folder are sorted by path
     */
    public void sources(List<String> sources, SourceOptions options, SourceVisitor visitor) {
        SourceWalk walk = new SourceWalk(locations, options, visitor);
        sources.forEach(walk::visit);
    }
}
