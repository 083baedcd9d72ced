package stet.verdict;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Comparison;
import stet.model.Evidence;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Span;
import stet.model.Stance;
import stet.text.Grounding;
import stet.text.Lemma;
import stet.text.MachineAddress;
import stet.text.PartOfSpeech;
import stet.text.Token;
import stet.text.Tokens;

/**
 * What can be said against a model's evidence without a model. A quote supports a claim only if it holds the claim's
 * names and numbers, is as sure as the claim, and denies what the claim denies; it refutes one only if it plainly denies
 * what the claim states, or the other way round, at about the same time. No reconciler may see it otherwise.
 */
final class ModelVeto {

    private static final int SHORTEST_QUOTE = 20;
    private static final double SAME_MATTER = 0.5;
    private static final int MAX_AGE_DAYS = 45;

    private final Article article;
    private final Judge reconcilers = new Judge();
    private final PassageReader reader = new PassageReader(new PartOfSpeech());

    ModelVeto(Article article) {
        this.article = article;
    }

    /** Whether {@code evidence}, quoted from {@code passage}, must not be held for or against {@code claim}. */
    boolean forbids(Claim claim, Evidence evidence, Passage passage) {
        List<SourceSentence> around = reader.sentences(passage).stream()
                .filter(sentence -> sentence.span().overlaps(evidence.span()))
                .toList();
        boolean allowed = evidence.stance() == Stance.SUPPORTS
                ? maySupport(claim, evidence, around)
                : mayRefute(claim, evidence, around);
        return !allowed || !isAbout(claim, evidence) || isContradicted(claim, evidence, passage);
    }

    private static boolean isAbout(Claim claim, Evidence evidence) {
        return evidence.quote().length() >= SHORTEST_QUOTE
                && !MachineAddress.isIn(evidence.quote())
                && Grounding.in(evidence.quote()).share(claim.quote()) >= SAME_MATTER;
    }

    /** A quote can be cut so that its "not" is lost, therefore the whole sentence has to agree. */
    private static boolean maySupport(Claim claim, Evidence evidence, List<SourceSentence> around) {
        return Grounding.in(evidence.quote()).holdsFacts(claim.quote())
                && words("number", evidence.quote()).containsAll(words("number", claim.quote()))
                && around.stream()
                        .allMatch(sentence -> isDenied(sentence.text()) == isDenied(claim.quote())
                                && isHedged(sentence.text()) == isHedged(claim.quote()));
    }

    private boolean mayRefute(Claim claim, Evidence evidence, List<SourceSentence> around) {
        boolean opposed = isDenied(claim.quote())
                ? around.stream().noneMatch(sentence -> isDenied(sentence.text()))
                : isDenied(evidence.quote());
        return opposed
                && around.stream().noneMatch(sentence -> isHedged(sentence.text()))
                && isContemporary(evidence.source());
    }

    /** Where a day is unknown there is no telling whether another state of things is a contradiction. */
    private boolean isContemporary(Source source) {
        return article.published()
                .flatMap(day -> source.published().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other))))
                .filter(days -> days <= MAX_AGE_DAYS)
                .isPresent();
    }

    private static boolean isDenied(String text) {
        return Grounding.in(text).negated();
    }

    private static boolean isHedged(String text) {
        return !words("hedge", text).isEmpty();
    }

    private static Set<String> words(String list, String text) {
        Set<String> words = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            String word = token.lower();
            if (Terms.WORDS.has(list, word) || Terms.WORDS.has(list, Lemma.verb(word))) {
                words.add(word);
            }
        }
        return words;
    }

    /** A reconciler that compared the very sentence and saw no support, or no conflict, has the last word. */
    private boolean isContradicted(Claim claim, Evidence evidence, Passage passage) {
        List<Comparison> comparisons = reconcilers.explain(claim, article, List.of(new ScoredPassage(passage, 0)));
        return comparisons.stream()
                .filter(comparison -> overlap(comparison.quote(), evidence, passage))
                .anyMatch(comparison -> comparison.stance() != evidence.stance());
    }

    private static boolean overlap(String sentence, Evidence evidence, Passage passage) {
        int at = passage.text().indexOf(sentence);
        int start = passage.span().start() + Math.max(at, 0);
        return at >= 0 && new Span(start, start + sentence.length()).overlaps(evidence.span());
    }
}
