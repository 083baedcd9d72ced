package stet.verdict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.model.Normalized.Time;

/** Times of day: "10 p.m.", "a quarter past six". */
final class Clock {

    private static final Pattern TIME = Pattern.compile("(?:.{10})?T(\\d\\d)(?::(\\d\\d))?");
    private static final int MINUTES = 60;
    private static final int HALF_DAY = 12 * MINUTES;

    private Clock() {}

    static boolean isIn(Time time) {
        return TIME.matcher(time.timex()).matches();
    }

    /** Of one day, or of days of which only one is known; twelve hours apart are often only written so. */
    static Values.Relation compare(Time claimed, Time found) {
        boolean dated = claimed.start().isPresent() && found.start().isPresent();
        boolean otherDay = dated && !claimed.start().equals(found.start());
        int apart = Math.abs(minutes(claimed) - minutes(found));
        return apart == HALF_DAY ? Values.Relation.UNRELATED : Values.relation(apart == 0 && !otherDay);
    }

    private static int minutes(Time time) {
        Matcher clock = TIME.matcher(time.timex());
        if (!clock.matches()) {
            return 0;
        }
        int past = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        return Integer.parseInt(clock.group(1)) * MINUTES + past;
    }
}
