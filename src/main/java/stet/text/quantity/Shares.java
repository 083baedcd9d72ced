package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;

/** Reads two numbers that make a share: "one in five", "one in every five", "two out of three", "1 over 20". */
final class Shares {

    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(1_000_000);

    private final NumberReader numbers = new NumberReader();

    /**
     * Two numbers that make a share.
     *
     * @param end index of the token after the second
     */
    record Share(int end, BigDecimal part, BigDecimal whole) {}

    /** The number, or the share that it begins. */
    NumberMatch extend(Tokens tokens, int at, NumberMatch first) {
        return read(tokens, first)
                .map(share ->
                        new NumberMatch(share.end(), Fractions.quotient(share.part(), share.whole()), false, true))
                .orElse(first);
    }

    /** The share that a number begins. */
    Optional<Share> read(Tokens tokens, NumberMatch first) {
        int link = first.end();
        if (first.ordinal() || first.fraction()) {
            return Optional.empty();
        }
        if (tokens.at(link, "over")) {
            return second(tokens, link + 1, first).filter(share -> isPhraseEnd(tokens, share.end()));
        }
        boolean outOf = tokens.at(link, "out") && tokens.at(link + 1, "of");
        if (tokens.at(link, "-") && tokens.at(link + 1, "in") && tokens.at(link + 2, "-")) {
            return second(tokens, link + 3, first)
                    .filter(share -> share.part().compareTo(share.whole()) < 0 && !isTime(tokens, share.end()));
        }
        int every = outOf ? link + 2 : link + 1;
        int second = tokens.at(every, "every") ? every + 1 : every;
        boolean linked = outOf || tokens.at(link, "in");
        return linked
                ? second(tokens, second, first)
                        .filter(share -> share.part().compareTo(share.whole()) < 0)
                        .filter(share -> !isTime(tokens, share.end()) && !(tokens.at(link, "in") && isYear(share)))
                : Optional.empty();
    }

    private Optional<Share> second(Tokens tokens, int at, NumberMatch first) {
        return at >= tokens.size()
                ? Optional.empty()
                : numbers.read(tokens, at)
                        .filter(n -> !n.ordinal() && !n.fraction() && n.value().signum() > 0)
                        .filter(n -> n.value().compareTo(LARGEST_WHOLE) <= 0)
                        .map(n -> new Share(n.end(), first.value(), n.value()));
    }

    private static boolean isPhraseEnd(Tokens tokens, int at) {
        return at >= tokens.size() || tokens.get(at).type() == Token.Type.SYMBOL;
    }

    private static boolean isTime(Tokens tokens, int at) {
        return UnitIndex.measures()
                .at(tokens, tokens.at(at, "-") ? at + 1 : at)
                .filter(unit -> unit.unit().is(Unit.Kind.TIME))
                .isPresent();
    }

    private static boolean isYear(Share share) {
        int whole = share.whole().intValue();
        return whole >= 1500 && whole <= 2100;
    }
}
