package stet.model;

import java.util.List;

/**
 * A result with what is to be said about it.
 *
 * @param problems what could not be done, which makes the result a part of what was asked for
 * @param notes what is worth knowing and takes nothing away
 */
public record Outcome<T>(T result, List<Problem> problems, List<Note> notes) {

    public Outcome {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** A result about which there is nothing to say. */
    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(result, List.of(), List.of());
    }
}
