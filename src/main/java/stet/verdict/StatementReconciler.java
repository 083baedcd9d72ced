package stet.verdict;

import java.util.Optional;
import java.util.Set;
import stet.model.ClaimKind;
import stet.model.Stance;
import stet.text.Token;
import stet.text.Tokens;

/**
 * Events, relations and reported speech: the same actors and objects, and a verb that says the same, denies it, says the
 * opposite, or tells it with the roles swapped. What is only possible or planned neither supports nor refutes a fact.
 */
final class StatementReconciler implements Reconciler {

    private static final double COVERED = 0.7;
    private static final int MIN_TERMS = 2;

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        ClaimKind kind = subject.claim().kind();
        boolean statement = kind == ClaimKind.EVENT || kind == ClaimKind.RELATION || kind == ClaimKind.ATTRIBUTION;
        if (!statement) {
            return Optional.empty();
        }
        return ClaimPart.of(subject).flatMap(part -> compare(subject, part, source));
    }

    private static Optional<Finding> compare(Subject subject, ClaimPart part, SourceSentence source) {
        Clause claim = part.clause();
        Optional<Finding> person = people(subject, source);
        if (person.isPresent()) {
            return person;
        }
        Set<String> rest = part.matter(subject);
        double covered = (double) source.forms().countMet(rest) / Math.max(1, rest.size());
        boolean named = !subject.topic().lead().isEmpty();
        boolean sameMatter = (rest.size() >= MIN_TERMS || (rest.size() == 1 && named && subject.isSameEvent(source)))
                && covered >= COVERED
                && claim.strangers(
                                Terms.of(subject.claim().quote()),
                                source.whole().names())
                        == 0
                && hasNumbers(subject, source)
                && !isBare(claim, part.verb());
        if (!sameMatter) {
            return Optional.empty();
        }
        return Undecided.isLeft(subject, part, source)
                ? Optional.of(new Finding(Stance.REFUTES, Finding.DOUBTFUL, source.text(), "left open"))
                : Frames.matching(claim, part.verb(), source.clause())
                        .map(frame -> finding(subject, frame, covered, source));
    }

    /** "Olsen went": with nothing but a name beside it such a verb says too little. */
    private static boolean isBare(Clause claim, int verb) {
        return Terms.WORDS.has("bare", claim.lemma(verb))
                && claim.verbEnd(verb) >= claim.tokens().size() - 1;
    }

    /** Somebody in the claim whom the source plainly calls otherwise; their titles are claims of their own. */
    private static Optional<Finding> people(Subject subject, SourceSentence source) {
        return Persons.named(subject, source)
                .flatMap(person -> person.calledOtherwise().stream())
                .findFirst();
    }

    /** "Resolution 2728" is no other resolution. */
    private static boolean hasNumbers(Subject subject, SourceSentence source) {
        return Tokens.of(subject.claim().quote()).stream()
                .filter(token -> token.type() == Token.Type.NUMBER)
                .allMatch(number -> source.clause().tokens().stream().anyMatch(other -> other.is(number.lower())));
    }

    private static Finding finding(Subject subject, Frames.Match match, double covered, SourceSentence source) {
        boolean comparable = match.sameModality() && subject.isContemporary(source);
        Stance stance = !comparable
                ? Stance.NEUTRAL
                : switch (match.outcome()) {
                    case SAME -> SameStatement.isPlain(subject, source) ? Stance.SUPPORTS : Stance.NEUTRAL;
                    case OPPOSITE ->
                        contradicts(subject, source) && !isInTurn(match, subject, source)
                                ? Stance.REFUTES
                                : Stance.NEUTRAL;
                    case DENIED, SWAPPED -> contradicts(subject, source) ? Stance.REFUTES : Stance.NEUTRAL;
                    case OPEN -> Stance.NEUTRAL;
                };
        String outcome = match.sameModality() ? match.outcome().text() : "possible or planned on one side only";
        return new Finding(stance, 0.5 + 0.4 * covered, source.text(), outcome);
    }

    /** A door that was opened may be closed the day after. */
    private static boolean isInTurn(Frames.Match match, Subject subject, SourceSentence source) {
        return match.successive() && !Occasion.isSame(subject, source);
    }

    private static boolean contradicts(Subject subject, SourceSentence source) {
        return (subject.isSameEvent(source) || subject.isAnchored(source))
                && !subject.beginsAfter(source)
                && !Antecedents.areOpen(subject, source)
                && !Occasion.isAnother(subject, source);
    }
}
