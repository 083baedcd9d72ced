package stet.text.time;

/** The kinds of expression that can be looked for, in the order in which they win over others as long. */
public enum TimeKind {
    RECURRENCE,
    MOMENT,
    DATE,
    PERIOD,
    LENGTH,
    CLOCK,
    CLOCK_SPAN
}
