package stet.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person wants to know of an index besides its {@link IndexStats}.
 *
 * @param earliest day on which the first of its sources was published; empty where no day is known
 * @param latest day on which the last was
 * @param undated how many sources have no day
 * @param publishers how many different publishers there are
 * @param anonymous how many sources name no publisher
 * @param superseded how many sources their publisher has replaced
 * @param bytes size of its files
 * @param vectors whether its passages have vectors
 */
public record IndexSummary(
        IndexStats stats,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        long undated,
        long publishers,
        long anonymous,
        long superseded,
        long bytes,
        boolean vectors) {}
