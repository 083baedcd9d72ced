package stet.verdict;

import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;
import stet.model.Stance;

/** Numbers, money, shares, measures, ranks, days and lengths: of the same thing, and the values compatible or not. */
final class ValueReconciler implements Reconciler {

    @Override
    public String name() {
        return "value";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        Normalized claimed = subject.claim().normalized();
        List<Mention> comparable = source.values().stream()
                .map(mention -> Counted.read(subject, source, mention))
                .filter(mention -> Values.compare(claimed, mention.value()) != Values.Relation.UNRELATED)
                .toList();
        Alignment alignment = subject.align(source);
        Optional<Mention> equal = comparable.stream()
                .filter(mention -> Values.compare(claimed, mention.value()) == Values.Relation.COMPATIBLE)
                .findFirst();
        if (equal.isPresent()) {
            return Optional.of(Optional.of(equal.get())
                    .filter(value -> !(value.value() instanceof Time))
                    .flatMap(value -> Holders.swapped(subject, source, value, comparable)
                            .or(() -> Counterparts.swapped(subject, source, value, comparable)))
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
        boolean refutes = (isCounterpart && (!(other.value() instanceof Time) || Deeds.areSame(subject, source, other))
                        || isAligned(subject, source, alignment, other)
                        || Ages.isSamePerson(subject, source, other)
                        || Holders.isSame(subject, source, other)
                        || Lasting.isSame(subject, source, other))
                && !isUndated(source, other)
                && !Objections.any(subject, source, other);
        if (refutes && Tolls.mayHaveRisen(subject, source, other)) {
            String said = source.words(other);
            return new Finding(Stance.REFUTES, Finding.DOUBTFUL, said, "differs as of another day: " + said);
        }
        return finding(refutes ? Stance.REFUTES : Stance.NEUTRAL, false, alignment, other, source);
    }

    /** "Won this year, as in 2018": where nobody knows when that was written, this year may be the claim's. */
    private static boolean isUndated(SourceSentence source, Mention other) {
        return other.value() instanceof Time
                && source.mentions(Time.class).stream()
                        .anyMatch(m -> ((Time) m.value()).start().isEmpty());
    }

    /** A day is the day of a deed, so that the deed must be the same. */
    private static boolean isAligned(Subject subject, SourceSentence source, Alignment alignment, Mention other) {
        boolean sameVerb = subject.sameVerb(source, other.span());
        return other.value() instanceof Time
                ? sameVerb && !Deeds.areOpposite(subject, source, other) && alignment.refutes(true)
                : alignment.refutes(sameVerb || SameValue.hasOtherValue(subject, source));
    }

    private static Finding same(Subject subject, SourceSentence source, Alignment alignment, Mention equal) {
        boolean turned = isTurned(subject, source, equal);
        if (turned || Wholes.isDivided(subject, source, equal)) {
            boolean refutes =
                    (turned || Wholes.isAll(subject)) && alignment.refutes(subject.sameVerb(source, equal.span()));
            return finding(refutes ? Stance.REFUTES : Stance.NEUTRAL, false, alignment, equal, source);
        }
        Stance stance = SameValue.isPlain(subject, source, equal) ? Stance.SUPPORTS : Stance.NEUTRAL;
        return finding(stance, true, alignment, equal, source);
    }

    /** "Two days before the report", "two days after the report". */
    private static boolean isTurned(Subject subject, SourceSentence source, Mention equal) {
        Clause own = subject.clause();
        Clause found = source.clause();
        return equal.value() instanceof Duration
                && Poles.areOpposite(
                        own.word(own.tokenAt(subject.claim().span().end())),
                        found.word(found.tokenAt(equal.span().end())));
    }

    /** "They get 55 per cent, we get 45": the claim's value is there, but somebody else's. */
    private static Finding swapped(Subject subject, SourceSentence source, Alignment alignment, Mention other) {
        Stance stance = subject.isSameEvent(source) ? Stance.REFUTES : Stance.NEUTRAL;
        return finding(stance, false, alignment, other, source);
    }

    /**
     * Of several other values the one with the claim's figure, as in pounds and dollars, or the only one that belongs to
     * its verb; where none does, it is open which is meant.
     */
    private static Optional<Mention> meant(List<Mention> comparable, Subject subject, SourceSentence source) {
        return only(comparable)
                .or(() -> comparable.stream()
                        .filter(mention -> Values.isSameFigure(subject.claim().normalized(), mention.value()))
                        .findFirst())
                .or(() -> {
                    List<Mention> sameVerb = comparable.stream()
                            .filter(mention -> subject.sameVerb(source, mention.span()))
                            .toList();
                    return only(sameVerb)
                            .or(() -> only(sameVerb.stream()
                                    .filter(mention -> isSameEnd(subject, source, mention))
                                    .toList()));
                });
    }

    private static Optional<Mention> only(List<Mention> values) {
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }

    /** "Fell to 6.1 per cent", "dropped to 7.1 per cent from 7.4": where a change leads to, or where it comes from. */
    private static boolean isSameEnd(Subject subject, SourceSentence source, Mention other) {
        Clause clause = subject.clause();
        String own = clause.word(clause.tokenAt(subject.claim().span().start()) - 1);
        String found = source.clause().word(source.clause().tokenAt(other.span().start()) - 1);
        return own.equals(found) && Terms.WORDS.has("end_of_change", own);
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
