package stet.text.time;

import java.time.LocalDate;

/**
 * Days that an expression can mean.
 *
 * @param start first day
 * @param end first day after it; of "A to B", the first day of B, as TIMEX3 ranges have it
 * @param last last day, inclusive; of "A to B", the last day of B
 */
public record DateSpan(LocalDate start, LocalDate end, LocalDate last) {

    static DateSpan day(LocalDate day) {
        return new DateSpan(day, day.plusDays(1), day);
    }

    static DateSpan until(LocalDate start, LocalDate end) {
        return new DateSpan(start, end, end.minusDays(1));
    }
}
