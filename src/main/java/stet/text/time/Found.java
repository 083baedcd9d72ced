package stet.text.time;

import java.util.Optional;
import stet.text.time.TimeValue.Dates;

/**
 * A value read from tokens.
 *
 * @param from index of its first token
 * @param end index of the token after it
 */
record Found<T>(int from, int end, T value) {

    /** The same value with an earlier first token. */
    Found<T> from(int first) {
        return new Found<>(first, end, value);
    }

    /** The same value with a later last token. */
    Found<T> to(int after) {
        return new Found<>(from, after, value);
    }

    int length() {
        return end - from;
    }

    /** The one that reaches further, the first where both reach as far. */
    static <T> Optional<Found<T>> longer(Optional<Found<T>> one, Optional<Found<T>> other) {
        return other.isPresent()
                        && (one.isEmpty() || other.get().end() > one.get().end())
                ? other
                : one;
    }

    static Optional<Found<Dates>> dates(int from, int end, Dates value) {
        return Optional.of(new Found<>(from, end, value));
    }
}
