package stet.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads parts of periods: "early March", "late last year", "the beginning of 2000", "mid-summer". */
record EdgePeriods(Words words, Periods periods) {

    private static final Set<String> START = Set.of("beginning", "start");

    Optional<Found<Dates>> read(int at) {
        return adjective(at).or(() -> noun(at));
    }

    private Optional<Found<Dates>> adjective(int at) {
        Optional<Edge> edge = switch (words.at(at)) {
            case "early" -> Optional.of(Edge.EARLY);
            case "late" -> Optional.of(Edge.LATE);
            case "mid" -> Optional.of(Edge.MIDDLE);
            default -> Optional.empty();
        };
        int next = words.skip(words.skipHyphen(at + 1), "in");
        return edge.flatMap(e -> periods.whole(words.is(next, "the") && next > at + 1 ? next + 1 : next)
                .map(p -> new Found<>(at, p.end(), cut(p.value(), e))));
    }

    /** "the end of March" */
    private Optional<Found<Dates>> noun(int at) {
        Optional<Edge> edge = START.contains(words.at(at))
                ? Optional.of(Edge.START)
                : words.is(at, "end")
                        ? Optional.of(Edge.END)
                        : words.is(at, "middle") ? Optional.of(Edge.MIDDLE) : Optional.empty();
        if (edge.isEmpty()) {
            return Optional.empty();
        }
        int next = words.skip(at + 1, "of");
        return next == at + 1
                ? Optional.empty()
                : edge.flatMap(e -> whole(next).map(p -> new Found<>(at, p.end(), cut(p.value(), e))));
    }

    /** A period, or "the month" for this one. */
    Optional<Found<Dates>> whole(int at) {
        return Found.longer(periods.whole(at), periods.current(at));
    }

    private static Dates cut(Dates whole, Edge edge) {
        return new Dates(
                whole.timex(),
                false,
                whole.past().map(p -> cut(p, edge)),
                whole.future().map(p -> cut(p, edge)),
                whole.cycle());
    }

    /** Halves; the "beginning", "middle" and "end" of a year are thirds. */
    private static DateSpan cut(DateSpan whole, Edge edge) {
        LocalDate start = whole.start();
        long length = ChronoUnit.DAYS.between(start, whole.end());
        if (length == 7) {
            return switch (edge) {
                case EARLY, START -> DateSpan.until(start, start.plusDays(3));
                case MIDDLE -> DateSpan.until(start.plusDays(1), start.plusDays(5));
                case LATE, END -> DateSpan.until(start.plusDays(3), whole.end());
            };
        }
        if (length <= 31) {
            return switch (edge) {
                case EARLY, START -> DateSpan.until(start, start.plusDays(15));
                case MIDDLE -> DateSpan.until(start.plusDays(9), start.plusDays(20));
                case LATE, END -> DateSpan.until(start.plusDays(15), whole.end());
            };
        }
        long months = ChronoUnit.MONTHS.between(start, whole.end());
        return switch (edge) {
            case EARLY -> DateSpan.until(start, start.plusMonths(months / 2));
            case LATE -> DateSpan.until(start.plusMonths(months / 2), whole.end());
            case START -> DateSpan.until(start, start.plusMonths(months / 3));
            case MIDDLE -> DateSpan.until(start.plusMonths(months / 3), start.plusMonths(months * 2 / 3));
            case END -> DateSpan.until(start.plusMonths(months * 2 / 3), whole.end());
        };
    }

    private enum Edge {
        EARLY,
        START,
        MIDDLE,
        END,
        LATE
    }
}
