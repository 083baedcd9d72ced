package stet.text.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param reference the day the text was written; without it what depends on it stays without dates
     */
    public static List<TimeExpression> find(Tokens tokens, Optional<LocalDate> reference, Set<TimeKind> kinds) {
        Grammar grammar = new Grammar(new Words(tokens), new Days(reference));
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<TimeExpression> here =
                    grammar.isStart(at) ? longest(grammar, tokens, at, kinds) : Optional.empty();
            here.ifPresent(found::add);
            at = here.map(TimeExpression::end).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private static Optional<TimeExpression> longest(Grammar grammar, Tokens tokens, int at, Set<TimeKind> kinds) {
        return Arrays.stream(TimeKind.values())
                .filter(kinds::contains)
                .flatMap(kind -> read(grammar, tokens, at, kind).stream())
                .reduce((one, other) -> other.end() > one.end() ? other : one);
    }

    private static Optional<TimeExpression> read(Grammar grammar, Tokens tokens, int at, TimeKind kind) {
        return grammar.read(kind, at)
                .filter(f -> f.end() > at)
                .map(f -> new TimeExpression(tokens.span(f.from(), f.end()), f.from(), f.end(), kind, f.value()));
    }
}
