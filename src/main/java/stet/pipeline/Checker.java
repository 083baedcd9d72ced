package stet.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stet.claim.ClaimExtractor;
import stet.evidence.EvidenceFinder;
import stet.index.EvidenceIndex;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Comparison;
import stet.model.Dossier;
import stet.model.Problem;
import stet.model.Usage;
import stet.model.Verdict;
import stet.summarize.ExtractiveSummarizer;
import stet.verdict.Judge;

/** Checks a whole article: summary, claims, evidence, verdicts. */
public final class Checker {

    private final EvidenceIndex index;
    private final CheckOptions options;
    private final String version;
    private final Clock clock;

    /**
     * A checker against one index.
     *
     * @param version Stet's version, for the record of the run
     */
    public Checker(EvidenceIndex index, CheckOptions options, String version, Clock clock) {
        this.index = index;
        this.options = options;
        this.version = version;
        this.clock = clock;
    }

    /** Checks every claim of {@code article}; what fails on one claim is noted and leaves the others alone. */
    public Dossier check(Article article, Consumer<String> progress) {
        Optional<Instant> started = options.reproducible() ? Optional.empty() : Optional.of(clock.instant());
        progress.accept("Reading the article");
        List<Claim> claims = new ClaimExtractor()
                .extract(article).stream()
                        .filter(claim -> options.claim().isEmpty()
                                || options.claim().get().equals(claim.id()))
                        .toList();
        EvidenceFinder finder = finder();
        Judge judge = new Judge();
        List<Problem> problems = new ArrayList<>();
        List<CheckedClaim> checked = Parallel.map(
                claims,
                (position, claim) -> {
                    progress.accept("Checking claim " + (position + 1) + " of " + claims.size());
                    return judge.judge(claim, article, finder.find(claim, article));
                },
                (claim, failure) -> unprocessed(claim, failure, problems));
        return new Dossier(
                run(started),
                article,
                new ExtractiveSummarizer().summarize(article, options.sentences()),
                checked,
                problems);
    }

    /** Every comparison that the verdict on one claim rests on. */
    public List<Comparison> explain(Article article, Claim claim) {
        return new Judge().explain(claim, article, finder().find(claim, article));
    }

    private EvidenceFinder finder() {
        return new EvidenceFinder(index, options.passages(), options.asOf());
    }

    private Dossier.Run run(Optional<Instant> started) {
        Optional<String> shown = options.reproducible() ? Optional.empty() : Optional.of(version);
        return new Dossier.Run(shown, "none", Optional.of(index.stats()), started, Usage.NONE);
    }

    private static CheckedClaim unprocessed(Claim claim, RuntimeException failure, List<Problem> problems) {
        problems.add(new Problem(claim.id(), "could not be checked (" + failure + "); run it with --debug."));
        Verdict none =
                new Verdict(Verdict.Label.NOT_ENOUGH_EVIDENCE, 0, "This claim could not be checked.", Optional.empty());
        return new CheckedClaim(claim, none, List.of());
    }
}
