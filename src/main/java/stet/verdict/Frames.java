package stet.verdict;

import java.util.Comparator;
import java.util.Optional;
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
                                && !source.terms().contains(claim.lemma(verb)) // "fell, with an increased risk"
                                && !Parties.crossed(claim, verb, source, other)
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
        boolean swapped = Parties.swapped(claim, verb, source, other);
        if (swapped && (Parties.isMutual(claim, verb) || Parties.isMutual(source, other))) {
            boolean both = Parties.isMutual(claim, verb) && Parties.isMutual(source, other);
            return samePolarity && both ? Outcome.SAME : Outcome.OPEN;
        }
        if (swapped || Ways.areReversed(claim, verb, source, other)) {
            return Descriptions.exclude(claim, source) ? Outcome.OPEN : Outcome.SWAPPED;
        }
        return samePolarity ? same(claim, verb, source, other) : denied(claim, verb, source, other);
    }

    private static Outcome converse(Clause claim, int verb, Clause source, int other) {
        return Parties.crossed(claim, verb, source, other) ? Outcome.SAME : notConverse(claim, verb, source, other);
    }

    /** Two people may have done the same thing; a pronoun leaves open who did it. */
    private static Outcome same(Clause claim, int verb, Clause source, int other) {
        boolean same = Parties.meet(claim, verb, source, other)
                && !Descriptions.isLess(claim, source)
                && !Descriptions.isNarrower(claim, VerbRoles.theme(claim, verb), source)
                && !Descriptions.exclude(claim, source)
                && !Ways.areOutOfOrder(claim, verb, source, other)
                && isPart(claim, verb) == isPart(source, other);
        return same ? Outcome.SAME : Outcome.OPEN;
    }

    /** "Bought a stake in the firm" is not "bought the firm", nor "closed two of its shops" "closed its shops". */
    private static boolean isPart(Clause clause, int verb) {
        return IntStream.range(verb + 1, verb + REACH)
                .anyMatch(at -> (Terms.WORDS.has("part", clause.word(at)) && isFollowed(clause, at, "in"))
                        || (isSome(clause, at) && isFollowed(clause, at, "of")));
    }

    private static boolean isSome(Clause clause, int at) {
        return Terms.WORDS.has("part", clause.word(at))
                || ((Terms.WORDS.has("portion", clause.word(at)) || VerbRoles.isNumber(clause, at))
                        && Terms.WORDS.has("determiner", clause.word(at + 2)));
    }

    private static boolean isFollowed(Clause clause, int at, String word) {
        return clause.word(at + 1).equals(word);
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
                && Parties.meet(claim, verb, source, other)
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
        return source.word(verb).endsWith("ing")
                && !Terms.WORDS.has("passive", source.word(verb - 1))
                && !source.word(verb - 1).equals("of");
    }

    /** "A bought from B" and "A sold to B" cannot both be; it must be plain who acts. */
    private static Outcome notConverse(Clause claim, int verb, Clause source, int other) {
        boolean clear = VerbRoles.areTold(claim, verb) && VerbRoles.areTold(source, other);
        return clear && areOfOne(claim, verb, source, other) ? Outcome.OPPOSITE : Outcome.OPEN;
    }
}
