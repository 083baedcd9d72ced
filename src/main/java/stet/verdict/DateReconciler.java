package stet.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized.Time;
import stet.model.Stance;

/** Dates and periods: the same event, on the same days or not. Relative dates count from the day a text came out. */
final class DateReconciler implements Reconciler {

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        if (!(subject.claim().normalized() instanceof Time claimed) || !isFixed(claimed)) {
            return Optional.empty();
        }
        List<Mention> times = source.mentions(Time.class).stream()
                .filter(m -> m.value() instanceof Time time && isFixed(time))
                .toList();
        Alignment alignment = subject.align(source);
        Optional<Mention> equal = times.stream()
                .filter(m -> m.value() instanceof Time time && within(time, claimed))
                .findFirst();
        if (equal.isPresent()) {
            boolean plain = alignment.supports()
                    && !Residue.separates(subject, source, equal.get())
                    && SameDeed.isPlain(subject, source, equal.get().span());
            Stance stance = plain ? Stance.SUPPORTS : Stance.NEUTRAL;
            return Optional.of(finding(stance, alignment, source.words(equal.get()), "same day or period"));
        }
        Optional<Mention> counterpart = Counterparts.of(subject, source, times);
        return counterpart
                .or(() -> ValueReconciler.meant(times, subject, source))
                .filter(m -> m.value() instanceof Time time && disjoint(time, claimed))
                .map(m -> {
                    boolean refutes =
                            (counterpart.isPresent() || (alignment.refutes(true) && subject.sameVerb(source, m.span())))
                                    && !Objections.any(subject, source, m);
                    Stance stance = refutes ? Stance.REFUTES : Stance.NEUTRAL;
                    return finding(stance, alignment, source.words(m), "another day or period");
                });
    }

    /** How a source's day or period stands to a claimed one; open where one is not fixed or holds the other. */
    static Values.Relation compare(Time claimed, Time found) {
        if (!isFixed(claimed) || !isFixed(found)) {
            return Values.Relation.UNRELATED;
        }
        return within(found, claimed)
                ? Values.Relation.COMPATIBLE
                : disjoint(found, claimed) ? Values.Relation.INCOMPATIBLE : Values.Relation.UNRELATED;
    }

    private static boolean isFixed(Time time) {
        return time.start().isPresent() && time.end().isPresent() && time.modifier() == Modifier.EXACT;
    }

    private static LocalDate start(Time time) {
        return time.start().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Time time) {
        return time.end().orElse(LocalDate.MAX);
    }

    /** A source's day inside the period that the claim names bears the claim out. */
    private static boolean within(Time found, Time claimed) {
        return isRange(claimed)
                ? start(found).equals(start(claimed)) && end(found).equals(end(claimed))
                : !start(found).isBefore(start(claimed)) && !end(found).isAfter(end(claimed));
    }

    /** "From 2008 until 2021": longer than a year, and no decade or century. */
    private static boolean isRange(Time time) {
        long years = ChronoUnit.YEARS.between(start(time), end(time).plusDays(1));
        boolean round = years == 10 || years == 100 || years == 1000;
        return years > 1 && !(round && start(time).getYear() % years == 0);
    }

    private static boolean disjoint(Time a, Time b) {
        boolean ranges = isRange(a) && isRange(b);
        return (ranges && (!start(a).equals(start(b)) || !end(a).equals(end(b))))
                || end(a).isBefore(start(b))
                || end(b).isBefore(start(a));
    }

    private static Finding finding(Stance stance, Alignment alignment, String said, String outcome) {
        return new Finding(stance, alignment.strength(), said, outcome + ": " + said);
    }
}
