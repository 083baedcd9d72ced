package stet.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What passages are searched for.
 *
 * @param text plain words, no query syntax; every word may match, none has to
 * @param names names and event words that weigh more than the rest, most often also part of {@code text}
 * @param asOf leaves out sources published after this day; undated sources stay in
 */
public record PassageQuery(String text, List<String> names, Optional<LocalDate> asOf) {

    public PassageQuery {
        names = List.copyOf(names);
    }

    /** A query of plain words. */
    public static PassageQuery of(String text) {
        return new PassageQuery(text, List.of(), Optional.empty());
    }
}
