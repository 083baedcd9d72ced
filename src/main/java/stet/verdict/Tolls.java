package stet.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Count;

/** Counts of the dead, the missing or the arrested, which rise from one report to the next and are no contradiction then. */
final class Tolls {

    /** Yesterday's count is still today's. */
    private static final int SOON_DAYS = 1;

    private Tolls() {}

    /** Whether the later of two reports has the higher count of such a thing. */
    static boolean mayHaveRisen(Subject subject, SourceSentence source, Mention other) {
        Optional<LocalDate> own = subject.article().published();
        Optional<LocalDate> theirs = source.source().published();
        Normalized claimed = subject.claim().normalized();
        if (!(claimed instanceof Count a) || !(other.value() instanceof Count b) || own.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(own.get(), theirs.get());
        boolean open = source.has("sofar") || has(subject.clause(), "sofar");
        boolean apart = Math.abs(days) > SOON_DAYS || (days != 0 && open);
        return apart
                && isToll(subject)
                && (days > 0) == isHigher(b.amount().value(), a.amount().value());
    }

    private static boolean isHigher(BigDecimal one, BigDecimal than) {
        return one.compareTo(than) > 0;
    }

    /** Whether a claim is on such a thing. */
    static boolean isToll(Subject subject) {
        return subject.near().stream().anyMatch(term -> Terms.WORDS.has("toll", term));
    }

    private static boolean has(Clause clause, String list) {
        return clause.tokens().stream().anyMatch(token -> Terms.WORDS.has(list, token.lower()));
    }
}
