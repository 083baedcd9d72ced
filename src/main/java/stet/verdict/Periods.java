package stet.verdict;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Rank;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.text.Token;

/** The time that a value is of: two values of unlike periods, or of two events of a series, do not contradict each other. */
final class Periods {

    private static final Pattern DATED = Pattern.compile("(?i)\\d{4}|\\bago\\b|\\blast\\b");

    private Periods() {}

    /** "In the first quarter", "in the six months to March": both sides name a time, and not the same. */
    static boolean differ(Subject subject, SourceSentence source, Mention other) {
        if (isOtherEdition(subject, source, other)) {
            return true;
        }
        if (other.value() instanceof Time || other.value() instanceof Duration) {
            return false;
        }
        return isSince(subject.clause(), subject.claim().span()) != isSince(source.clause(), other.span())
                || isOfAnother(Time.class, subject, source, other)
                || isOfAnother(Duration.class, subject, source, other)
                || Bases.differ(subject, source, other);
    }

    /** Whether every time that goes with a source's value was over long ago, and the claim's sentence names none such. */
    static boolean isLongPast(Subject subject, SourceSentence source, Mention equal) {
        boolean timed = subject.values().stream().anyMatch(own -> own.value() instanceof Time);
        List<Mention> found =
                timed ? source.mentions(Time.class) : times(Time.class, source.clause(), source.values(), equal.span());
        return !(equal.value() instanceof Time)
                && !found.isEmpty()
                && found.stream().allMatch(m -> subject.isLongPast((Time) m.value()) && isDated(source, m))
                && subject.values().stream()
                        .noneMatch(own -> own.value() instanceof Time time && subject.isLongPast(time));
    }

    /** A month without a year may be one to come. */
    private static boolean isDated(SourceSentence source, Mention time) {
        return DATED.matcher(time.span().of(source.text())).find();
    }

    private static boolean isOfAnother(
            Class<? extends Normalized> type, Subject subject, SourceSentence source, Mention other) {
        List<Mention> own =
                times(type, subject.clause(), subject.values(), subject.claim().span());
        List<Mention> found = times(type, source.clause(), source.values(), other.span());
        List<Values.Relation> relations = own.stream()
                .flatMap(a -> found.stream().flatMap(b -> relations(a, b)))
                .toList();
        boolean past = own.stream().anyMatch(m -> m.value() instanceof Time time && subject.isLongPast(time));
        return (past || relations.contains(Values.Relation.INCOMPATIBLE))
                && !relations.contains(Values.Relation.COMPATIBLE);
    }

    private static Stream<Values.Relation> relations(Mention a, Mention b) {
        if (a.value() instanceof Time one && b.value() instanceof Time two) {
            if (areNext(one, two)) {
                return Stream.of(Values.Relation.COMPATIBLE);
            }
            if (isLong(one) && isLong(two)) {
                return Stream.of(Values.relation(
                        one.start().equals(two.start()) && one.end().equals(two.end())));
            }
        }
        return Stream.of(Values.compare(a.value(), b.value()), Values.compare(b.value(), a.value()));
    }

    /** A quarter is not its year. */
    private static boolean isLong(Time time) {
        return !time.start().equals(time.end());
    }

    /** Of one event in the night some say Saturday and some say Sunday. */
    static boolean areNext(Time a, Time b) {
        boolean days = a.start().equals(a.end()) && b.start().equals(b.end());
        return days
                && a.start()
                        .flatMap(one -> b.start().map(two -> Math.abs(ChronoUnit.DAYS.between(one, two)) <= 1))
                        .orElse(false);
    }

    /** The times, or ranks, beside a value or at the head of its sentence, but the days on which somebody spoke. */
    static List<Mention> times(Class<? extends Normalized> type, Clause clause, List<Mention> values, Span value) {
        Set<Token> beside = Set.copyOf(clause.tokens().subList(Segment.from(clause, value), Segment.to(clause, value)));
        return values.stream()
                .filter(m -> type.isInstance(m.value()))
                .filter(m -> isFronted(clause, m.span())
                        || beside.stream().anyMatch(token -> token.span().overlaps(m.span())))
                .filter(m -> !m.span().overlaps(value))
                .filter(m -> clause.governor(m.span())
                        .filter(verb -> Terms.WORDS.has("reporting", verb))
                        .isEmpty())
                .toList();
    }

    /** "In January, ten died", "five years ago a fire killed ten", "in an accident last year, ten died". */
    private static boolean isFronted(Clause clause, Span time) {
        int first = clause.tokenAt(time.start());
        int comma = clause.words(0, clause.tokens().size()).indexOf(",");
        boolean verbless = clause.verbs().stream().noneMatch(verb -> verb < comma);
        return first <= 1 || (first < comma && verbless);
    }

    /** "The first trial", "another survey", "the previous derby"; and a figure that has added up "since January". */
    private static boolean isOtherEdition(Subject subject, SourceSentence source, Mention other) {
        Clause own = subject.clause();
        Span claimed = subject.claim().span();
        return isOfAnother(Rank.class, subject, source, other)
                || isNumbered(own, subject.values(), claimed)
                        != isNumbered(source.clause(), source.values(), other.span())
                || isOther(own, claimed) != isOther(source.clause(), other.span());
    }

    /** "A second bomb killed four." */
    private static boolean isNumbered(Clause clause, List<Mention> values, Span value) {
        return times(Rank.class, clause, values, value).stream()
                .anyMatch(m -> m.value() instanceof Rank rank
                        && rank.superlative().isEmpty()
                        && m.span().end() <= value.start());
    }

    /** "Another survey", "the previous derby". */
    private static boolean isOther(Clause clause, Span value) {
        return IntStream.range(0, clause.tokenAt(value.start()))
                .anyMatch(i -> Terms.WORDS.has("edition", clause.word(i))
                        && clause.tags().get(i + 1).noun());
    }

    private static boolean isSince(Clause clause, Span value) {
        return IntStream.range(Segment.from(clause, value), Segment.to(clause, value))
                .anyMatch(i -> clause.word(i).equals("since"));
    }
}
