package stet.text.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Tokens;
import stet.text.quantity.NumberWord.Kind;
import stet.text.quantity.Reading.Anchor;

/** Finds places in an order: "21st", "the last but one", "next". */
public final class OrdinalExtractor implements Extractor {

    private record Match(int end, Reading.Position position) {}

    @Override
    public List<Found> extract(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            Optional<Match> match = relative(tokens, at).or(() -> ordinal(tokens, start));
            boolean fraction = tokens.at(at, "a") && isScale(tokens, at + 1);
            if (fraction) {
                at += 2;
            } else {
                match.ifPresent(m -> found.add(new Found(tokens.span(start, m.end()), m.position())));
                at = match.map(Match::end).orElse(at + 1);
            }
        }
        return found;
    }

    /** "A trillionth" is a share, not a place. */
    private static boolean isScale(Tokens tokens, int at) {
        return at < tokens.size()
                && NumberWord.of(tokens.get(at))
                        .filter(w -> w.is(Kind.ORDINAL_SCALE))
                        .isPresent();
    }

    private static Optional<Match> ordinal(Tokens tokens, int at) {
        int limit = Math.min(tokens.size(), at + Fractions.MAX_WORDS);
        return new Ordinals(tokens)
                .read(at, limit)
                .filter(part -> NumberWord.of(tokens.get(part.end() - 1))
                        .filter(NumberWord::plural)
                        .isEmpty())
                .map(part -> new Match(part.end(), new Reading.Position(part.value(), Anchor.START)));
    }

    private static Optional<Match> relative(Tokens tokens, int at) {
        return Phrases.RELATIVE.startingAt(tokens, at).map(phrase -> new Match(at + phrase.size(), phrase.meaning()));
    }

    /** Loaded at the first look-up. */
    private static final class Phrases {
        static final PhraseTable<Reading.Position> RELATIVE = PhraseTable.load(
                "relative-ordinals.tsv",
                row -> true,
                row -> new Reading.Position(new BigDecimal(row.get(2)), Anchor.valueOf(row.get(1))));
    }
}
