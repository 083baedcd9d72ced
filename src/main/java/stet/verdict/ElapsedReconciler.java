package stet.verdict;

import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;
import stet.model.Stance;

/** Durations by arithmetic: a source says when the same thing began, and when it ended or that it goes on. */
final class ElapsedReconciler implements Reconciler {

    private static final double DATED = 0.9;
    private static final double MOST = 0.7;
    private static final MathContext SHOWN = new MathContext(2);

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        if (!(subject.claim().normalized() instanceof Duration claimed)
                || claimed.start().isPresent()
                || !subject.isAbout(source)
                || !source.mentions(Duration.class).isEmpty() && !isSince(source)) {
            return Optional.empty();
        }
        return subject.article()
                .published()
                .flatMap(now -> Course.of(source)
                        .filter(course -> course.latest().isBefore(now) && course.least(now) >= 0)
                        .filter(course -> !tellsOfAnotherTime(subject, source, course))
                        .map(course -> finding(subject, source, claimed, course, now)));
    }

    private static boolean isSince(SourceSentence source) {
        return source.mentions(Duration.class).stream()
                .allMatch(m -> ((Duration) m.value()).start().isPresent());
    }

    /** "The strike of 2019 began on February 12": a year stands in the sentence that is no part of the course. */
    private static boolean tellsOfAnotherTime(Subject subject, SourceSentence source, Course course) {
        return source.mentions(Time.class).stream()
                .map(m -> (Time) m.value())
                .filter(subject::isLongPast)
                .anyMatch(time -> Dates.end(time).isBefore(course.earliest().minusDays(1)));
    }

    private static Finding finding(
            Subject subject, SourceSentence source, Duration claimed, Course course, LocalDate now) {
        Alignment alignment = subject.align(source);
        boolean named = !Terms.shared(course.things(), subject.near()).isEmpty();
        boolean sameDeed = subject.sameVerb(source, course.marked())
                || source.clause().governing(course.marked()).isEmpty()
                || subject.clause().governing(subject.claim().span()).isEmpty();
        boolean aligned = sameDeed && alignment.supports() && alignment.covered() >= MOST;
        long least = course.least(now);
        long most = course.most(now);
        Stance stance = !named && !aligned
                ? Stance.NEUTRAL
                : Lengths.fits(claimed, least, most) ? Stance.SUPPORTS : Stance.REFUTES;
        String end =
                course.end().map(time -> "it ended on " + Dates.end(time)).orElse("the article came out on " + now);
        String said = "it began on " + course.earliest() + ", " + length(claimed.unit(), most) + " before " + end;
        return new Finding(stance, named ? DATED : alignment.strength(), said, "counted from its first day: " + said);
    }

    private static String length(ChronoUnit unit, long days) {
        String name = unit.toString().toLowerCase(Locale.ROOT);
        return Lengths.units(days, unit).round(SHOWN).toPlainString() + " " + name;
    }
}
