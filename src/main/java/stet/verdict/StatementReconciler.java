package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
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
        int from = first(subject);
        Clause clause = quoted(subject, from);
        OptionalInt verb = clause.mainVerb();
        return verb.isPresent() && isWhole(subject.clause(), clause, from, verb.getAsInt())
                ? compare(subject, clause, verb.getAsInt(), source)
                : Optional.empty();
    }

    /** Index of the first token of the part of the sentence that the claim quotes. */
    private static int first(Subject subject) {
        Tokens tokens = subject.clause().tokens();
        int from = 0;
        while (from < tokens.size()
                && tokens.get(from).start() < subject.claim().span().start()) {
            from++;
        }
        return from;
    }

    private static Clause quoted(Subject subject, int from) {
        Tokens own = Tokens.of(subject.article().text(), subject.claim().span());
        int to = Math.min(subject.clause().tokens().size(), from + own.size());
        return to - from == own.size()
                ? new Clause(own, subject.clause().tags().subList(from, to), Terms.of(own))
                : subject.clause();
    }

    /** A quoted part whose "no" or "might" stands before it does not say what the sentence says. */
    private static boolean isWhole(Clause sentence, Clause part, int from, int verb) {
        return part.equals(sentence)
                || (Polarity.denied(sentence, from + verb) == Polarity.denied(part, verb)
                        && !isInNeither(sentence, part));
    }

    private static boolean isInNeither(Clause sentence, Clause part) {
        return sentence.has("neither") && !part.has("neither");
    }

    private static Optional<Finding> compare(Subject subject, Clause claim, int verb, SourceSentence source) {
        Optional<Finding> person = people(subject, source);
        if (person.isPresent()) {
            return person;
        }
        Set<String> rest = new LinkedHashSet<>(claim.terms());
        rest.remove(Terms.of(claim.tokens().get(verb)));
        double covered = (double) Terms.shared(rest, source.clause().terms()).size() / Math.max(1, rest.size());
        boolean named = !subject.topic().lead().isEmpty();
        boolean sameMatter = (rest.size() >= MIN_TERMS || (rest.size() == 1 && named && subject.isSameEvent(source)))
                && covered >= COVERED
                && claim.strangers(claim.terms(), source.whole().names()) == 0
                && hasNumbers(claim, source);
        if (!sameMatter) {
            return Optional.empty();
        }
        return Frames.matching(claim, verb, source.clause()).map(frame -> finding(subject, frame, covered, source));
    }

    /** Somebody in the claim whom the source plainly calls otherwise; their titles are claims of their own. */
    private static Optional<Finding> people(Subject subject, SourceSentence source) {
        return Persons.named(subject, source)
                .flatMap(person -> person.calledOtherwise().stream())
                .findFirst();
    }

    /** "Resolution 2728" is no other resolution. */
    private static boolean hasNumbers(Clause claim, SourceSentence source) {
        return claim.tokens().stream()
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
                && !Occasion.isAnother(subject, source);
    }
}
