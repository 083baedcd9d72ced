package stet.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Comparison;
import stet.model.Evidence;
import stet.model.Normalized;
import stet.model.ScoredPassage;
import stet.model.Stance;
import stet.text.PartOfSpeech;

/** Gives a claim its verdict from the passages found for it. Safe for use by many threads. */
public final class Judge {

    private static final int MAX_EVIDENCE = 6;

    /** Strongest first; what is equally strong in the order of the sources' ids and of the text. */
    private static final Comparator<Evidence> STRONGEST = Comparator.comparingDouble(Evidence::score)
            .reversed()
            .thenComparing(e -> e.source().id())
            .thenComparing(Evidence::span);

    private final List<Reconciler> reconcilers;

    private final PartOfSpeech tagger = new PartOfSpeech();
    private final PassageReader reader;

    private final StanceModel stance = StanceModel.trained();
    private final Meanings meanings;
    private final boolean undatedAlike;
    private final AtomicReference<ReadArticle> latest = new AtomicReference<>();

    /** A judge that needs neither a model nor a network; it refutes nothing across unknown dates. */
    public Judge() {
        this(id -> Optional.empty(), Meanings.unknown(), false);
    }

    /**
     * The same, where whole sources can be looked up, by which to tell what event each reports on.
     *
     * @param texts the stored text of a source by its id
     * @param meanings tells what belongs together where the words differ
     */
    public Judge(Function<String, Optional<String>> texts, Meanings meanings) {
        this(texts, meanings, false);
    }

    private Judge(Function<String, Optional<String>> texts, Meanings meanings, boolean undatedAlike) {
        this.reconcilers = List.of(
                new ValueReconciler(),
                new ElapsedReconciler(),
                new BirthReconciler(),
                new MeaningReconciler(meanings),
                new RoleReconciler(),
                new QuoteReconciler(),
                new StatementReconciler());
        this.reader = new PassageReader(tagger, texts);
        this.meanings = meanings;
        this.undatedAlike = undatedAlike;
    }

    /** A judge for claims and passages that are known to speak of one time, though neither has a date. */
    public static Judge ofOneTime() {
        return new Judge(id -> Optional.empty(), Meanings.unknown(), true);
    }

    /** The claim with its verdict and the evidence for it; passages that cannot be compared leave no trace. */
    public CheckedClaim judge(Claim claim, Article article, List<ScoredPassage> passages) {
        List<Evidence> evidence = new ArrayList<>();
        if (Aggregation.isCheckable(claim)) {
            Subject subject = subject(claim, article);
            for (SourceSentence sentence : distinct(passages)) {
                evidence(subject, sentence).ifPresent(evidence::add);
            }
        }
        List<Evidence> ranked =
                evidence.stream().sorted(STRONGEST).limit(MAX_EVIDENCE).toList();
        return new CheckedClaim(claim, Aggregation.verdict(claim, article.published(), ranked), ranked);
    }

    /** Every comparison made between a claim and the passages, in the order of the passages. */
    public List<Comparison> explain(Claim claim, Article article, List<ScoredPassage> passages) {
        Subject subject = subject(claim, article);
        List<Comparison> comparisons = new ArrayList<>();
        for (SourceSentence sentence : distinct(passages)) {
            for (Reconciler reconciler : reconcilers) {
                reconciler
                        .reconcile(subject, sentence)
                        .map(f -> new Comparison(
                                reconciler.name(), f.stance(), f.outcome(), sentence.text(), sentence.source()))
                        .ifPresent(comparisons::add);
            }
        }
        return List.copyOf(comparisons);
    }

    /** Windows overlap, so that a sentence may come in two of them. */
    private List<SourceSentence> distinct(List<ScoredPassage> passages) {
        List<SourceSentence> read = new ArrayList<>();
        for (ScoredPassage scored : passages) {
            for (SourceSentence sentence : reader.sentences(scored.passage())) {
                boolean known = read.stream()
                        .anyMatch(other -> other.source().equals(sentence.source())
                                && other.span().overlaps(sentence.span()));
                if (!known) {
                    read.add(sentence);
                }
            }
        }
        return read;
    }

    private Subject subject(Claim claim, Article article) {
        return Subject.of(claim, read(article), undatedAlike);
    }

    /** Claims come article by article, so that remembering one is enough. */
    private ReadArticle read(Article article) {
        ReadArticle known = latest.get();
        if (known == null || !known.article().equals(article)) {
            known = new ReadArticle(article, tagger);
            latest.set(known);
        }
        return known;
    }

    private Optional<Evidence> evidence(Subject subject, SourceSentence sentence) {
        List<Finding> findings = reconcilers.stream()
                .flatMap(reconciler -> reconciler.reconcile(subject, sentence).stream())
                .toList();
        Optional<Finding> decided =
                findings.stream().filter(f -> f.stance() != Stance.NEUTRAL).findFirst();
        return (findings.isEmpty() ? learned(subject, sentence) : decided)
                .map(f -> new Evidence(
                        f.stance(), sentence.text(), sentence.span(), f.strength(), f.said(), sentence.source()));
    }

    /** Where no reconciler has anything to compare, a sentence that says nearly the same words may bear a statement out. */
    private Optional<Finding> learned(Subject subject, SourceSentence sentence) {
        boolean statement = subject.claim().normalized() instanceof Normalized.Event
                || subject.claim().normalized() instanceof Normalized.Relation
                || subject.claim().normalized() instanceof Normalized.Reported;
        return statement && subject.isContemporary(sentence) && SameStatement.isPlain(subject, sentence)
                ? stance.supporting(subject.claim().statement(), sentence, meanings)
                        .map(score -> new Finding(Stance.SUPPORTS, score, sentence.text(), "nearly the same words"))
                : Optional.empty();
    }
}
