package stet.verdict;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Compares who did what to whom. */
final class Frames {

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
     */
    record Match(Outcome outcome, boolean sameModality) {}

    /** How the source's most alike verb stands to the claim's; empty where it has none on the same axis. */
    static Optional<Match> matching(Clause claim, int verb, Clause source) {
        String lemma = claim.lemma(verb);
        return source.verbs().stream()
                .filter(v -> Poles.compare(lemma, source.lemma(v)) != Poles.Relation.UNRELATED)
                .min(Comparator.comparing(v -> Poles.compare(lemma, source.lemma(v))))
                .map(v -> match(claim, verb, source, v));
    }

    private static Match match(Clause claim, int verb, Clause source, int other) {
        boolean samePolarity = claim.negated(verb) == source.negated(other);
        boolean sameModality = claim.hedged(verb) == source.hedged(other);
        boolean swapped = swapped(claim, verb, source, other);
        Outcome outcome = switch (Poles.compare(claim.lemma(verb), source.lemma(other))) {
            case SAME -> swapped ? Outcome.SWAPPED : samePolarity ? Outcome.SAME : denied(claim, verb, source, other);
            case OPPOSITE ->
                samePolarity && !swapped && meet(claim, verb, source, other) ? Outcome.OPPOSITE : Outcome.OPEN;
            case CONVERSE ->
                !samePolarity ? Outcome.OPEN : swapped ? Outcome.SAME : notConverse(claim, verb, source, other);
            case UNRELATED -> Outcome.OPEN;
        };
        return new Match(outcome, sameModality);
    }

    /** "Neither the firm nor the bank paid" denies more than one thing at once, which takes more than words to compare. */
    private static Outcome denied(Clause claim, int verb, Clause source, int other) {
        boolean several = claim.has("neither") || source.has("neither");
        return !several && meet(claim, verb, source, other) ? Outcome.DENIED : Outcome.OPEN;
    }

    /** Both verbs have the same actor, or where the actor of one is not named, the same target. */
    private static boolean meet(Clause claim, int verb, Clause source, int other) {
        Set<String> actors = claim.actors(verb);
        Set<String> sourceActors = source.actors(other);
        return actors.isEmpty() || sourceActors.isEmpty()
                ? !Terms.shared(claim.targets(verb), source.targets(other)).isEmpty()
                : !Terms.shared(actors, sourceActors).isEmpty();
    }

    /** "A bought from B" and "A sold to B" cannot both be; it must be plain who acts. */
    private static Outcome notConverse(Clause claim, int verb, Clause source, int other) {
        boolean clear = claim.tellsRoles(verb) && source.tellsRoles(other);
        return clear && meet(claim, verb, source, other) ? Outcome.OPPOSITE : Outcome.OPEN;
    }

    /** The claim's actor is the source's target, and the source's actor the claim's target. */
    private static boolean swapped(Clause claim, int verb, Clause source, int other) {
        Set<String> actors = claim.actors(verb);
        Set<String> targets = claim.targets(verb);
        Set<String> sourceActors = source.actors(other);
        Set<String> sourceTargets = source.targets(other);
        Set<String> moved = Terms.shared(Terms.without(actors, targets), Terms.without(sourceTargets, sourceActors));
        Set<String> met = Terms.shared(Terms.without(targets, actors), Terms.without(sourceActors, sourceTargets));
        boolean clear = claim.tellsRoles(verb) && source.tellsRoles(other);
        boolean kept = !Terms.shared(actors, sourceActors).isEmpty();
        return clear && !moved.isEmpty() && !met.isEmpty() && !kept;
    }
}
