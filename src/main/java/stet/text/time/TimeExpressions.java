package stet.text.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.text.Tokens;

/** Finds expressions of time; at each place the longest of the kinds asked for. Every token is read a bounded number of times. */
public final class TimeExpressions {

    private TimeExpressions() {}

    /**
     * The expressions of some kinds in reading order, without overlaps.
     *
     * @param kinds where two of them reach as far, the one declared first is taken
     * @param reference the day the text was written; without it what depends on it stays without dates
     */
    public static List<TimeExpression> find(Tokens tokens, Optional<LocalDate> reference, Set<TimeKind> kinds) {
        Set<TimeKind> ordered = EnumSet.copyOf(kinds);
        Words words = new Words(tokens);
        Starts starts = new Starts(words);
        if (!starts.any()) {
            return List.of();
        }
        Grammar grammar = new Grammar(words, starts, new Days(reference));
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<TimeExpression> here = starts.at(at) ? longest(grammar, tokens, at, ordered) : Optional.empty();
            here.ifPresent(found::add);
            at = here.map(TimeExpression::end).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private static Optional<TimeExpression> longest(Grammar grammar, Tokens tokens, int at, Set<TimeKind> kinds) {
        Optional<TimeExpression> longest = Optional.empty();
        int end = at;
        for (TimeKind kind : kinds) {
            Optional<? extends Found<? extends TimeValue>> found = grammar.read(kind, at);
            if (found.isPresent() && found.get().end() > end) {
                longest = found.map(f -> expression(tokens, kind, f));
                end = found.get().end();
            }
        }
        return longest;
    }

    private static TimeExpression expression(Tokens tokens, TimeKind kind, Found<? extends TimeValue> found) {
        return new TimeExpression(
                tokens.span(found.from(), found.end()), found.from(), found.end(), kind, found.value());
    }
}
