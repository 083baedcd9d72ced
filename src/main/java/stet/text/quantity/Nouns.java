package stet.text.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.text.Token;
import stet.text.Tokens;

/** Finds the noun that a number counts, by the shape of the words alone: no tagger runs here. */
final class Nouns {

    private static final int WINDOW = 6;

    private Nouns() {}

    /** The lemma of the first plural noun in the noun phrase from {@code at}; "of his" and the like are skipped. */
    static Optional<String> counted(Tokens tokens, int at) {
        int start = tokens.at(at, "-") ? at + 1 : afterOf(tokens, at);
        int stop = Math.min(tokens.size(), start + WINDOW);
        for (int i = start; i < stop && isInPhrase(tokens.get(i)); i++) {
            Optional<String> lemma = plural(tokens, i);
            if (lemma.isPresent()) {
                return i + 1 < stop ? plural(tokens, i + 1).or(() -> lemma) : lemma;
            }
        }
        return Optional.empty();
    }

    /** The lemma of the next word, which "one" or a rank counts; nothing where a function word stands. */
    static Optional<String> next(Tokens tokens, int at) {
        int start = afterOf(tokens, at);
        boolean noun = start < tokens.size() && isWord(tokens.get(start)) && !isFunction(tokens.get(start));
        return noun ? counted(tokens, start).or(() -> Optional.of(head(tokens, start))) : Optional.empty();
    }

    /** The last word of a short noun phrase; a word in -ed or -ly is taken for what follows the noun. */
    private static String head(Tokens tokens, int start) {
        int head = start;
        for (int i = start + 1; i < Math.min(tokens.size(), start + 4) && isInPhrase(tokens.get(i)); i++) {
            String word = tokens.get(i).lower();
            if (word.endsWith("ed") || word.endsWith("ly") || word.startsWith("'")) {
                break;
            }
            head = tokens.get(i).is("-") ? head : i;
        }
        return tokens.get(head).lower();
    }

    /** The noun of the whole in "half the voters" and "half of the voters". */
    static Optional<String> whole(Tokens tokens, int at) {
        boolean determined = at < tokens.size() && isDeterminer(tokens.get(at));
        if ((tokens.at(at, "a") || tokens.at(at, "each")) && isPeriod(tokens, at + 1)) {
            return Optional.empty();
        }
        return determined || tokens.at(at, "of") ? next(tokens, determined ? at + 1 : at) : Optional.empty();
    }

    /** In "4 percent a year" the year is no whole. */
    private static boolean isPeriod(Tokens tokens, int at) {
        return UnitIndex.measures()
                .at(tokens, at)
                .filter(unit -> unit.unit().is(Unit.Kind.TIME))
                .isPresent();
    }

    private static int afterOf(Tokens tokens, int at) {
        if (!tokens.at(at, "of")) {
            return at;
        }
        int next = at + 1;
        while (next < tokens.size() && next - at < 4 && isDeterminerOrNumber(tokens.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean isDeterminerOrNumber(Token token) {
        return isDeterminer(token)
                || token.type() == Token.Type.NUMBER
                || NumberWord.of(token).isPresent();
    }

    private static boolean isDeterminer(Token token) {
        return switch (token.lower()) {
            case "the", "his", "her", "its", "their", "our", "my", "your", "these", "those", "all", "'s", "a", "an" ->
                true;
            default -> false;
        };
    }

    static boolean isFunction(Token token) {
        return Words.FUNCTION.contains(token.lower());
    }

    private static boolean isWord(Token token) {
        return token.type() == Token.Type.WORD;
    }

    private static boolean isInPhrase(Token token) {
        return (isWord(token) && !isFunction(token)) || token.is("-");
    }

    private static Optional<String> plural(Tokens tokens, int at) {
        String word = tokens.get(at).lower();
        String irregular = Words.PLURALS.get(word);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        boolean regular = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !tokens.at(at + 1, "-");
        return regular ? Optional.of(singular(word)) : Optional.empty();
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    /** Loaded at the first look-up. */
    private static final class Words {
        static final Map<String, String> PLURALS = new HashMap<>();
        static final Set<String> FUNCTION = new HashSet<>();

        static {
            for (List<String> row : Table.rows("plurals.tsv")) {
                PLURALS.put(row.get(0), row.get(1));
            }
            Table.rows("function-words.tsv").forEach(row -> FUNCTION.add(row.get(0)));
        }
    }
}
