package stet.verdict;

import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Stance;

/** Numbers, money, shares, measures and ranks: the same thing counted, and the values compatible or not. */
final class ValueReconciler implements Reconciler {

    @Override
    public String name() {
        return "value";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        Normalized claimed = subject.claim().normalized();
        List<Mention> comparable = source.values().stream()
                .filter(mention -> Values.compare(claimed, mention.value()) != Values.Relation.UNRELATED)
                .toList();
        Alignment alignment = subject.align(source);
        Optional<Mention> equal = comparable.stream()
                .filter(mention -> Values.compare(claimed, mention.value()) == Values.Relation.COMPATIBLE)
                .findFirst();
        if (equal.isPresent()) {
            return Optional.of(Counterparts.swapped(subject, source, equal.get(), comparable)
                    .map(other -> swapped(subject, source, alignment, other))
                    .orElseGet(() -> same(subject, source, alignment, equal.get())));
        }
        Optional<Mention> counterpart = Counterparts.of(subject, source, comparable);
        return counterpart
                .or(() -> meant(comparable, subject, source))
                .map(other -> differing(subject, source, alignment, other, counterpart.isPresent()));
    }

    private static Finding differing(
            Subject subject, SourceSentence source, Alignment alignment, Mention other, boolean isCounterpart) {
        boolean close = subject.sameVerb(source, other.span()) || SameValue.hasOtherValue(subject, source);
        boolean refutes = (isCounterpart
                        || alignment.refutes(close)
                        || Ages.isSamePerson(subject, source, other)
                        || Holders.isSame(subject, source, other))
                && !Objections.any(subject, source, other);
        if (refutes && Tolls.mayHaveRisen(subject, source, other)) {
            String said = source.words(other);
            return new Finding(Stance.REFUTES, Finding.DOUBTFUL, said, "differs as of another day: " + said);
        }
        return finding(refutes ? Stance.REFUTES : Stance.NEUTRAL, false, alignment, other, source);
    }

    private static Finding same(Subject subject, SourceSentence source, Alignment alignment, Mention equal) {
        if (Wholes.isDivided(subject, source, equal)) {
            boolean refutes = Wholes.isAll(subject) && alignment.refutes(subject.sameVerb(source, equal.span()));
            return finding(refutes ? Stance.REFUTES : Stance.NEUTRAL, false, alignment, equal, source);
        }
        Stance stance = SameValue.isPlain(subject, source, equal) ? Stance.SUPPORTS : Stance.NEUTRAL;
        return finding(stance, true, alignment, equal, source);
    }

    /** "They get 55 per cent, we get 45": the claim's value is there, but somebody else's. */
    private static Finding swapped(Subject subject, SourceSentence source, Alignment alignment, Mention other) {
        Stance stance = subject.isSameEvent(source) ? Stance.REFUTES : Stance.NEUTRAL;
        return finding(stance, false, alignment, other, source);
    }

    /** Of several other values the only one that belongs to the claim's verb; where none does, it is open which is meant. */
    static Optional<Mention> meant(List<Mention> comparable, Subject subject, SourceSentence source) {
        if (comparable.size() == 1) {
            return comparable.stream().findFirst();
        }
        List<Mention> sameVerb = comparable.stream()
                .filter(mention -> subject.sameVerb(source, mention.span()))
                .toList();
        return sameVerb.size() == 1 ? sameVerb.stream().findFirst() : Optional.empty();
    }

    private static Finding finding(
            Stance stance, boolean equal, Alignment alignment, Mention mention, SourceSentence source) {
        String said = source.words(mention);
        String outcome = switch (stance) {
            case SUPPORTS -> "same value";
            case REFUTES -> "other value of the same thing";
            case NEUTRAL ->
                equal || alignment.contemporary() ? "not plainly the same thing" : "differs as of another time";
        };
        return new Finding(stance, alignment.strength(), said, outcome + ": " + said);
    }
}
