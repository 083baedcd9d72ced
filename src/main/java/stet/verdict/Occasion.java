package stet.verdict;

import java.util.List;
import java.util.stream.Stream;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Time;

/** Whether a sentence plainly tells of another time than a claim. */
final class Occasion {

    private Occasion() {}

    /** Every time in the source is long past, or excludes the claim's, and none is the claim's or written as it is. */
    static boolean isAnother(Subject subject, SourceSentence source) {
        List<Mention> times = source.mentions(Time.class);
        List<Mention> own = own(subject);
        String sentence = subject.claim().sentence().of(subject.article().text());
        return isOnUnknownDay(subject, source)
                || !times.isEmpty()
                        && times.stream()
                                .noneMatch(time -> sentence.contains(time.span().of(source.text())))
                        && times.stream().allMatch(time -> isAnother(subject, (Time) time.value(), own));
    }

    /** "Monday's blast", where the article speaks of Thursday only: a claim without a day of its own is of the article's. */
    static boolean isOnUnknownDay(Subject subject, SourceSentence source) {
        Clause clause = source.clause();
        List<Time> found = days(source.values().stream()
                .filter(day -> clause.governor(day.span())
                        .filter(verb -> Terms.WORDS.has("reporting", verb))
                        .isEmpty())
                .map(Mention::value));
        List<Time> known = days(subject.topic().inventory().values().stream().map(ValueSetting::value));
        return !found.isEmpty()
                && !known.isEmpty()
                && own(subject).isEmpty()
                && found.stream().noneMatch(day -> known.stream().anyMatch(other -> Periods.areNext(day, other)));
    }

    private static List<Time> days(Stream<Normalized> values) {
        return values.filter(Time.class::isInstance)
                .map(Time.class::cast)
                .filter(time -> time.start().isPresent() && time.start().equals(time.end()))
                .toList();
    }

    /** Whether one of the source's times is plainly the claim's. */
    static boolean isSame(Subject subject, SourceSentence source) {
        String sentence = subject.claim().sentence().of(subject.article().text());
        List<Mention> own = own(subject);
        return source.mentions(Time.class).stream()
                .anyMatch(time -> sentence.contains(time.span().of(source.text()))
                        || Values.among(time.value(), own) == Values.Relation.COMPATIBLE);
    }

    private static List<Mention> own(Subject subject) {
        return subject.values().stream()
                .filter(mention -> mention.value() instanceof Time)
                .toList();
    }

    private static boolean isAnother(Subject subject, Time time, List<Mention> own) {
        return switch (Values.among(time, own)) {
            case COMPATIBLE -> false;
            case INCOMPATIBLE -> true;
            case UNRELATED -> subject.isLongPast(time);
        };
    }
}
