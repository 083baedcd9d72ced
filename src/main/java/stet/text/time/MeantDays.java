package stet.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Cycle;
import stet.text.time.TimeValue.Dates;

/** Chooses the days that an expression means where it could mean past and coming ones. */
final class MeantDays {

    /** Dates without a year lie ahead only where that is this much nearer than the past. */
    private static final int NEARER = 3;

    private static final int LONGEST_CLAUSE = 15;
    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "would", "shall", "due", "scheduled", "expected", "planned", "upcoming");
    private static final Set<String> OTHERS = Set.of("following", "previous", "prior");
    private static final Set<String> BEHIND = Set.of("was", "were", "had", "said", "told", "did", "has", "have", ";");

    private MeantDays() {}

    /** In a story "the next day" and "the following week" follow another day than the reference, and a bare "weekend" is the latest one. */
    static Optional<DateSpan> of(Words words, TimeExpression found, Dates dates, Optional<LocalDate> reference) {
        int last = found.end() - 1;
        if (words.is(last, "day") && !words.capitalized(last) && found.kind() == TimeKind.DATE) {
            return Optional.empty();
        }
        int first = words.skip(found.from(), "the");
        if (found.kind() == TimeKind.PERIOD && words.isOneOf(first, OTHERS)) {
            return Optional.empty();
        }
        Optional<DateSpan> chosen =
                reference.flatMap(ref -> choose(words, found, dates, ref)).or(dates::past);
        boolean weekend = words.is(found.end() - 1, "weekend") && !Lexicon.SHIFT.has(words.at(found.from()));
        return weekend
                ? chosen.flatMap(c -> reference
                                .filter(c.start()::isAfter)
                                .flatMap(ref -> Days.weekend(ref.minusWeeks(1)).past()))
                        .or(() -> chosen)
                : chosen;
    }

    private static Optional<DateSpan> choose(Words words, TimeExpression found, Dates dates, LocalDate reference) {
        boolean ahead = dates.cycle() != Cycle.NONE && isAhead(words, found.from());
        return switch (dates.cycle()) {
            case NONE -> dates.past();
            case WEEKLY -> ahead ? dates.future() : dates.past();
            case MONTHLY, YEARLY ->
                ahead
                        ? dates.future()
                        : dates.past().flatMap(past -> dates.future().map(future -> nearer(past, future, reference)));
        };
    }

    /** Whether the clause up to the expression looks ahead: "will decide on Friday". */
    private static boolean isAhead(Words words, int from) {
        for (int at = from - 1; at >= Math.max(0, from - LONGEST_CLAUSE); at--) {
            if (AHEAD.contains(words.at(at))) {
                return true;
            }
            if (BEHIND.contains(words.at(at))) {
                return false;
            }
        }
        return false;
    }

    private static DateSpan nearer(DateSpan past, DateSpan future, LocalDate reference) {
        long behind = ChronoUnit.DAYS.between(past.last(), reference);
        long ahead = ChronoUnit.DAYS.between(reference, future.start());
        return ahead * NEARER < behind ? future : past;
    }
}
