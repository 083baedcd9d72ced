package stet.claim;

import java.util.ArrayList;
import java.util.List;
import stet.model.Attribution;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.Token;
import stet.text.Tokens;

/** Turns quoted words into mentions with their speaker. */
final class Quotations {

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_OF_A_SENTENCE = 4;

    private Quotations() {}

    static List<Mention> find(Sentence sentence, List<Span> quoted, Speakers speakers) {
        List<Mention> out = new ArrayList<>();
        for (Span span : quoted) {
            if (span.start() < sentence.span().start()) {
                continue;
            }
            Tokens words = Tokens.of(sentence.text(), span);
            long count =
                    words.stream().filter(t -> t.type() != Token.Type.SYMBOL).count();
            if (count >= FEWEST_WORDS) {
                boolean whole =
                        count >= FEWEST_OF_A_SENTENCE && words.getFirst().capitalized();
                out.add(new Mention(
                        span,
                        new Normalized.Quote(
                                span.of(sentence.text()), speakers.current().map(Attribution::speaker), whole)));
            }
        }
        return out;
    }
}
