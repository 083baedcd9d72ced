package stet.verdict;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Quantity;
import stet.model.Normalized.Time;
import stet.model.Span;

/** Whether a value is one that another may be a mistake for: of about its size, in its unit, and told as exactly. */
final class Likely {

    private static final BigDecimal MANY_TIMES = BigDecimal.valueOf(5);
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)\\b(?:last|this|next|ago|past|today|yesterday|tomorrow)\\b");

    private Likely() {}

    /** Whether a source's value is. Of the dead or missing each report has another count. */
    static boolean isMistakenFor(Subject subject, SourceSentence source, Mention value) {
        Normalized claimed = subject.claim().normalized();
        boolean sized = isOfSize(claimed, value.value()) && !(value.value() instanceof Count && Tolls.isToll(subject));
        return isTimed(value.value()) ? isToldAlike(subject, source, value) : sized;
    }

    /** A time, or the length since one. */
    static boolean isTimed(Normalized value) {
        return value instanceof Time
                || (value instanceof Duration since && since.start().isPresent());
    }

    /** "Last year" is no date, and the day on which somebody spoke is not that of what was said. */
    private static boolean isToldAlike(Subject subject, SourceSentence source, Mention value) {
        return isRelative(subject.claim().quote()) == isRelative(value.span().of(source.text()))
                && !isOfSaying(subject.clause(), subject.claim().span())
                && !isOfSaying(source.clause(), value.span());
    }

    /** Whether an equal value is of another sort: of books and not of people, or the day of what was only said. */
    static boolean isOfAnotherSort(Subject subject, SourceSentence source, Mention equal) {
        if (subject.claim().normalized() instanceof Count own && equal.value() instanceof Count found) {
            return own.of().isPresent()
                    && found.of().isPresent()
                    && !own.of().map(Values::counted).equals(found.of().map(Values::counted));
        }
        return isOfAnotherSaying(subject, source, equal);
    }

    /** Whether one of two times is that of a deed and the other that on which somebody spoke. */
    static boolean isOfAnotherSaying(Subject subject, SourceSentence source, Mention equal) {
        return equal.value() instanceof Time
                && isOfSaying(subject.clause(), subject.claim().span()) != isOfSaying(source.clause(), equal.span());
    }

    private static boolean isRelative(String words) {
        return RELATIVE.matcher(words).find();
    }

    private static boolean isOfSaying(Clause clause, Span time) {
        return clause.governor(time)
                .filter(verb -> Terms.WORDS.has("reporting", verb) || Terms.WORDS.has("attitude", verb))
                .isPresent();
    }

    /** "18 million" for "1.8 million", or anything up to five times as much. */
    static boolean isOfSize(Normalized claimed, Normalized found) {
        Optional<BigDecimal> a = size(claimed);
        Optional<BigDecimal> b = size(found);
        if (a.isEmpty() || b.isEmpty() || digits(claimed).equals(digits(found))) {
            return true;
        }
        BigDecimal smaller = a.get().min(b.get());
        return a.get().max(b.get()).compareTo(smaller.multiply(MANY_TIMES)) <= 0;
    }

    private static Optional<BigDecimal> size(Normalized value) {
        return switch (value) {
            case Duration length -> Optional.of(Lengths.inDays(length).value().abs());
            case Quantity quantity ->
                Optional.of(UnitSizes.inFirst(quantity).value().abs());
            default -> Amounts.of(value).map(amount -> amount.value().abs());
        };
    }

    private static Optional<BigInteger> digits(Normalized value) {
        return Amounts.orLength(value)
                .map(amount -> amount.value().abs().stripTrailingZeros().unscaledValue());
    }
}
