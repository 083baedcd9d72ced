package stet.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a claim says, in a form that can be compared: one shape per kind of claim. */
public sealed interface Normalized {

    /** The kind of claim that this value belongs to. */
    ClaimKind kind();

    /**
     * How many of something.
     *
     * @param of lemma of what is counted ("advisor"), absent when the text does not say
     */
    record Count(Amount amount, Optional<String> of) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.COUNT;
        }
    }

    /**
     * A result of two sides, "won 3-1".
     *
     * @param first the number that is written first
     * @param second the other
     */
    record Score(int first, int second) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.COUNT;
        }
    }

    /**
     * A number with a unit of measure.
     *
     * @param unit canonical singular English name: "kilometre", "degree celsius", "year"
     */
    record Quantity(Amount amount, String unit, Dimension dimension) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.QUANTITY;
        }
    }

    /** What a unit measures. */
    enum Dimension {
        LENGTH,
        AREA,
        VOLUME,
        MASS,
        SPEED,
        TEMPERATURE,
        ENERGY,
        POWER,
        PRESSURE,
        INFORMATION,
        ANGLE,
        FREQUENCY,
        AGE,
        OTHER
    }

    /**
     * An amount of money.
     *
     * @param currency ISO 4217 code, or the plain name where a text leaves the country open ("krone"); a bare dollar is
     *     taken for USD and a bare pound for GBP
     */
    record Money(Amount amount, String currency) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.MONEY;
        }
    }

    /**
     * A share of a whole.
     *
     * @param amount in per cent or in percentage points
     * @param points true for percentage points, which are a difference between two shares
     * @param of lemma of the whole, absent when the text does not say
     */
    record Percent(Amount amount, boolean points, Optional<String> of) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.PERCENT;
        }
    }

    /**
     * A share stated as a fraction: "one in five voters", "a third of the seats".
     *
     * @param of lemma of the whole, absent when the text does not say
     */
    record Ratio(BigDecimal numerator, BigDecimal denominator, Modifier modifier, Optional<String> of)
            implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.PERCENT;
        }
    }

    /**
     * A length of time.
     *
     * @param amount in {@code unit}
     * @param start first day, where the text fixes it ("since October 7")
     * @param end last day, where the text fixes it
     */
    record Duration(Amount amount, ChronoUnit unit, Optional<LocalDate> start, Optional<LocalDate> end)
            implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.DURATION;
        }
    }

    /**
     * How often.
     *
     * @param times occurrences in one period
     * @param period TIMEX3 duration of the period, such as {@code P1W}
     */
    record Frequency(Amount times, String period) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.DURATION;
        }
    }

    /**
     * A day, a period of days or a time of day.
     *
     * @param timex TIMEX3 value: {@code 2024-03-25}, {@code 2024-03}, {@code XXXX-10-07}, {@code T17:00}
     * @param start first day meant, where it is known
     * @param end last day meant, inclusive, where it is known
     * @param modifier ABOUT for "around 1990", LESS_THAN for "before", MORE_THAN for "after"
     */
    record Time(String timex, Optional<LocalDate> start, Optional<LocalDate> end, Modifier modifier)
            implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.DATE;
        }
    }

    /**
     * A place in an order.
     *
     * @param position 1 for the first
     * @param fromEnd true when counted from the end ("second to last", "smallest")
     * @param superlative the adjective that orders, in its base form ("large"), absent for a bare ordinal
     * @param of lemma of what is ordered
     */
    record Rank(int position, boolean fromEnd, Optional<String> superlative, Optional<String> of)
            implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.RANK;
        }
    }

    /**
     * A person and a title.
     *
     * @param status "former", "acting", "elect", "deputy" and the like, absent when the title is held outright
     */
    record Role(String person, String title, Optional<String> status) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.ROLE;
        }
    }

    /**
     * Words in quotation marks.
     *
     * @param words the quoted words without their marks
     * @param whole true for a full sentence, false for a fragment
     */
    record Quote(String words, Optional<String> speaker, boolean whole) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.QUOTE;
        }
    }

    /**
     * Reported speech.
     *
     * @param cue lemma of the reporting verb or phrase: "say", "according to"
     * @param content what is reported
     */
    record Reported(String speaker, String cue, String content) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.ATTRIBUTION;
        }
    }

    /**
     * Something that happened.
     *
     * @param actor who did it
     * @param action lemma of the verb
     * @param object whom or what it was done to
     * @param negated whether the text denies it
     * @param modality hedge as written ("may", "expected to"), absent for a plain statement
     */
    record Event(
            Optional<String> actor,
            String action,
            Optional<String> object,
            Optional<String> when,
            Optional<String> where,
            boolean negated,
            Optional<String> modality)
            implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.EVENT;
        }
    }

    /** How {@code subject} stands to {@code object}: "be capital of", "belong to". */
    record Relation(String subject, String relation, String object, boolean negated) implements Normalized {
        @Override
        public ClaimKind kind() {
            return ClaimKind.RELATION;
        }
    }
}
