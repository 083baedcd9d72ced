package stet.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.text.Tokens;

/** Whether an equal value in a source is plainly the claim's value, and not that of another event. */
final class SameValue {

    /** 18,412 is hardly said twice of different things; 11.4 million is, now and then; six people are often. */
    private static final int UNIQUE_DIGITS = 4;

    private static final int RARE_DIGITS = 3;
    private static final int MIN_SHARED = 2;
    private static final double WHOLE = 0.6;

    private SameValue() {}

    static boolean isPlain(Subject subject, SourceSentence source, Mention equal) {
        if (Ages.isAge(subject.claim().normalized())) {
            return Ages.isSamePerson(subject, source, equal);
        }
        if (isSeparate(subject, source, equal)) {
            return false;
        }
        boolean dated = isDated(equal);
        Alignment alignment = subject.align(source);
        int words =
                Terms.shared(subject.clause().terms(), source.clause().terms()).size();
        Alignment.Local local = alignment.local();
        boolean whole = local.shared() > MIN_SHARED && local.shared() >= WHOLE * local.terms();
        boolean company = words >= MIN_SHARED && hasOtherValue(subject, source);
        return subject.isAbout(source)
                && (!subject.isOfOtherDays(source) || subject.isAnchored(source))
                && SameDeed.isSamePolarity(subject, source, equal.span())
                && !isForeseen(subject, source, equal)
                && ((alignment.supports() && SameDeed.isPlain(subject, source, equal.span()))
                        || (!dated && alignment.strangers() <= 1 && (whole || company || isRare(subject, words))));
    }

    /** Whether something tells that an equal value is of another thing, however alike the words are. */
    static boolean isSeparate(Subject subject, SourceSentence source, Mention equal) {
        return Antecedents.areOpen(subject, source)
                || Objections.isAnotherOrder(subject, source, equal)
                || Residue.separates(subject, source, equal)
                || (!isDated(equal) && Holders.isOfAnother(subject, source, equal))
                || Likely.isOfAnotherSaying(subject, source, equal)
                || isWithinChange(subject, equal)
                || isBetweenTwo(subject, source, equal)
                || Directions.areOpposite(subject, source, equal)
                || isOtherNumber(subject, source, equal);
    }

    /** "Is to be launched on 3 June" bears out no launch on that day: the source came out before what the article tells as past. */
    private static boolean isForeseen(Subject subject, SourceSentence source, Mention equal) {
        Optional<LocalDate> written = subject.article().published();
        return equal.value() instanceof Time time
                && time.start()
                        .filter(day ->
                                source.source().published().filter(day::isAfter).isPresent())
                        .filter(day -> written.filter(day::isBefore).isPresent())
                        .isPresent();
    }

    private static boolean isDated(Mention value) {
        return value.value() instanceof Time || value.value() instanceof Duration;
    }

    /** "Four or six wheels" are not five. */
    private static boolean isBetweenTwo(Subject subject, SourceSentence source, Mention equal) {
        boolean either = Tokens.of(equal.span().of(source.text())).stream().anyMatch(token -> token.is("or"));
        return either
                && isRange(equal.value())
                && Amounts.of(subject.claim().normalized())
                        .map(Amount::value)
                        .filter(value -> isInside(value, equal.value()))
                        .isPresent();
    }

    private static boolean isInside(BigDecimal value, Normalized range) {
        return Amounts.of(range)
                .filter(amount ->
                        amount.low().filter(low -> low.compareTo(value) < 0).isPresent()
                                && amount.high()
                                        .filter(high -> high.compareTo(value) > 0)
                                        .isPresent())
                .isPresent();
    }

    /** "Raised from 63 to 67": what lies between the two ends bears neither out. */
    static boolean isWithinChange(Subject subject, Mention equal) {
        Span own = subject.claim().span();
        int first = subject.clause().tokenAt(own.start());
        boolean from = Stream.of(first - 1, first)
                .anyMatch(at -> subject.clause().word(at).equals("from"));
        return from && isRange(subject.claim().normalized()) && !isRange(equal.value());
    }

    private static boolean isRange(Normalized value) {
        return Amounts.of(value)
                .filter(amount -> amount.modifier() == Modifier.BETWEEN)
                .isPresent();
    }

    /** "Round 18" is not "(18)": a bare number is the same only beside the same word. */
    private static boolean isOtherNumber(Subject subject, SourceSentence source, Mention equal) {
        boolean bare = subject.claim().normalized() instanceof Count count
                && count.of().isEmpty()
                && !isRare(subject, 1);
        Span own = subject.claim().span();
        String before = word(subject.clause(), own.start(), -1);
        String after = word(subject.clause(), own.end(), 0);
        boolean beside = before.equals(word(source.clause(), equal.span().start(), -1))
                || after.equals(word(source.clause(), equal.span().end(), 0));
        return bare && !beside;
    }

    private static String word(Clause clause, int offset, int away) {
        return clause.word(clause.tokenAt(offset) + away);
    }

    /** "From 1.80 to 2.40": another value of the claim's sentence stands in the source's too. */
    static boolean hasOtherValue(Subject subject, SourceSentence source) {
        return subject.values().stream()
                .filter(own -> !own.span().overlaps(subject.claim().span()) && !(own.value() instanceof Time))
                .anyMatch(own -> Values.among(own.value(), source.values()) == Values.Relation.COMPATIBLE);
    }

    /** Whether the claim's value is hardly ever said of two different things. */
    static boolean isDistinctive(Subject subject) {
        return isRare(subject, 1);
    }

    private static boolean isRare(Subject subject, int words) {
        int digits = Amounts.of(subject.claim().normalized())
                .filter(amount -> amount.modifier() == Modifier.EXACT)
                .map(Amount::value)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::precision)
                .orElse(0);
        return digits >= UNIQUE_DIGITS || (digits >= RARE_DIGITS && words > 0);
    }
}
