package stet.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The whole result of one check. */
public record Dossier(Run run, Article article, Summary summary, List<CheckedClaim> claims, List<Problem> problems) {

    public Dossier {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    /**
     * How the result came about.
     *
     * @param stetVersion absent in a reproducible run
     * @param model the model as the user named it, or {@code none}
     * @param startedAt absent in a reproducible run
     */
    public record Run(
            Optional<String> stetVersion,
            String model,
            Optional<IndexStats> index,
            Optional<Instant> startedAt,
            Usage usage) {}
}
