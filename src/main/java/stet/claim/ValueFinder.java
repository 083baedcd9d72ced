package stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.QuantityRecognizer;
import stet.text.time.TimeRecognizer;

/** Finds numbers and times. */
final class ValueFinder {

    /** Words between a number and the noun that it counts. */
    private static final int REACH = 8;

    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final TimeRecognizer times = new TimeRecognizer();

    List<Mention> find(Sentence sentence, Optional<LocalDate> published) {
        Tokens tokens = sentence.tokens();
        List<Mention> found = new ArrayList<>();
        for (Mention time : times.recognize(tokens, published)) {
            found.add(time.value() instanceof Normalized.Duration ? lasting(time, tokens) : time);
        }
        List<Mention> dated = List.copyOf(found);
        quantities.recognize(tokens).stream()
                .filter(quantity -> dated.stream().noneMatch(time -> time.span().overlaps(quantity.span())))
                .map(quantity -> counting(quantity, tokens))
                .forEach(found::add);
        return found;
    }

    /** "two" goes on to what is counted: "two of his closest advisors". */
    private static Mention counting(Mention mention, Tokens tokens) {
        Optional<String> counted = counted(mention.value());
        int next = after(mention.span(), tokens);
        for (int at = next; counted.isPresent() && at < Math.min(tokens.size(), next + REACH); at++) {
            Token token = tokens.get(at);
            if (token.type() == Token.Type.WORD && isHead(token, counted.get())) {
                return new Mention(new Span(mention.span().start(), token.end()), mention.value());
            }
        }
        return mention;
    }

    private static boolean isHead(Token token, String lemma) {
        return Lemma.noun(token.lower()).equals(lemma.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> counted(Normalized value) {
        return switch (value) {
            case Normalized.Count count -> count.of();
            case Normalized.Percent percent -> percent.of();
            case Normalized.Ratio ratio -> ratio.of();
            case Normalized.Rank rank -> rank.of();
            default -> Optional.empty();
        };
    }

    /** "nearly six months" goes on with what lasts so long: "of war". */
    private static Mention lasting(Mention duration, Tokens tokens) {
        int next = after(duration.span(), tokens);
        boolean named = tokens.at(next, "of")
                && next + 1 < tokens.size()
                && tokens.get(next + 1).type() == Token.Type.WORD
                && !tokens.get(next + 1).capitalized()
                && !tokens.at(next + 1, "the");
        int end = named ? tokens.get(next + 1).end() : duration.span().end();
        return new Mention(new Span(duration.span().start(), end), duration.value());
    }

    private static int after(Span span, Tokens tokens) {
        int next = 0;
        while (next < tokens.size() && tokens.get(next).start() < span.end()) {
            next++;
        }
        return next;
    }
}
