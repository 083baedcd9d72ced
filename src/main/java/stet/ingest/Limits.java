package stet.ingest;

import java.time.Duration;

/**
 * How much is read before a document is refused.
 *
 * @param documentBytes the largest single document, in bytes
 * @param archiveBytes the most that one archive may unpack to, in bytes
 * @param archiveEntries the most files that one archive may hold
 * @param connectTimeout how long a server may take to accept a connection
 * @param requestTimeout how long a whole request may take, redirects included
 * @param redirects how many redirects are followed
 * @param feedLinks how many of the pages that one feed links to are read
 * @param feedTime how long reading the pages of one feed may take before the rest is left
 */
public record Limits(
        long documentBytes,
        long archiveBytes,
        int archiveEntries,
        Duration connectTimeout,
        Duration requestTimeout,
        int redirects,
        int feedLinks,
        Duration feedTime) {

    private static final long MEGABYTE = 1_000_000;

    public Limits {
        if (documentBytes < 1 || documentBytes > Integer.MAX_VALUE - 16 || archiveBytes < 1 || archiveEntries < 1) {
            throw new IllegalArgumentException("sizes must be positive, and a document must fit into memory");
        }
    }

    /**
     * 20 MB a document, 2 GB and 100,000 files an archive, 10 s to connect, 30 s a request, 5 redirects, 200 pages and 5
     * minutes a feed.
     */
    public static Limits standard() {
        return new Limits(
                20 * MEGABYTE,
                2_000 * MEGABYTE,
                100_000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                5,
                200,
                Duration.ofMinutes(5));
    }
}
