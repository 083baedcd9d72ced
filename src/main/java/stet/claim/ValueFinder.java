package stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.QuantityRecognizer;
import stet.text.time.TimeRecognizer;

/** Finds numbers and times. */
final class ValueFinder {

    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final TimeRecognizer times = new TimeRecognizer();

    List<Mention> find(Sentence sentence, Optional<LocalDate> published) {
        Tokens tokens = sentence.tokens();
        List<Mention> found = new ArrayList<>();
        for (Mention time : times.recognize(tokens, published)) {
            found.add(time.value() instanceof Normalized.Duration ? lasting(time, tokens) : time);
        }
        List<Mention> times = List.copyOf(found);
        quantities.recognize(tokens).stream()
                .filter(quantity -> times.stream().noneMatch(time -> time.span().overlaps(quantity.span())))
                .forEach(found::add);
        return found;
    }

    /** "nearly six months" goes on with what lasts so long: "of war". */
    private static Mention lasting(Mention duration, Tokens tokens) {
        int next = 0;
        while (next < tokens.size() && tokens.get(next).start() < duration.span().end()) {
            next++;
        }
        boolean named = tokens.at(next, "of")
                && next + 1 < tokens.size()
                && tokens.get(next + 1).type() == Token.Type.WORD
                && !tokens.get(next + 1).capitalized()
                && !tokens.at(next + 1, "the");
        int end = named ? tokens.get(next + 1).end() : duration.span().end();
        return new Mention(new Span(duration.span().start(), end), duration.value());
    }
}
