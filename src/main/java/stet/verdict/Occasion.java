package stet.verdict;

import java.util.List;
import stet.model.Mention;
import stet.model.Normalized.Time;

/** Whether a sentence plainly tells of another time than a claim. */
final class Occasion {

    private Occasion() {}

    /** Every time in the source is long past, or excludes the claim's, and none is the claim's or written as it is. */
    static boolean isAnother(Subject subject, SourceSentence source) {
        List<Mention> times = source.mentions(Time.class);
        List<Mention> own = own(subject);
        String sentence = subject.claim().sentence().of(subject.article().text());
        return !times.isEmpty()
                && times.stream()
                        .noneMatch(time -> sentence.contains(time.span().of(source.text())))
                && times.stream().allMatch(time -> isAnother(subject, (Time) time.value(), own));
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
