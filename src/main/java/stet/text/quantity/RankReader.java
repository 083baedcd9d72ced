package stet.text.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.model.Normalized.Rank;
import stet.text.Token;
import stet.text.Tokens;

/** Reads places in an order: "the third-largest city", "its second victory", "No. 3", "the smallest state". */
final class RankReader {

    private final NumberReader numbers = new NumberReader();

    /** A rank, to the token before {@code end}. */
    record Match(int end, Rank rank) {}

    Optional<Match> read(Tokens tokens, int at) {
        return superlative(tokens, at)
                .filter(s -> isDefinite(tokens, at))
                .map(s -> match(tokens, s.end, 1, s.fromEnd, Optional.of(s.base)))
                .filter(m -> m.rank.of().isPresent() || isAlone(tokens, at, m.end))
                .or(() -> numbered(tokens, at))
                .or(() -> ordinal(tokens, at));
    }

    private Optional<Match> ordinal(Tokens tokens, int at) {
        return numbers.read(tokens, at)
                .filter(number -> number.ordinal()
                        && number.value().precision() - number.value().scale() < 10)
                .filter(number -> !isTime(tokens, at, number.end()))
                .flatMap(number ->
                        ranked(tokens, at, number.end(), number.value().intValue()));
    }

    private static Optional<Match> ranked(Tokens tokens, int at, int end, int position) {
        int next = skipHyphen(tokens, end);
        if (tokens.at(next, "to") && tokens.at(skipHyphen(tokens, next + 1), "last")) {
            return Optional.of(match(tokens, skipHyphen(tokens, next + 1) + 1, position, true, Optional.empty()));
        }
        Optional<Superlative> superlative = superlative(tokens, next);
        if (superlative.isPresent()) {
            Superlative s = superlative.get();
            return Optional.of(match(tokens, s.end, position, s.fromEnd, Optional.of(s.base)));
        }
        return Optional.of(match(tokens, end, position, false, Optional.empty()))
                .filter(m -> m.rank.of().isPresent() || isPlaced(tokens, at) || isAlone(tokens, at, end));
    }

    /** "The largest in Europe", "the first since 1987": no noun follows, but not "for the best". */
    private static boolean isAlone(Tokens tokens, int at, int end) {
        boolean idiom = ContextWords.at("before-idiom", tokens, at - 2);
        boolean last = end >= tokens.size() || tokens.get(end).type() == Token.Type.SYMBOL;
        return tokens.at(at - 1, "the") && !idiom && (last || ContextWords.at("behind-rank", tokens, end));
    }

    /** "Finished third" */
    private static boolean isPlaced(Tokens tokens, int at) {
        return at > 0 && ContextWords.at("placed", tokens, at - 1);
    }

    private static Match match(Tokens tokens, int end, int position, boolean fromEnd, Optional<String> base) {
        return new Match(end, new Rank(position, fromEnd, base, Nouns.next(tokens, skipHyphen(tokens, end))));
    }

    /** "No. 3", "number one" */
    private Optional<Match> numbered(Tokens tokens, int at) {
        boolean sign = tokens.at(at, "no") || tokens.at(at, "no.") || tokens.at(at, "number");
        int digits = tokens.at(at + 1, ".") && tokens.joined(at + 1) ? at + 2 : at + 1;
        boolean isShort = sign
                && digits < tokens.size()
                && tokens.get(digits).type() == Token.Type.NUMBER
                && tokens.get(digits).text().length() <= 3;
        Optional<NumberWord> spelled = tokens.at(at, "number") && digits < tokens.size()
                ? NumberWord.of(tokens.get(digits)).filter(word -> word.is(NumberWord.Kind.UNIT))
                : Optional.empty();
        if (spelled.isPresent()) {
            return spelled.map(word -> match(tokens, digits + 1, word.value().intValue(), false, Optional.empty()));
        }
        return isShort && tokens.get(digits).text().chars().allMatch(Character::isDigit)
                ? Optional.of(match(
                        tokens, digits + 1, Integer.parseInt(tokens.get(digits).text()), false, Optional.empty()))
                : Optional.empty();
    }

    /** Days, centuries and the like are left to whoever reads times. */
    private static boolean isTime(Tokens tokens, int at, int end) {
        boolean date = Guards.isMonth(tokens, at - 1)
                || Guards.isMonth(tokens, end)
                || (tokens.at(end, "of") && Guards.isMonth(tokens, end + 1));
        boolean article = tokens.at(at - 1, "a") && Nouns.next(tokens, end).isEmpty();
        boolean second =
                tokens.at(end - 1, "second") && (article || tokens.at(at - 1, "per") || tokens.at(at - 1, "every"));
        boolean plural =
                NumberWord.of(tokens.get(end - 1)).filter(NumberWord::plural).isPresent();
        return date || second || plural || isPeriod(tokens, skipHyphen(tokens, end)) || tokens.at(at - 1, "at");
    }

    private static boolean isPeriod(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        return switch (tokens.get(at).lower()) {
            case "century", "centuries", "quarter", "half", "decade", "day", "week", "month", "year", "of" -> true;
            default -> false;
        };
    }

    /** An adjective of the highest degree. */
    private record Superlative(int end, String base, boolean fromEnd) {}

    private static Optional<Superlative> superlative(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        boolean most = tokens.at(at, "most") || tokens.at(at, "least");
        if (most && at + 1 < tokens.size() && isAdjective(tokens.get(at + 1))) {
            return Optional.of(new Superlative(at + 2, tokens.get(at + 1).lower(), tokens.at(at, "least")));
        }
        return Optional.ofNullable(Words.SUPERLATIVES.get(tokens.get(at).lower()))
                .map(row -> new Superlative(at + 1, row.get(1), row.get(2).equals("bottom")));
    }

    private static boolean isAdjective(Token token) {
        String word = token.lower();
        boolean noun = word.endsWith("s") && !word.endsWith("ous");
        return token.type() == Token.Type.WORD && !noun && !Nouns.isFunction(token) && word.length() > 4;
    }

    /** "The largest", "its largest"; "one of the largest" says nothing about the place. */
    private static boolean isDefinite(Tokens tokens, int at) {
        if (at == 0) {
            return false;
        }
        boolean oneOf = tokens.at(at - 2, "of") || tokens.at(at - 2, "among");
        return !oneOf
                && switch (tokens.get(at - 1).lower()) {
                    case "the", "'s", "its", "their", "his", "her", "our", "my" -> true;
                    default -> false;
                };
    }

    private static int skipHyphen(Tokens tokens, int at) {
        return tokens.at(at, "-") ? at + 1 : at;
    }

    /** Every superlative. */
    static Set<String> superlatives() {
        return Words.SUPERLATIVES.keySet();
    }

    /** Loaded at the first look-up. */
    private static final class Words {
        static final Map<String, List<String>> SUPERLATIVES = new HashMap<>();

        static {
            Table.rows("superlatives.tsv").forEach(row -> SUPERLATIVES.put(row.get(0), row));
        }
    }
}
