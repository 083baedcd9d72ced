package stet.text.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Tokens;

/** Finds bounds on a number: "between 20 and 30", "more than ten", "500 or less", ">= 30". */
public final class RangeExtractor implements Extractor {

    private final NumberReader numbers = new NumberReader();
    private final Comparisons comparisons = new Comparisons(numbers);

    /** A range up to the token before {@code end}. */
    record Match(int end, Reading.Range range) {}

    @Override
    public List<Found> extract(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            Optional<Match> match = pair(tokens, at).or(() -> bound(tokens, start));
            match.ifPresent(m -> found.add(new Found(tokens.span(start, m.end), m.range)));
            at = match.map(Match::end).orElseGet(() -> skipNumber(tokens, start));
        }
        return found;
    }

    /** Numbers are not entered in the middle, so "two hundred to three" does not begin at "hundred". */
    private int skipNumber(Tokens tokens, int at) {
        return numbers.read(tokens, at).map(NumberMatch::end).orElse(at + 1);
    }

    /** One comparison, or two that together bound a number on both sides. */
    private Optional<Match> bound(Tokens tokens, int at) {
        return comparisons.read(tokens, at).map(first -> {
            int next = linkEnd(tokens, first.end());
            Optional<Match> both = next > first.end() && next < tokens.size()
                    ? comparisons.read(tokens, next).flatMap(second -> join(first.range(), second))
                    : Optional.empty();
            return both.orElse(first);
        });
    }

    private static int linkEnd(Tokens tokens, int at) {
        int next = tokens.at(at, ",") ? at + 1 : at;
        return tokens.at(next, "and") || tokens.at(next, "but") ? next + 1 : next;
    }

    private static Optional<Match> join(Reading.Range one, Match second) {
        Reading.Range two = second.range;
        boolean rising =
                one.low().isPresent() && one.high().isEmpty() && two.low().isEmpty();
        boolean falling =
                one.high().isPresent() && one.low().isEmpty() && two.high().isEmpty();
        if (!rising && !falling) {
            return Optional.empty();
        }
        Reading.Range low = rising ? one : two;
        Reading.Range high = rising ? two : one;
        boolean ordered = low.low().orElseThrow().compareTo(high.high().orElseThrow()) < 0;
        return ordered
                ? Optional.of(new Match(
                        second.end, new Reading.Range(low.low(), low.lowIncluded(), high.high(), high.highIncluded())))
                : Optional.empty();
    }

    private Optional<Match> pair(Tokens tokens, int at) {
        if (tokens.at(at, "between")) {
            return two(tokens, at + 1, "and");
        }
        if (tokens.at(at, "from")) {
            return two(tokens, at + 1, "to");
        }
        return two(tokens, at, "-")
                .or(() -> two(tokens, at, "\u2013"))
                .or(() -> two(tokens, at, "~"))
                .or(() -> two(tokens, at, "through"));
    }

    private Optional<Match> two(Tokens tokens, int at, String link) {
        Optional<NumberMatch> first = number(tokens, at);
        boolean linked = first.isPresent() && tokens.at(first.get().end(), link) && isFree(tokens, at);
        Optional<NumberMatch> second = linked ? number(tokens, first.get().end() + 1) : Optional.empty();
        return second.filter(s -> first.get().value().compareTo(s.value()) < 0 && isPair(tokens, s.end()))
                .map(s -> new Match(
                        s.end(),
                        new Reading.Range(Optional.of(first.get().value()), true, Optional.of(s.value()), false)));
    }

    /** Three numbers in a chain are a code: "1-222-2222". */
    private static boolean isPair(Tokens tokens, int end) {
        return !(Guards.isDash(tokens, end) && tokens.joined(end) && tokens.joined(end + 1));
    }

    private static boolean isFree(Tokens tokens, int at) {
        return !tokens.at(at - 1, "-") && !tokens.at(at - 1, "+");
    }

    private Optional<NumberMatch> number(Tokens tokens, int at) {
        int start = tokens.at(at, "the") ? at + 1 : at;
        return start < tokens.size()
                ? numbers.read(tokens, start).filter(n -> !isYearMonth(tokens, start, n))
                : Optional.empty();
    }

    /** "1995-01" */
    private static boolean isYearMonth(Tokens tokens, int at, NumberMatch number) {
        String digits = tokens.get(at).text();
        return number.end() == at + 1 && digits.length() > 1 && digits.startsWith("0");
    }

    static Reading.Range above(BigDecimal low, boolean included) {
        return new Reading.Range(Optional.of(low), included, Optional.empty(), false);
    }

    static Reading.Range below(BigDecimal high, boolean included) {
        return new Reading.Range(Optional.empty(), false, Optional.of(high), included);
    }
}
