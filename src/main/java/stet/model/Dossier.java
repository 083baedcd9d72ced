package stet.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole result of one check.
 *
 * @param problems what could not be done
 * @param notes what else is worth knowing
 */
public record Dossier(
        Run run,
        Article article,
        Summary summary,
        List<CheckedClaim> claims,
        List<Problem> problems,
        List<Note> notes) {

    public Dossier {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * How the result came about.
     *
     * @param stetVersion absent in a reproducible run
     * @param model what was asked of a language model
     * @param asOf the day after which sources were left out
     * @param leftOut how many that were
     * @param startedAt absent in a reproducible run
     */
    public record Run(
            Optional<String> stetVersion,
            ModelUse model,
            Optional<IndexStats> index,
            Optional<LocalDate> asOf,
            int leftOut,
            Optional<Instant> startedAt) {}

    /**
     * What part a language model had in a result.
     *
     * @param name the model as the user named it, or {@code none}
     * @param cost in the currency of the user's prices, absent where no prices are set
     * @param prompts name and digest of every prompt that was used, in order of names
     */
    public record ModelUse(String name, Usage usage, Optional<BigDecimal> cost, List<String> prompts) {

        /** No model was asked. */
        public static final ModelUse NONE = new ModelUse("none", Usage.NONE, Optional.empty(), List.of());

        public ModelUse {
            prompts = List.copyOf(prompts);
        }

        /** The same without what differs from run to run, because answers come from the cache the second time. */
        public ModelUse reproducible() {
            return new ModelUse(name, Usage.NONE, Optional.empty(), prompts);
        }
    }
}
