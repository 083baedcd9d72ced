package stet.text.time;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What an expression of time says, before it is put to use. */
public sealed interface TimeValue {

    /** TIMEX3 value. */
    String timex();

    /**
     * A day or a period of days.
     *
     * @param day true for a single day
     * @param past the latest days before the reference that it can mean, absent where it is not fixed
     * @param future the earliest days after the reference that it can mean, absent where it is not fixed
     * @param cycle how often such days come back where the text leaves it open
     */
    record Dates(String timex, boolean day, Optional<DateSpan> past, Optional<DateSpan> future, Cycle cycle)
            implements TimeValue {}

    /** How often a day comes back that is named without its year, month or week. */
    enum Cycle {
        NONE,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /**
     * A length of time.
     *
     * @param amount in {@code unit}; of "six to eight weeks" the greater one
     * @param seconds months counted as 30 days, years as 365
     * @param least the lesser one where the text gives two
     */
    record Length(String timex, BigDecimal amount, ChronoUnit unit, BigDecimal seconds, Optional<BigDecimal> least)
            implements TimeValue {}

    /**
     * Something that comes back.
     *
     * @param times occurrences in one period
     * @param period TIMEX3 duration
     */
    record Recurrence(String timex, BigDecimal times, String period) implements TimeValue {}

    /**
     * A time of day.
     *
     * @param second of the day, absent for a part of the day
     */
    record Clock(String timex, Optional<Integer> second) implements TimeValue {}

    /** A time of a certain day. */
    record Moment(Dates day, Clock clock) implements TimeValue {
        @Override
        public String timex() {
            return on(day.timex());
        }

        /** The same time on a day given as TIMEX3 value. */
        public String on(String other) {
            boolean hourOnly = clock.second().isPresent() && clock.timex().length() == 3;
            return other + clock.timex() + (hourOnly ? ":00" : "");
        }
    }
}
