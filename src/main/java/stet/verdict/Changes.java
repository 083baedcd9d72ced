package stet.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Money;
import stet.model.Normalized.Percent;
import stet.model.Normalized.Quantity;
import stet.model.Span;
import stet.text.Tokens;

/** By how much something rose or fell, where a sentence gives the values before and after: "from 22 to 25 per cent". */
final class Changes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 60;

    private Changes() {}

    /** The mentions of a sentence and the changes between two of them. */
    static List<Mention> with(List<Mention> mentions, Tokens sentence) {
        List<Mention> all = new ArrayList<>(mentions);
        List<Mention> firsts = after(mentions, sentence, "from");
        List<Mention> lasts = after(mentions, sentence, "to");
        for (Mention first : firsts) {
            for (Mention last : lasts) {
                Span span = first.span().cover(last.span());
                if (span.length() <= LONGEST) {
                    between(first.value(), last.value()).ifPresent(by -> all.add(new Mention(span, by)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Mention> after(List<Mention> mentions, Tokens sentence, String word) {
        return mentions.stream()
                .filter(mention -> sentence.at(sentence.indexAt(mention.span().start()) - 1, word))
                .toList();
    }

    /** Percentage points between two shares; of other values per cent of the first. */
    private static Optional<Normalized> between(Normalized first, Normalized last) {
        if (first instanceof Percent a && last instanceof Percent b && !a.points() && !b.points()) {
            return difference(a.amount(), b.amount())
                    .map(by -> new Percent(Amount.exactly(by), true, Optional.empty()));
        }
        if (first instanceof Money a && last instanceof Money b && a.currency().equals(b.currency())) {
            return share(a.amount(), b.amount());
        }
        if (first instanceof Quantity a
                && last instanceof Quantity b
                && a.unit().equals(b.unit())) {
            return share(a.amount(), b.amount());
        }
        return first instanceof Count a && last instanceof Count b ? share(a.amount(), b.amount()) : Optional.empty();
    }

    private static Optional<Normalized> share(Amount first, Amount last) {
        return difference(first, last)
                .filter(by -> first.value().signum() != 0)
                .map(by -> by.multiply(HUNDRED).divide(first.value(), MathContext.DECIMAL32))
                .map(percent -> new Percent(about(percent), false, Optional.empty()));
    }

    private static Optional<BigDecimal> difference(Amount first, Amount last) {
        boolean exact = first.modifier() == Modifier.EXACT && last.modifier() == Modifier.EXACT;
        return exact ? Optional.of(last.value().subtract(first.value()).abs()) : Optional.<BigDecimal>empty();
    }

    /** A share that was worked out is told in round numbers. */
    private static Amount about(BigDecimal percent) {
        BigDecimal low = percent.subtract(BigDecimal.ONE);
        return new Amount(percent, Modifier.ABOUT, Optional.of(low), Optional.of(percent.add(BigDecimal.ONE)));
    }
}
