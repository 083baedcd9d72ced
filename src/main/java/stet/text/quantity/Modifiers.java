package stet.text.quantity;

import java.util.Optional;
import stet.model.Modifier;
import stet.text.Lemma;
import stet.text.Tokens;

/** The phrases that qualify a number: "more than" before it, "or more" behind it. */
final class Modifiers {

    /** A modifier and the outer edge of its phrase: the first token before a number, or the token after. */
    record Match(int edge, Modifier modifier) {}

    private Modifiers() {}

    /** The longest phrase that ends right before token {@code start}. */
    static Optional<Match> before(Tokens tokens, int start) {
        return Phrases.BEFORE
                .endingBefore(tokens, start)
                .map(phrase -> new Match(start - phrase.size(), phrase.meaning()))
                .filter(match -> !isPlace(tokens, match.edge()));
    }

    /** "Spread over 2,300 acres" says where, not how many more. */
    private static boolean isPlace(Tokens tokens, int at) {
        return at > 0
                && tokens.at(at, "over")
                && ContextWords.has("spreading", Lemma.verb(tokens.get(at - 1).lower()));
    }

    /** The longest phrase that begins at token {@code end}. */
    static Optional<Match> after(Tokens tokens, int end) {
        return Phrases.AFTER.startingAt(tokens, end).map(phrase -> new Match(end + phrase.size(), phrase.meaning()));
    }

    /** Loaded at the first look-up. */
    private static final class Phrases {
        static final PhraseTable<Modifier> BEFORE = load("before");
        static final PhraseTable<Modifier> AFTER = load("after");

        private static PhraseTable<Modifier> load(String place) {
            return PhraseTable.load(
                    "modifiers.tsv", row -> row.get(2).equals(place), row -> Modifier.valueOf(row.get(1)));
        }
    }
}
