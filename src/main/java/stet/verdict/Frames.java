package stet.verdict;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares who did what to whom. */
final class Frames {

    private static final int REACH = 5;

    private Frames() {}

    /** How a source's verb stands to the claim's. */
    enum Outcome {
        SAME("same actors, same verb"),
        DENIED("denied on one side"),
        OPPOSITE("opposite verb"),
        SWAPPED("roles swapped"),
        OPEN("unlike verbs");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * The best match for a verb.
     *
     * @param sameModality whether both sides state it as a fact, or neither does
     * @param successive whether the opposite may follow
     */
    record Match(Outcome outcome, boolean sameModality, boolean successive) {}

    /** How the source's most alike verb stands to the claim's; empty where it has none on the same axis. */
    static Optional<Match> matching(Clause claim, int verb, Clause source) {
        String lemma = claim.lemma(verb);
        return source.verbs().stream()
                .filter(v -> Poles.compare(lemma, source.lemma(v)) != Poles.Relation.UNRELATED)
                .min(Comparator.<Integer, Poles.Relation>comparing(v -> Poles.compare(lemma, source.lemma(v)))
                        .thenComparingInt(v -> -common(claim, source, v)))
                .map(v -> match(claim, verb, source, v));
    }

    /** Of several like verbs the one in the company of the claim's words is meant. */
    private static int common(Clause claim, Clause source, int verb) {
        return Terms.shared(
                        claim.terms(), source.around(source.tokens().get(verb).span(), REACH))
                .size();
    }

    private static Match match(Clause claim, int verb, Clause source, int other) {
        boolean samePolarity = Polarity.denied(claim, verb) == Polarity.denied(source, other);
        boolean sameModality = Polarity.hedged(claim, verb) == Polarity.hedged(source, other)
                && Polarity.unsure(claim, verb) == Polarity.unsure(source, other);
        boolean swapped = swapped(claim, verb, source, other);
        Outcome outcome = switch (Poles.compare(claim.lemma(verb), source.lemma(other))) {
            case SAME ->
                swapped || Ways.areReversed(claim, verb, source, other)
                        ? swapped(claim, source)
                        : samePolarity ? same(claim, verb, source, other) : denied(claim, verb, source, other);
            case OPPOSITE ->
                samePolarity && !swapped && !isAside(source, other) && areOfOne(claim, verb, source, other)
                        ? Outcome.OPPOSITE
                        : Outcome.OPEN;
            case CONVERSE ->
                !samePolarity ? Outcome.OPEN : swapped ? Outcome.SAME : notConverse(claim, verb, source, other);
            case UNRELATED -> Outcome.OPEN;
        };
        return new Match(outcome, sameModality, Poles.isSuccessive(claim.lemma(verb)));
    }

    /** Of two teams each may beat the other, in the women's final and in the men's. */
    private static Outcome swapped(Clause claim, Clause source) {
        return Descriptions.exclude(claim, source) ? Outcome.OPEN : Outcome.SWAPPED;
    }

    /** Two people may have done the same thing; a pronoun leaves open who did it. */
    private static Outcome same(Clause claim, int verb, Clause source, int other) {
        boolean same = meet(claim, verb, source, other)
                && VerbRoles.haveOneSubject(claim, verb, source, other)
                && !Descriptions.isLess(claim, source)
                && !Descriptions.exclude(claim, source)
                && !Ways.areOutOfOrder(claim, verb, source, other)
                && isPart(claim, verb) == isPart(source, other);
        return same ? Outcome.SAME : Outcome.OPEN;
    }

    /** "Bought a stake in the firm" is not "bought the firm". */
    private static boolean isPart(Clause clause, int verb) {
        return IntStream.range(verb + 1, verb + REACH)
                .anyMatch(at -> Terms.WORDS.has("part", clause.word(at))
                        && (clause.word(at + 1).equals("of")
                                || clause.word(at + 1).equals("in")));
    }

    /** Whether two verbs that cannot both be true are told of one thing, and nothing else explains the difference. */
    private static boolean areOfOne(Clause claim, int verb, Clause source, int other) {
        boolean sure = !Polarity.unsure(claim, verb) && !Polarity.unsure(source, other);
        return sure
                && !VerbRoles.haveOtherSpeakers(claim, source)
                && meet(claim, verb, source, other)
                && VerbRoles.haveOneSubject(claim, verb, source, other)
                && !Leftovers.explain(claim, verb, source, other)
                && !Descriptions.isLess(claim, source)
                && !Descriptions.differ(claim, source)
                && !Descriptions.exclude(claim, source);
    }

    /** "Neither the firm nor the bank paid" denies more than one thing at once, which takes more than words to compare. */
    private static Outcome denied(Clause claim, int verb, Clause source, int other) {
        boolean several = claim.has("neither") || source.has("neither");
        boolean aside = isAside(source, other);
        boolean limited = Polarity.limited(claim, verb) || Polarity.limited(source, other);
        return !several && !limited && !aside && areOfOne(claim, verb, source, other) ? Outcome.DENIED : Outcome.OPEN;
    }

    /** "Tore a muscle, ending his season": whose deed a participle is takes more than words to tell. */
    private static boolean isAside(Clause source, int verb) {
        return source.word(verb).endsWith("ing") && !Terms.WORDS.has("passive", source.word(verb - 1));
    }

    /** Both verbs have the same actor, or where the actor of one is not named, the same target. */
    private static boolean meet(Clause claim, int verb, Clause source, int other) {
        Set<String> actors = VerbRoles.actors(claim, verb);
        Set<String> sourceActors = VerbRoles.actors(source, other);
        return actors.isEmpty() || sourceActors.isEmpty()
                ? !Terms.shared(VerbRoles.theme(claim, verb), VerbRoles.theme(source, other))
                        .isEmpty()
                : !Terms.shared(actors, sourceActors).isEmpty()
                        && !VerbRoles.areOthers(claim, actors, source, sourceActors);
    }

    /** "A bought from B" and "A sold to B" cannot both be; it must be plain who acts. */
    private static Outcome notConverse(Clause claim, int verb, Clause source, int other) {
        boolean clear = VerbRoles.areTold(claim, verb) && VerbRoles.areTold(source, other);
        return clear && areOfOne(claim, verb, source, other) ? Outcome.OPPOSITE : Outcome.OPEN;
    }

    /** The claim's actor is the source's target, and the source's actor the claim's target. */
    private static boolean swapped(Clause claim, int verb, Clause source, int other) {
        Set<String> actors = VerbRoles.actors(claim, verb);
        Set<String> targets = VerbRoles.targets(claim, verb);
        Set<String> sourceActors = VerbRoles.actors(source, other);
        Set<String> sourceTargets = VerbRoles.targets(source, other);
        Set<String> moved = Terms.shared(Terms.without(actors, targets), Terms.without(sourceTargets, sourceActors));
        Set<String> met = Terms.shared(Terms.without(targets, actors), Terms.without(sourceActors, sourceTargets));
        boolean clear = VerbRoles.areTold(claim, verb) && VerbRoles.areTold(source, other);
        boolean kept = !Terms.shared(actors, sourceActors).isEmpty();
        return clear && !moved.isEmpty() && !met.isEmpty() && !kept;
    }
}
