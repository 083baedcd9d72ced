package stet.verdict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stet.text.Lemma;

/**
 * Whether a source that is no older than the article leaves open what a claim states: "may sell", "is weighing a sale".
 * Which of the two knows more an editor has to find out.
 */
final class Undecided {

    private static final String LIST = "undecided";
    private static final int HELPERS = 3;

    private Undecided() {}

    static boolean isLeft(Subject subject, ClaimPart part, SourceSentence source) {
        Clause claim = part.clause();
        return isNoOlder(subject, source)
                && subject.isSameEvent(source)
                && !Polarity.denied(claim, part.verb())
                && !Polarity.unsure(claim, part.verb())
                && Modality.unreal(subject.clause(), subject.claim().span()).isEmpty()
                && source.clause().verbs().stream().anyMatch(verb -> leaves(claim, part.verb(), source.clause(), verb));
    }

    private static boolean isNoOlder(Subject subject, SourceSentence source) {
        Optional<LocalDate> written = subject.article().published();
        Optional<LocalDate> told = source.source().published();
        return written.isPresent() && told.isPresent() && !told.get().isBefore(written.get());
    }

    private static boolean leaves(Clause claim, int verb, Clause source, int other) {
        if (Polarity.denied(source, other)) {
            return false;
        }
        return claim.lemma(verb).equals(source.lemma(other))
                ? isOnlyPossible(source, other)
                        && Parties.meet(claim, verb, source, other)
                        && !Leftovers.explain(claim, verb, source, other)
                : isWeighed(source, other) && isSameDeed(claim, verb, source, other);
    }

    private static boolean isOnlyPossible(Clause source, int verb) {
        return IntStream.range(verb - HELPERS, verb)
                .mapToObj(source::word)
                .anyMatch(word -> Terms.WORDS.has(LIST, word));
    }

    /** "Is considering", "has expressed interest in", "is looking into". */
    private static boolean isWeighed(Clause source, int verb) {
        String lemma = Lemma.verb(source.word(verb));
        return Terms.WORDS.has(LIST, lemma) || Terms.WORDS.has(LIST, lemma + " " + source.word(verb + 1));
    }

    /** Whoever weighs is whoever is said to act, and what is weighed has to do with what it is said to be done to. */
    private static boolean isSameDeed(Clause claim, int verb, Clause source, int other) {
        Set<String> weighed =
                Terms.of(source.tokens().subList(other + 1, source.tokens().size()));
        return !Terms.shared(VerbRoles.actors(claim, verb), VerbRoles.actors(source, other))
                        .isEmpty()
                && !Terms.shared(VerbRoles.patients(claim, verb), weighed).isEmpty();
    }
}
