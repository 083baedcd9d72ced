package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.NumberWord.Kind;

/** Reads whole and decimal numbers, in words, in digits, or mixed: "4 thousand 3 hundred and 21". */
final class Cardinals {

    private final Tokens tokens;
    private final int limit;

    /** Looks no further than token {@code limit}, exclusive. */
    Cardinals(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = Math.min(limit, tokens.size());
    }

    /** The longest number that starts at token {@code at}. */
    Optional<Part> read(int at) {
        return sum(at, Part.HUNDRED);
    }

    /** The same, but "twenty and three" counts as one number too, as it does before a fraction or an ordinal. */
    Optional<Part> readOpen(int at) {
        return sum(at, BigDecimal.TEN);
    }

    private Optional<Part> sum(int at, BigDecimal leastRoom) {
        Optional<Part> first = group(at);
        if (first.isEmpty()) {
            return first;
        }
        Part sum = first.get();
        while (sum.room().compareTo(leastRoom) >= 0) {
            Optional<Part> next = group(skipAnd(sum.end()));
            if (next.isEmpty() || !sum.admits(next.get().value())) {
                break;
            }
            sum = sum.plus(next.get());
        }
        return Optional.of(sum);
    }

    /** A number below a thousand with the scale words that multiply it: "two hundred and five thousand". */
    private Optional<Part> group(int at) {
        Optional<Part> small = small(at).map(this::hundreds);
        if (small.isEmpty()
                && isArticle(at)
                && word(at + 1).filter(this::follows).isPresent()) {
            small = Optional.of(hundreds(Part.closed(at + 1, BigDecimal.ONE)));
        }
        return small.map(this::scaled);
    }

    private boolean follows(NumberWord word) {
        return (word.multiplies() || word.is(Kind.DOZEN)) && !word.plural();
    }

    private Part hundreds(Part small) {
        int at = skipHyphen(small.end());
        if (word(at).filter(w -> w.is(Kind.HUNDRED)).isEmpty()) {
            return small;
        }
        Part hundreds = small.times(Part.HUNDRED, at + 1);
        return small(skipAnd(at + 1))
                .filter(rest -> hundreds.admits(rest.value()) && !isMultiplied(rest.end()))
                .map(hundreds::plus)
                .orElse(hundreds);
    }

    private boolean isMultiplied(int at) {
        return word(at).filter(w -> w.is(Kind.HUNDRED) || w.is(Kind.DOZEN)).isPresent();
    }

    Part scaled(Part part) {
        Part scaled = part;
        int at = skipHyphen(part.end());
        for (Optional<NumberWord> scale = scale(at); scale.isPresent(); scale = scale(at)) {
            scaled = scaled.times(scale.get().value(), at + 1);
            at = skipHyphen(at + 1);
        }
        return scaled;
    }

    private Optional<NumberWord> scale(int at) {
        boolean digits = at > 0 && at < limit && tokens.get(at - 1).type() == Token.Type.NUMBER;
        return word(at).filter(w -> w.is(Kind.SCALE) || w.is(Kind.DOZEN) || (w.is(Kind.SCALE_SUFFIX) && digits))
                .or(() -> digits ? letter(at) : Optional.empty());
    }

    /** "10k", "5M", "1.2b"; a small m is a metre and is left to whoever knows better. */
    private Optional<NumberWord> letter(int at) {
        boolean joined = tokens.joined(at);
        String zeros = switch (withoutPoint(tokens.get(at).text())) {
            case "k", "K" -> "1E3";
            case "M", "MM" -> "1E6";
            case "G" -> "1E9";
            case "b", "B" -> joined ? "1E9" : "";
            case "T" -> joined ? "1E12" : "";
            default -> "";
        };
        return zeros.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberWord(Kind.SCALE_SUFFIX, new BigDecimal(zeros), false));
    }

    /** At the end of a sentence a single capital keeps its point. */
    private static String withoutPoint(String letter) {
        return letter.endsWith(".") ? letter.substring(0, letter.length() - 1) : letter;
    }

    private Optional<Part> small(int at) {
        if (at < limit && tokens.get(at).type() == Token.Type.NUMBER) {
            return digits(at);
        }
        Optional<NumberWord> word = word(at);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return switch (word.get().kind()) {
            case UNIT -> Optional.of(Part.closed(at + 1, word.get().value()));
            case TENS -> Optional.of(tens(at, word.get().value()));
            case HUNDRED, SCALE, SCALE_SUFFIX, DOZEN, ORDINAL_UNIT, ORDINAL_TENS, ORDINAL_SCALE, PART, VULGAR ->
                Optional.empty();
        };
    }

    private Part tens(int at, BigDecimal value) {
        Part tens = new Part(at + 1, value, BigDecimal.TEN);
        int next = skipHyphen(at + 1);
        return word(next)
                .filter(w -> w.is(Kind.UNIT) && tens.admits(w.value()))
                .map(w -> Part.closed(next + 1, value.add(w.value())))
                .orElse(tens);
    }

    private Optional<Part> digits(int at) {
        int end = spaced(at);
        if (end == at + 1) {
            return Numeral.parse(tokens.get(at).text()).map(value -> Part.closed(end, value));
        }
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < end; i++) {
            joined.append(tokens.get(i).text());
        }
        return Numeral.parse(joined.toString()).map(value -> Part.closed(end, value));
    }

    /** The end of "1 234 567": groups of three with one space between, the last perhaps with decimals. */
    private int spaced(int at) {
        int end = at + 1;
        String first = tokens.get(at).text();
        if (first.length() > 3 || first.startsWith("0")) {
            return end;
        }
        while (end < limit && end - at < 6 && isSpacedGroup(end)) {
            end++;
        }
        boolean cut = end < limit && tokens.get(end).type() == Token.Type.NUMBER && spaceBefore(end);
        return cut ? at + 1 : end;
    }

    private boolean isSpacedGroup(int at) {
        String text = tokens.get(at).text();
        boolean whole = text.length() == 3 || (text.length() > 4 && text.charAt(3) == '.');
        return whole
                && tokens.get(at).type() == Token.Type.NUMBER
                && tokens.get(at - 1).text().length() <= 3
                && spaceBefore(at);
    }

    private boolean spaceBefore(int at) {
        return tokens.get(at).start() - tokens.get(at - 1).end() == 1;
    }

    private boolean isArticle(int at) {
        return at < limit && (tokens.at(at, "a") || tokens.at(at, "an"));
    }

    private int skipAnd(int at) {
        return tokens.at(at, "and") ? at + 1 : at;
    }

    private int skipHyphen(int at) {
        return tokens.at(at, "-") ? at + 1 : at;
    }

    private Optional<NumberWord> word(int at) {
        return at < limit ? NumberWord.of(tokens.get(at)) : Optional.empty();
    }
}
