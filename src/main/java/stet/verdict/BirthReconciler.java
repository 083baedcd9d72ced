package stet.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.model.Normalized.Quantity;
import stet.model.Normalized.Rank;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.model.Stance;

/** Ages by arithmetic: one side says when somebody was born, the other how old the same person is. */
final class BirthReconciler implements Reconciler {

    private static final double SURE = 0.85;
    private static final int REACH = 8;

    /** A report may be of an event some days before it. */
    private static final int DAYS = 7;

    @Override
    public String name() {
        return "age";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        Normalized claimed = subject.claim().normalized();
        Span own = subject.claim().span();
        if (subject.article().published().isEmpty() || !subject.isAnchored(source) || isPast(subject, source)) {
            return Optional.empty();
        }
        LocalDate day = subject.article().published().get();
        if (isExact(claimed)) {
            return source.mentions(Time.class).stream()
                    .filter(time -> Dates.isFixed((Time) time.value()))
                    .filter(time -> isBirth(source.clause(), time.span(), Ages.name(subject.clause(), own)))
                    .findFirst()
                    .map(time -> finding((Time) time.value(), years(claimed), day, source.words(time)));
        }
        return claimed instanceof Time birth && Dates.isFixed(birth) && subject.isContemporary(source)
                ? source.values().stream()
                        .filter(age -> isAgeOf(subject.clause(), own, source.clause(), age))
                        .findFirst()
                        .map(age -> finding(birth, years(age.value()), day, source.words(age)))
                : Optional.empty();
    }

    /** How old somebody was at another time is another matter. */
    private static boolean isPast(Subject subject, SourceSentence source) {
        return Stream.of(subject.clause(), source.clause())
                .anyMatch(clause -> clause.has("when") || clause.has("then") || clause.has("died"));
    }

    private static boolean isAgeOf(Clause claim, Span birth, Clause source, Mention age) {
        if (age.value() instanceof Rank rank
                && rank.of().filter("birthday"::equals).isPresent()) {
            return isBorn(claim, birth) && !hasKin(claim) && !hasKin(source);
        }
        return isExact(age.value()) && isBirth(claim, birth, Ages.name(source, age.span()));
    }

    /** Whether the first person named in a sentence was born at a time in it, and has the name. */
    private static boolean isBirth(Clause clause, Span time, String name) {
        Set<String> first = clause.names().stream().findFirst().orElse(Set.of());
        return isBorn(clause, time) && !hasKin(clause) && first.contains(name);
    }

    private static boolean isBorn(Clause clause, Span time) {
        int at = clause.tokenAt(time.start());
        return IntStream.range(at - REACH, at).anyMatch(i -> clause.word(i).equals("born"));
    }

    private static boolean hasKin(Clause clause) {
        return clause.terms().stream().anyMatch(term -> Terms.WORDS.has("kin", term));
    }

    private static boolean isExact(Normalized age) {
        return Ages.isAge(age)
                && Amounts.of(age)
                        .filter(amount -> amount.modifier() == Modifier.EXACT)
                        .isPresent();
    }

    private static int years(Normalized age) {
        return age instanceof Rank rank
                ? rank.position()
                : age instanceof Quantity quantity ? quantity.amount().value().intValue() : 0;
    }

    private static Finding finding(Time birth, int age, LocalDate day, String said) {
        long least = ChronoUnit.YEARS.between(Dates.end(birth), day.minusDays(DAYS));
        long most = ChronoUnit.YEARS.between(Dates.start(birth), day);
        boolean fits = least <= age && age <= most;
        String outcome = (fits ? "same age, counted from the birth: " : "another age, counted from the birth: ") + said;
        return new Finding(fits ? Stance.SUPPORTS : Stance.REFUTES, SURE, said, outcome);
    }
}
