package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Tokens;

/** Reads a number with the words or signs that compare: "more than 5", "5 or less", "equal to 5". */
final class Comparisons {

    private final NumberReader numbers;

    Comparisons(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** Which side of a number is meant, and whether the number itself belongs to it. */
    private enum Side {
        ABOVE,
        FROM,
        BELOW,
        TO,
        EQUAL
    }

    Optional<RangeExtractor.Match> read(Tokens tokens, int at) {
        Optional<PhraseTable.Phrase<Side>> before = Phrases.BEFORE.startingAt(tokens, at);
        int start = before.map(phrase -> at + phrase.size()).orElse(at);
        int number = tokens.at(start, "the") ? start + 1 : start;
        return number >= tokens.size() || isTornSign(tokens, at)
                ? Optional.empty()
                : numbers.read(tokens, number)
                        .flatMap(n -> before.isPresent()
                                ? Optional.of(compared(tokens, before.get().meaning(), n))
                                : behind(tokens, n)
                                        .filter(side -> !continues(tokens, side.end))
                                        .map(side -> match(side.end, side.side, n.value())));
    }

    /** "=>" and "<>" are no comparisons, nor are their second halves. */
    private static boolean isTornSign(Tokens tokens, int at) {
        boolean sign = tokens.at(at, "<") || tokens.at(at, ">");
        return sign && tokens.joined(at) && (tokens.at(at - 1, "<") || tokens.at(at - 1, "="));
    }

    private record SideMatch(int end, Side side) {}

    /** What stands behind may still move the bound: "equal to 5000 or less", "less than 5000 or equal". */
    private RangeExtractor.Match compared(Tokens tokens, Side side, NumberMatch number) {
        Optional<SideMatch> behind = behind(tokens, number).filter(b -> !continues(tokens, b.end));
        if (behind.isEmpty()) {
            return match(number.end(), side, number.value());
        }
        Side other = behind.get().side;
        Side joint = switch (side) {
            case EQUAL -> other;
            case ABOVE -> other == Side.EQUAL ? Side.FROM : side;
            case BELOW -> other == Side.EQUAL ? Side.TO : side;
            case FROM, TO -> side;
        };
        boolean moved = joint != side;
        return match(moved ? behind.get().end : number.end(), joint, number.value());
    }

    private static Optional<SideMatch> behind(Tokens tokens, NumberMatch number) {
        return Phrases.AFTER
                .startingAt(tokens, number.end())
                .map(phrase -> new SideMatch(number.end() + phrase.size(), phrase.meaning()));
    }

    /** In "5000 or less than 6000" the words belong to the second number. */
    private boolean continues(Tokens tokens, int at) {
        int start = tokens.at(at, "than") || tokens.at(at, "to") ? at + 1 : at;
        return start < tokens.size() && numbers.read(tokens, start).isPresent();
    }

    private static RangeExtractor.Match match(int end, Side side, BigDecimal value) {
        Reading.Range range = switch (side) {
            case ABOVE -> RangeExtractor.above(value, false);
            case FROM -> RangeExtractor.above(value, true);
            case BELOW -> RangeExtractor.below(value, false);
            case TO -> RangeExtractor.below(value, true);
            case EQUAL -> new Reading.Range(Optional.of(value), true, Optional.of(value), true);
        };
        return new RangeExtractor.Match(end, range);
    }

    /** Loaded at the first look-up. */
    private static final class Phrases {
        static final PhraseTable<Side> BEFORE = load("before");
        static final PhraseTable<Side> AFTER = load("after");

        private static PhraseTable<Side> load(String place) {
            return PhraseTable.load(
                    "comparisons.tsv", row -> row.get(2).equals(place), row -> Side.valueOf(row.get(1)));
        }
    }
}
