package stet.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.model.Stance;

/**
 * Durations: against a stated duration of the same thing, against its first and last year, or by arithmetic against the
 * day on which a source says that the same thing began.
 */
final class DurationReconciler implements Reconciler {

    private static final double DATED = 0.9;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        if (!(subject.claim().normalized() instanceof Duration claimed)) {
            return Optional.empty();
        }
        return stated(subject, claimed, source)
                .or(() -> betweenYears(subject, claimed, source))
                .or(() -> sinceStart(subject, claimed, source));
    }

    private static Optional<Finding> stated(Subject subject, Duration claimed, SourceSentence source) {
        List<Mention> durations = source.mentions(Duration.class);
        Alignment alignment = subject.align(source);
        Optional<Mention> equal = durations.stream()
                .filter(m -> m.value() instanceof Duration found && (agree(claimed, found) || overlap(claimed, found)))
                .findFirst();
        if (equal.isPresent() && isTurned(subject, source, equal.get())) {
            boolean refutes = alignment.refutes(true)
                    && subject.sameVerb(source, equal.get().span());
            Stance stance = refutes ? Stance.REFUTES : Stance.NEUTRAL;
            return Optional.of(finding(stance, alignment.strength(), source.words(equal.get()), "the other way round"));
        }
        if (equal.isPresent()) {
            boolean plain = alignment.supports()
                    && !Residue.separates(subject, source, equal.get())
                    && SameDeed.isPlain(subject, source, equal.get().span());
            Stance stance = plain ? Stance.SUPPORTS : Stance.NEUTRAL;
            return Optional.of(finding(stance, alignment.strength(), source.words(equal.get()), "same length"));
        }
        Optional<Mention> counterpart = Counterparts.of(subject, source, durations);
        return counterpart
                .or(() -> ValueReconciler.meant(durations, subject, source))
                .map(m -> {
                    boolean refutes = (counterpart.isPresent()
                                    || alignment.refutes(subject.sameVerb(source, m.span()))
                                    || isOfSame(subject, source, m))
                            && !Objections.any(subject, source, m);
                    Stance stance = refutes ? Stance.REFUTES : Stance.NEUTRAL;
                    return finding(stance, alignment.strength(), source.words(m), "another length");
                });
    }

    /** "Two days before the report", "two days after the report". */
    private static boolean isTurned(Subject subject, SourceSentence source, Mention equal) {
        return Poles.areOpposite(next(subject.clause(), subject.claim().span()), next(source.clause(), equal.span()));
    }

    private static String next(Clause clause, Span length) {
        return clause.word(clause.tokenAt(length.end()));
    }

    /** Both are the length of one thing, which came up at one event only. */
    private static boolean isOfSame(Subject subject, SourceSentence source, Mention length) {
        Optional<String> own = Lasting.thing(subject.clause(), subject.claim().span());
        return own.isPresent()
                && own.equals(Lasting.thing(source.clause(), length.span()))
                && subject.isSameEvent(source);
    }

    /** "From 2009 to 2017" is eight years, give or take one. */
    private static Optional<Finding> betweenYears(Subject subject, Duration claimed, SourceSentence source) {
        List<LocalDate> days = source.mentions(Time.class).stream()
                .filter(m -> isBoundary(m, source.clause()))
                .flatMap(m -> ends(m).stream())
                .sorted()
                .toList();
        boolean apart =
                days.size() > 1 && days.getFirst().getYear() != days.getLast().getYear();
        if (!apart || claimed.unit() != ChronoUnit.YEARS) {
            return Optional.empty();
        }
        Alignment alignment = subject.align(source);
        long years = (long) days.getLast().getYear() - days.getFirst().getYear();
        boolean fits = claimed.amount()
                        .value()
                        .subtract(BigDecimal.valueOf(years))
                        .abs()
                        .compareTo(BigDecimal.ONE)
                <= 0;
        boolean plain = alignment.supports() && alignment.covered() >= 0.7;
        Stance stance = plain ? fits ? Stance.SUPPORTS : Stance.REFUTES : Stance.NEUTRAL;
        String said = days.getFirst().getYear() + " to " + days.getLast().getYear();
        return Optional.of(finding(stance, alignment.strength(), said, "the years between"));
    }

    /** "From 2009", "between 2009 and 2017", "until 2017". */
    private static boolean isBoundary(Mention mention, Clause clause) {
        int at = clause.tokenAt(mention.span().start());
        int before = at - 1;
        return Terms.WORDS.has("boundary", clause.word(at))
                || Terms.WORDS.has("boundary", clause.word(before))
                || (clause.tokens().at(before, "and") && clause.has("between"));
    }

    private static List<LocalDate> ends(Mention mention) {
        return mention.value() instanceof Time time
                        && time.start().isPresent()
                        && time.end().isPresent()
                ? List.of(time.start().get(), time.end().get())
                : List.of();
    }

    /** "Nearly six months of war": a source that says when the war began settles it, whatever else it talks about. */
    private static Optional<Finding> sinceStart(Subject subject, Duration claimed, SourceSentence source) {
        Optional<LocalDate> start =
                subject.isAbout(source) ? Beginnings.of(source, subject.near()) : Optional.<LocalDate>empty();
        return start.flatMap(day -> subject.article()
                .published()
                .filter(day::isBefore)
                .map(now -> {
                    Stance stance = fits(claimed, day, now) ? Stance.SUPPORTS : Stance.REFUTES;
                    String said = "it began on " + day + ", " + length(claimed.unit(), day, now) + " before";
                    return finding(stance, DATED, said, "counted from its first day");
                }));
    }

    /** Half a unit either way is how people round. */
    private static boolean fits(Duration claimed, LocalDate start, LocalDate now) {
        BigDecimal length = BigDecimal.valueOf(days(start, now) / days(claimed.unit()));
        Amount amount = claimed.amount();
        boolean above = amount.low()
                .map(low -> low.subtract(HALF).compareTo(length) <= 0)
                .orElse(true);
        boolean below =
                amount.high().map(high -> length.compareTo(high.add(HALF)) <= 0).orElse(true);
        return above && below;
    }

    private static String length(ChronoUnit unit, LocalDate start, LocalDate now) {
        BigDecimal length = BigDecimal.valueOf(days(start, now) / days(unit)).round(new MathContext(2));
        return length.toPlainString() + " " + name(unit);
    }

    private static String name(ChronoUnit unit) {
        return unit.toString().toLowerCase(Locale.ROOT);
    }

    private static double days(LocalDate start, LocalDate now) {
        return ChronoUnit.DAYS.between(start, now);
    }

    private static double days(ChronoUnit unit) {
        return unit.getDuration().toSeconds() / 86_400.0;
    }

    static boolean agree(Duration claimed, Duration found) {
        BigDecimal scale = BigDecimal.valueOf(days(found.unit()) / days(claimed.unit()));
        BigDecimal value = found.amount().value().multiply(scale);
        boolean same = claimed.unit() == found.unit();
        BigDecimal away = claimed.amount().value().subtract(value).abs();
        boolean converted = !same && away.compareTo(value.multiply(new BigDecimal("0.015"))) <= 0;
        return claimed.amount().allows(value)
                || converted
                || (same && found.amount().allows(claimed.amount().value()));
    }

    /** "Under 6 months" and "between 1 month and 1 year" leave each other open. */
    private static boolean overlap(Duration claimed, Duration found) {
        boolean open =
                claimed.amount().modifier() != Modifier.EXACT && found.amount().modifier() != Modifier.EXACT;
        BigDecimal scale = BigDecimal.valueOf(days(found.unit()) / days(claimed.unit()));
        Amount scaled = Rounding.times(found.amount(), scale);
        return open
                && meet(claimed.amount().low(), scaled.high())
                && meet(scaled.low(), claimed.amount().high());
    }

    private static boolean meet(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    }

    private static Finding finding(Stance stance, double strength, String said, String outcome) {
        return new Finding(stance, strength, said, outcome + ": " + said);
    }
}
