package stet.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Tokens;

/** Finds percentages: "20 per cent", "5%", "per cent of twenty", and the bare word; none in web addresses. */
public final class PercentExtractor implements Extractor {

    private final NumberReader numbers = new NumberReader();

    @Override
    public List<Found> extract(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.at(at + 1, ":") && tokens.at(at + 2, "/")) {
                at = addressEnd(tokens, at);
                continue;
            }
            Optional<Found> percent = read(tokens, at);
            percent.ifPresent(found::add);
            int end = percent.map(p -> p.span().end()).orElse(0);
            do {
                at++;
            } while (at < tokens.size() && tokens.get(at).start() < end);
        }
        return found;
    }

    private static int addressEnd(Tokens tokens, int start) {
        int at = start + 1;
        while (at < tokens.size() && tokens.joined(at)) {
            at++;
        }
        return at;
    }

    private Optional<Found> read(Tokens tokens, int at) {
        Optional<Found> number = numbers.read(tokens, at)
                .filter(n -> !n.ordinal())
                .flatMap(n ->
                        Percentages.at(tokens, n.end()).map(sign -> found(tokens, at, sign.end(), Optional.of(n))));
        return number.or(() -> Percentages.at(tokens, at).map(sign -> reversed(tokens, at, sign)));
    }

    /** "Per cent of twenty", or the word alone. */
    private Found reversed(Tokens tokens, int at, Percentages.Sign sign) {
        int start = tokens.at(sign.end(), "of") ? sign.end() + 1 : tokens.size();
        return start < tokens.size()
                ? numbers.read(tokens, start)
                        .map(n -> found(tokens, at, n.end(), Optional.of(n)))
                        .orElse(found(tokens, at, sign.end(), Optional.empty()))
                : found(tokens, at, sign.end(), Optional.empty());
    }

    private static Found found(Tokens tokens, int at, int end, Optional<NumberMatch> number) {
        return new Found(tokens.span(at, end), new Reading.Percentage(number.map(NumberMatch::value)));
    }
}
