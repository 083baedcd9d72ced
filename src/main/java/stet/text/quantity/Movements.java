package stet.text.quantity;

import stet.text.Lemma;
import stet.text.Token;
import stet.text.Tokens;

/** Tells what goes from one number to another from what lies between the two: "fell from 4 to 3 percent". */
final class Movements {

    /** How far back a verb of change may stand, which makes "from 5 to 6" a movement. */
    private static final int VERB_WINDOW = 3;

    private final CoreReader cores;

    Movements(CoreReader cores) {
        this.cores = cores;
    }

    /** A number that a movement starts from, in the unit of the number it goes to: the 4 in "fell from 4 to 3 percent". */
    Core moved(Tokens tokens, Core first) {
        int to = first.end();
        if (!first.bare()
                || first.meaning().isEmpty()
                || !tokens.at(first.start() - 1, "from")
                || !tokens.at(to, "to")) {
            return first;
        }
        return cores.read(tokens, Math.min(to + 1, tokens.size() - 1))
                .filter(second -> !second.bare() && second.meaning().isPresent() && isMeasured(second))
                .map(second -> new Core(
                        first.start(), first.end(), false, RangeReader.scaled(tokens, first, second), second.meaning()))
                .orElse(first);
    }

    private static boolean isMeasured(Core second) {
        return switch (RangeReader.meaning(second).kind()) {
            case PERCENT, MONEY, QUANTITY -> true;
            case COUNT, DURATION, DATE, RANK, ROLE, QUOTE, ATTRIBUTION, EVENT, RELATION -> false;
        };
    }

    /** Whether something goes from one number to another, so that "from" and "to" bound nothing. */
    static boolean isMovement(Tokens tokens, int at) {
        for (int i = Math.max(0, at - VERB_WINDOW); i < at; i++) {
            if (ContextWords.has("move", Lemma.verb(tokens.get(i).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "From 200 to 300 in 2008": what takes a time goes on. */
    static boolean isDated(Tokens tokens, int end) {
        boolean in = tokens.at(end, "in") || tokens.at(end, "since") || tokens.at(end, "by");
        boolean year = in
                && end + 1 < tokens.size()
                && tokens.get(end + 1).type() == Token.Type.NUMBER
                && tokens.get(end + 1).text().length() == 4;
        return year || (in && Guards.isMonth(tokens, end + 1));
    }
}
