package stet.verdict;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Assertion own = Assertion.of(claim, verb);
        Assertion theirs = Assertion.of(source, other);
        boolean samePolarity = own.denied() == theirs.denied();
        boolean sameModality =
                own.isOfOneMood(theirs) && (own.reported() == theirs.reported() || Voices.areOne(claim, source));
        Outcome outcome = switch (Poles.compare(claim.lemma(verb), source.lemma(other))) {
            case SAME -> equal(claim, verb, source, other, samePolarity);
            case OPPOSITE ->
                samePolarity
                                && !swapped(claim, verb, source, other)
                                && !isAside(source, other)
                                && areOfOne(claim, verb, source, other)
                        ? Outcome.OPPOSITE
                        : Outcome.OPEN;
            case CONVERSE -> samePolarity ? converse(claim, verb, source, other) : Outcome.OPEN;
            case UNRELATED -> Outcome.OPEN;
        };
        return new Match(outcome, sameModality, Poles.areSuccessive(claim.lemma(verb), source.lemma(other)));
    }

    private static Outcome equal(Clause claim, int verb, Clause source, int other, boolean samePolarity) {
        boolean swapped = swapped(claim, verb, source, other);
        if (swapped && isMutual(claim, verb) && isMutual(source, other)) {
            return samePolarity ? Outcome.SAME : Outcome.OPEN;
        }
        if (swapped || Ways.areReversed(claim, verb, source, other)) {
            return Descriptions.exclude(claim, source) ? Outcome.OPEN : Outcome.SWAPPED;
        }
        return samePolarity ? same(claim, verb, source, other) : denied(claim, verb, source, other);
    }

    /** Whether one verb in two sentences is put alike there, and told of the same people or things as far as both name them. */
    static boolean areOfOneDeed(Clause claim, int verb, Clause source, int other) {
        return Assertion.of(claim, verb).isAsReal(Assertion.of(source, other))
                && !VerbRoles.areStrangers(
                        claim, VerbRoles.actors(claim, verb), source, VerbRoles.actors(source, other))
                && !VerbRoles.areStrangers(
                        claim, VerbRoles.theme(claim, verb), source, VerbRoles.theme(source, other))
                && (isMutual(claim, verb) || !swapped(claim, verb, source, other))
                && !isRelated(claim, verb, source, other)
                && !isRelated(source, other, claim, verb);
    }

    /** "A lawyer for Vale", "Vale's son": the one stands with the other's subject, and is not it. */
    private static boolean isRelated(Clause clause, int verb, Clause source, int other) {
        Set<String> own = VerbRoles.passive(clause, verb)
                ? VerbRoles.patients(clause, verb)
                : VerbRoles.actors(clause, verb);
        Set<String> theirs = VerbRoles.passive(source, other)
                ? VerbRoles.patients(source, other)
                : VerbRoles.actors(source, other);
        return VerbRoles.passive(clause, verb) == VerbRoles.passive(source, other)
                && !theirs.isEmpty()
                && Terms.shared(own, theirs).isEmpty()
                && !Terms.shared(own, VerbRoles.around(source, other)).isEmpty();
    }

    /** "A met B", "A merged with B": either may be named first. */
    private static boolean isMutual(Clause clause, int verb) {
        boolean with = clause.words(verb + 1, Math.min(verb + 1 + REACH, clause.tokens().size()))
                .contains("with");
        return Terms.WORDS.has("symmetric", clause.lemma(verb))
                || (with && Terms.WORDS.has("symmetric_with", clause.lemma(verb)));
    }

    private static Outcome converse(Clause claim, int verb, Clause source, int other) {
        return swapped(claim, verb, source, other) ? Outcome.SAME : notConverse(claim, verb, source, other);
    }

    /** Two people may have done the same thing; a pronoun leaves open who did it. */
    private static Outcome same(Clause claim, int verb, Clause source, int other) {
        boolean same = meet(claim, verb, source, other)
                && !Descriptions.isLess(claim, source)
                && !Descriptions.isNarrower(claim, VerbRoles.theme(claim, verb), source)
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
        boolean several = (VerbRoles.isSome(claim, verb) || VerbRoles.isSome(source, other)) && !claim.has("all");
        boolean ofMany = Poles.areSuccessive(claim.lemma(verb), source.lemma(other))
                && VerbRoles.isOneOfMany(claim, verb)
                && VerbRoles.isOneOfMany(source, other);
        return sure
                && !several
                && !ofMany
                && !Voices.areOthers(claim, source)
                && meet(claim, verb, source, other)
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

    /** Both verbs have the same actor and the same object, as far as both name them. */
    private static boolean meet(Clause claim, int verb, Clause source, int other) {
        Set<String> actors = VerbRoles.actors(claim, verb);
        Set<String> others = VerbRoles.actors(source, other);
        Set<String> patients = VerbRoles.patients(claim, verb);
        Set<String> otherPatients = VerbRoles.patients(source, other);
        boolean objects = patients.isEmpty() || otherPatients.isEmpty();
        boolean known = !actors.isEmpty()
                && !others.isEmpty()
                && (isRelated(claim, verb, source, other)
                        || isRelated(source, other, claim, verb)
                        || (!isStandIn(actors, others, source) && !isStandIn(others, actors, claim)));
        boolean itself = objects && patients.isEmpty() != otherPatients.isEmpty() && isErgative(claim, verb);
        boolean unnamed = VerbRoles.isPronoun(source, other)
                && Terms.shared(actors, VerbRoles.names(claim)).isEmpty();
        return !known || itself
                ? (unnamed && objects)
                        || isOne(claim, VerbRoles.theme(claim, verb), source, VerbRoles.theme(source, other))
                : (objects || isOne(claim, patients, source, otherPatients)) && isOne(claim, actors, source, others);
    }

    /** "The union ended the strike", "the strike ended". */
    private static boolean isErgative(Clause clause, int verb) {
        return Terms.WORDS.has("ergative", clause.lemma(verb));
    }

    /** "The company" may stand for a name. */
    private static boolean isStandIn(Set<String> actors, Set<String> others, Clause other) {
        return actors.stream().allMatch(Frames::isSort) && VerbRoles.names(other).containsAll(others);
    }

    private static boolean isSort(String noun) {
        return Terms.WORDS.has("group", noun) || Terms.WORDS.has("office", noun) || Terms.WORDS.has("profession", noun);
    }

    private static boolean isOne(Clause claim, Set<String> own, Clause source, Set<String> theirs) {
        Set<String> known = theirs.stream().map(Deeds::alike).collect(Collectors.toSet());
        return own.stream().map(Deeds::alike).anyMatch(known::contains)
                && !VerbRoles.areOthers(claim, own, source, theirs);
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
