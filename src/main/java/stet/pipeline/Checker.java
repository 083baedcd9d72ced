package stet.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import stet.evidence.EvidenceFinder;
import stet.index.EvidenceIndex;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Dossier;
import stet.model.Dossier.ModelUse;
import stet.model.Explanation;
import stet.model.Outcome;
import stet.model.Problem;
import stet.model.ScoredPassage;
import stet.model.Summary;
import stet.model.Verdict;
import stet.verdict.Case;
import stet.verdict.Judge;
import stet.verdict.Meanings;

/** Checks a whole article: summary, claims, evidence, verdicts. */
public final class Checker {

    private final EvidenceIndex index;
    private final CheckOptions options;
    private final Assistant assistant;
    private final Judge judge;
    private final String version;
    private final Clock clock;

    /**
     * A checker against one index.
     *
     * @param meanings tells which sentences belong together where their words differ
     * @param version Stet's version, for the record of the run
     */
    public Checker(
            EvidenceIndex index,
            CheckOptions options,
            Assistant assistant,
            Meanings meanings,
            String version,
            Clock clock) {
        this.index = index;
        this.options = options;
        this.assistant = assistant;
        this.judge = new Judge(index::text, meanings);
        this.version = version;
        this.clock = clock;
    }

    /** Checks every claim of {@code article}; what fails on one claim is noted and leaves the others alone. */
    public Dossier check(Article article, Consumer<String> progress) {
        Optional<Instant> started = options.reproducible() ? Optional.empty() : Optional.of(clock.instant());
        progress.accept("Reading the article");
        Outcome<List<Claim>> claims = assistant.claims(article);
        List<Problem> unprocessed = new ArrayList<>();
        List<Case> cases = cases(article, wanted(claims.result()), unprocessed, progress);
        progress.accept("Settling what is open");
        Outcome<List<CheckedClaim>> checked = assistant.settle(article, cases);
        progress.accept("Summarizing");
        Outcome<Summary> summary = assistant.summarize(article, options.sentences(), sentence -> {});
        List<Outcome<?>> parts = List.of(claims, checked, summary);
        return new Dossier(
                run(started),
                article,
                summary.result(),
                checked.result(),
                Stream.concat(unprocessed.stream(), parts.stream().flatMap(part -> part.problems().stream()))
                        .distinct()
                        .toList(),
                parts.stream().flatMap(part -> part.notes().stream()).distinct().toList());
    }

    private List<Claim> wanted(List<Claim> claims) {
        return claims.stream()
                .filter(claim ->
                        options.claim().isEmpty() || options.claim().get().equals(claim.id()))
                .toList();
    }

    private List<Case> cases(
            Article article, List<Claim> claims, List<Problem> unprocessed, Consumer<String> progress) {
        EvidenceFinder finder = finder(article);
        return Parallel.map(
                claims,
                (position, claim) -> {
                    progress.accept("Checking claim " + (position + 1) + " of " + claims.size());
                    List<ScoredPassage> found = finder.find(claim);
                    return new Case(
                            judge.judge(claim, article, found),
                            found.stream().map(ScoredPassage::passage).toList());
                },
                (claim, failure) -> {
                    unprocessed.add(
                            new Problem(claim.id(), "could not be checked (" + failure + "); run it with --debug."));
                    return new Case(unprocessed(claim), List.of());
                });
    }

    /** Gives for a claim of {@code article} what its verdict rests on. */
    public Function<Claim, Explanation> explain(Article article) {
        EvidenceFinder finder = finder(article);
        return claim -> {
            List<ScoredPassage> found = finder.find(claim);
            return new Explanation(judge.explain(claim, article, found), finder.nearest(claim, found));
        };
    }

    private EvidenceFinder finder(Article article) {
        return new EvidenceFinder(index, article, options.passages(), options.asOf());
    }

    private Dossier.Run run(Optional<Instant> started) {
        Optional<String> shown = options.reproducible() ? Optional.empty() : Optional.of(version);
        ModelUse use = options.reproducible() ? assistant.use().reproducible() : assistant.use();
        return new Dossier.Run(shown, use, Optional.of(index.stats()), options.asOf(), leftOut(), started);
    }

    private int leftOut() {
        return options.asOf()
                .map(day -> index.sources().stream()
                        .filter(source -> source.published()
                                .filter(later -> later.isAfter(day))
                                .isPresent())
                        .count())
                .map(Math::toIntExact)
                .orElse(0);
    }

    private static CheckedClaim unprocessed(Claim claim) {
        Verdict none =
                new Verdict(Verdict.Label.NOT_ENOUGH_EVIDENCE, 0, "This claim could not be checked.", Optional.empty());
        return new CheckedClaim(claim, none, List.of());
    }
}
