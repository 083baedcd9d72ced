package stet.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.NumberWord.Kind;

/**
 * Reads shares: "two thirds", "2 1/4", "one and a half million", "a quarter of a million".
 *
 * <p>Where words can be cut in two ways, the denominator is as long as it can be ("one hundred thirty fifths" is
 * 100/35), tens and units joined by a hyphen stay together ("thirty-two fifths" is 32/5), and "and" begins the share
 * if that makes a share below one ("two hundred and fifty-four hundredths" is 200.54).
 */
final class Fractions {

    /** Longer runs of number words are not prose. */
    static final int MAX_WORDS = 24;

    private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "8");

    private final Tokens tokens;
    private final Ordinals ordinals;

    Fractions(Tokens tokens) {
        this.tokens = tokens;
        this.ordinals = new Ordinals(tokens);
    }

    /** The fraction that starts at token {@code at}, with the scale word that multiplies it. */
    Optional<Part> read(int at) {
        return digits(at).or(() -> half(at)).or(() -> words(at));
    }

    private Optional<Part> words(int at) {
        int end = runEnd(at);
        for (int i = at + 1; i < end; i++) {
            Optional<Part> denominator = denominator(i, end);
            Optional<Part> found = denominator.flatMap(d -> over(at, d));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private int runEnd(int at) {
        int end = at;
        int stop = Math.min(tokens.size(), at + MAX_WORDS);
        while (end < stop && isNumberWord(end)) {
            end++;
        }
        return end;
    }

    private boolean isNumberWord(int at) {
        Token token = tokens.get(at);
        return switch (token.lower()) {
            case "and", "a", "an", "-" -> true;
            default -> token.type() == Token.Type.NUMBER || NumberWord.of(token).isPresent();
        };
    }

    /** A denominator with the index where it begins kept as {@code room}. */
    private Optional<Part> denominator(int at, int end) {
        NumberWord word = NumberWord.of(tokens.get(at)).orElse(null);
        if (word == null || word.multiplies() || word.is(Kind.DOZEN)) {
            return Optional.empty();
        }
        Optional<Part> found = word.is(Kind.PART)
                ? Optional.of(Part.closed(at + 1, word.value()))
                : ordinals.read(at, end).filter(part -> part.value().compareTo(BigDecimal.TWO) > 0);
        return found.map(part -> new Part(part.end(), part.value(), BigDecimal.valueOf(at)));
    }

    private Optional<Part> over(int at, Part denominator) {
        int start = denominator.room().intValue();
        int end = tokens.at(start - 1, "-") && start - 1 > at ? start - 1 : start;
        boolean cutsTens = end < start && isTens(end - 1) && !isPlainDenominator(start);
        if (cutsTens) {
            return Optional.empty();
        }
        return mixed(at, end, denominator).or(() -> simple(at, end, denominator));
    }

    private boolean isTens(int at) {
        return NumberWord.of(tokens.get(at)).filter(w -> w.is(Kind.TENS)).isPresent();
    }

    private boolean isPlainDenominator(int at) {
        return NumberWord.of(tokens.get(at)).filter(w -> w.is(Kind.PART)).isPresent();
    }

    private Optional<Part> simple(int at, int end, Part denominator) {
        return numerator(at, end)
                .filter(n -> agrees(n, denominator))
                .map(n -> scaled(Part.closed(denominator.end(), quotient(n, denominator.value()))));
    }

    /** A whole number, "and", and a share below one. */
    private Optional<Part> mixed(int at, int end, Part denominator) {
        int and = end - 1;
        while (and > at && !tokens.at(and, "and")) {
            and--;
        }
        if (and <= at) {
            return Optional.empty();
        }
        boolean hyphens = tokens.at(and - 1, "-") && tokens.at(and + 1, "-");
        int split = hyphens ? and - 1 : and;
        int share = hyphens ? and + 2 : and + 1;
        Optional<Part> whole = new Cardinals(tokens, split).readOpen(at).filter(part -> part.end() == split);
        return whole.flatMap(w -> numerator(share, end)
                .filter(n -> n.compareTo(denominator.value()) < 0 && agrees(n, denominator))
                .map(n -> sum(w, Part.closed(denominator.end(), quotient(n, denominator.value())))));
    }

    /** "One million and a half" is a million and a half of a million; "one hundred and a half" is not so. */
    private Part sum(Part whole, Part share) {
        Part scaled = scaled(share);
        boolean ownScale = scaled.end() > share.end();
        if (ownScale && whole.admits(scaled.value())) {
            return scaled.plusValue(whole.value());
        }
        if (whole.room().compareTo(Part.MILLION) >= 0) {
            return Part.closed(share.end(), whole.value().add(share.value().multiply(whole.room())));
        }
        return scaled(Part.closed(share.end(), whole.value().add(share.value())));
    }

    private Optional<BigDecimal> numerator(int at, int end) {
        if (end == at + 1 && (tokens.at(at, "a") || tokens.at(at, "an"))) {
            return Optional.of(BigDecimal.ONE);
        }
        return new Cardinals(tokens, end)
                .read(at)
                .filter(part -> part.end() == end)
                .map(Part::value);
    }

    private boolean agrees(BigDecimal numerator, Part denominator) {
        boolean plural = NumberWord.of(tokens.get(denominator.end() - 1))
                .filter(NumberWord::plural)
                .isPresent();
        return plural != (numerator.compareTo(BigDecimal.ONE) == 0) && numerator.signum() > 0;
    }

    /** "Half a million", "half million", "quarter million", and bare "half". */
    private Optional<Part> half(int at) {
        NumberWord word = NumberWord.of(tokens.get(at)).orElse(null);
        if (word == null || !word.is(Kind.PART) || word.plural()) {
            return Optional.empty();
        }
        Part part = Part.closed(at + 1, quotient(BigDecimal.ONE, word.value()));
        Part scaled = scaled(part);
        boolean bareHalf = word.value().intValue() == 2 && !(tokens.at(at + 1, "-") && tokens.joined(at + 1));
        return scaled.end() > part.end() || bareHalf ? Optional.of(scaled) : Optional.empty();
    }

    private Part scaled(Part share) {
        int of = tokens.at(share.end(), "of") && tokens.at(share.end() + 1, "a") ? share.end() + 1 : share.end();
        int article = tokens.at(of, "-") ? of + 1 : of;
        int after = tokens.at(article, "a") ? article + 1 : article;
        int at = tokens.at(after, "-") ? after + 1 : after;
        if (at < tokens.size() && isSingularScale(at)) {
            return new Cardinals(tokens, tokens.size()).scaled(new Part(at, share.value(), BigDecimal.ONE));
        }
        return share;
    }

    private boolean isSingularScale(int at) {
        return NumberWord.of(tokens.get(at))
                .filter(w -> (w.is(Kind.SCALE) || w.is(Kind.DOZEN)) && !w.plural())
                .isPresent();
    }

    /** "3/4", "2 1/4", "½", "1½". */
    private Optional<Part> digits(int at) {
        boolean isWhole = isWholeNumber(at);
        if (isWhole && at + 1 < tokens.size()) {
            Optional<Part> share = barred(at + 1)
                    .filter(part -> isBelowOne(part.value()))
                    .or(() -> vulgar(at + 1))
                    .or(() -> hyphened(at));
            if (share.isPresent()) {
                return share.map(part ->
                        scaled(part.plusValue(new BigDecimal(tokens.get(at).text()))));
            }
        }
        return barred(at).or(() -> vulgar(at)).map(this::scaled);
    }

    /** The share in "3-1/2". */
    private Optional<Part> hyphened(int at) {
        boolean hyphen = tokens.at(at + 1, "-") && tokens.joined(at + 1) && tokens.joined(at + 2);
        boolean bar = tokens.at(at + 3, "/") && tokens.joined(at + 3) && tokens.joined(at + 4);
        if (!hyphen || !bar || !isWholeNumber(at + 2) || !isWholeNumber(at + 4) || isBar(at - 1)) {
            return Optional.empty();
        }
        String below = tokens.get(at + 4).text();
        String above = tokens.get(at + 2).text();
        return DENOMINATORS.contains(below) && above.compareTo(below) < 0 && above.length() <= below.length()
                ? Optional.of(Part.closed(at + 5, quotient(new BigDecimal(above), new BigDecimal(below))))
                : Optional.empty();
    }

    private static boolean isBelowOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) < 0;
    }

    private boolean isWholeNumber(int at) {
        Token token = tokens.get(at);
        return token.type() == Token.Type.NUMBER && token.text().length() <= 9 && isDigits(token.text());
    }

    private static boolean isDigits(String text) {
        return text.indexOf('.') < 0 && text.indexOf(',') < 0;
    }

    private Optional<Part> vulgar(int at) {
        return NumberWord.of(tokens.get(at)).filter(w -> w.is(Kind.VULGAR)).map(w -> Part.closed(at + 1, w.value()));
    }

    /** "3/4" but not a stretch of a date or a telephone number. */
    private Optional<Part> barred(int at) {
        boolean bar = tokens.at(at + 1, "/") && tokens.joined(at + 1) && tokens.joined(at + 2);
        boolean chained = (isBar(at - 1) && tokens.joined(at)) || (isBar(at + 3) && tokens.joined(at + 3));
        if (!bar || chained || !isWholeNumber(at) || !isWholeNumber(at + 2)) {
            return Optional.empty();
        }
        BigDecimal below = new BigDecimal(tokens.get(at + 2).text());
        return below.signum() == 0
                ? Optional.empty()
                : Optional.of(Part.closed(
                        at + 3, quotient(new BigDecimal(tokens.get(at).text()), below)));
    }

    /** A bar, or a hyphen that stands between digits and so is no minus sign. */
    private boolean isBar(int at) {
        boolean link = tokens.at(at, "-") && at > 0 && tokens.get(at - 1).type() == Token.Type.NUMBER;
        return tokens.at(at, "/") || link;
    }

    static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL64);
    }
}
