package stet.text.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Span;
import stet.text.Token;
import stet.text.Tokens;

/** Finds bare numbers: cardinals, decimals and shares, not ordinals, and not digits that letters are glued to. */
public final class NumberExtractor implements Extractor {

    private final NumberReader numbers = new NumberReader();
    private final Shares shares = new Shares();

    @Override
    public List<Found> extract(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NumberMatch> number = read(tokens, at);
            if (number.isPresent()) {
                add(tokens, at, number.get(), found);
                at = number.get().end();
            } else {
                NumberLists.split(tokens.get(at)).forEach(found::add);
                at++;
            }
        }
        return found;
    }

    /** A number as this list understands it: powers and "one in three" included. */
    Optional<NumberMatch> read(Tokens tokens, int at) {
        return Powers.read(tokens, at)
                .or(() -> spacedMinus(tokens, at))
                .or(() -> numbers.read(tokens, at).map(number -> shares.extend(tokens, at, number)));
    }

    /** "- 10" at the very beginning. */
    private Optional<NumberMatch> spacedMinus(Tokens tokens, int at) {
        boolean mark = at == 0 && tokens.at(0, "-") && tokens.size() > 1;
        return mark
                ? numbers.read(tokens, 1)
                        .filter(number -> !number.ordinal())
                        .map(number ->
                                new NumberMatch(number.end(), number.value().negate(), false, number.fraction()))
                : Optional.empty();
    }

    private static void add(Tokens tokens, int at, NumberMatch number, List<Found> found) {
        if (number.ordinal()) {
            beforeScale(tokens, at, number).ifPresent(found::add);
        } else if (!isPronoun(tokens, at, number) && !isGlued(tokens, at, number.end())) {
            found.add(new Found(tokens.span(at, number.end()), new Reading.Plain(number.value())));
        }
    }

    /** In "two millionth" only "two" is a number. */
    private static Optional<Found> beforeScale(Tokens tokens, int at, NumberMatch number) {
        boolean scale = NumberWord.of(tokens.get(number.end() - 1))
                .filter(word -> word.is(NumberWord.Kind.ORDINAL_SCALE))
                .isPresent();
        int end = number.end() - 1;
        return scale && end > at && !tokens.at(at, "a")
                ? new Cardinals(tokens, end)
                        .read(at)
                        .map(part -> new Found(tokens.span(at, part.end()), new Reading.Plain(part.value())))
                : Optional.empty();
    }

    static boolean isPronoun(Tokens tokens, int at, NumberMatch number) {
        if (number.end() != at + 1 || !tokens.at(at, "one")) {
            return false;
        }
        return at > 0
                && switch (tokens.get(at - 1).lower()) {
                    case "the",
                            "this",
                            "that",
                            "which",
                            "each",
                            "every",
                            "any",
                            "no",
                            "another",
                            "next",
                            "last",
                            "previous",
                            "current",
                            "right",
                            "wrong",
                            "first" -> true;
                    default -> false;
                };
    }

    private static boolean isGlued(Tokens tokens, int start, int end) {
        boolean behind = end < tokens.size()
                && tokens.joined(end)
                && tokens.get(end).type() == Token.Type.WORD
                && tokens.get(end - 1).type() == Token.Type.NUMBER;
        boolean before = tokens.joined(start)
                && tokens.get(start).type() == Token.Type.NUMBER
                && tokens.get(start - 1).type() == Token.Type.WORD;
        return behind || before;
    }

    /** Digits with separators that are no number: "22,24,26", "192.168.1.2". */
    private static final class NumberLists {
        private NumberLists() {}

        static List<Found> split(Token token) {
            List<Found> parts = new ArrayList<>();
            if (token.type() != Token.Type.NUMBER || Numeral.parse(token.text()).isPresent()) {
                return parts;
            }
            int start = 0;
            for (int i = 0; i <= token.text().length(); i++) {
                if (i == token.text().length()
                        || !Character.isDigit(token.text().charAt(i))) {
                    part(token, start, i).ifPresent(parts::add);
                    start = i + 1;
                }
            }
            return parts;
        }

        private static Optional<Found> part(Token token, int from, int to) {
            return Numeral.parse(token.text().substring(from, to))
                    .map(BigDecimal::stripTrailingZeros)
                    .map(value ->
                            new Found(new Span(token.start() + from, token.start() + to), new Reading.Plain(value)));
        }
    }
}
