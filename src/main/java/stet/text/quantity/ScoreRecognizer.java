package stet.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized.Score;
import stet.model.Span;
import stet.text.Token;
import stet.text.Tokens;

/** Finds results of two sides, "beat them 3-1", "a 27-24 win": a pair of small numbers in a sentence about a contest. */
public final class ScoreRecognizer {

    private static final int MOST_DIGITS = 3;
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Set<String> CONTEST = Set.of(
            "beat",
            "beats",
            "beaten",
            "beating",
            "win",
            "wins",
            "won",
            "winning",
            "winner",
            "winners",
            "defeat",
            "defeats",
            "defeated",
            "defeating",
            "lose",
            "loses",
            "lost",
            "losing",
            "loss",
            "victory",
            "draw",
            "draws",
            "drew",
            "drawn",
            "tie",
            "tied",
            "lead",
            "leads",
            "led",
            "leading",
            "trail",
            "trailed",
            "trailing",
            "match",
            "game",
            "final",
            "derby",
            "score",
            "scored",
            "thrash",
            "thrashed",
            "edge",
            "edged",
            "crush",
            "crushed",
            "stun",
            "stunned",
            "equaliser",
            "shoot-out",
            "overcame",
            "overcome",
            "outplayed",
            "triumph");

    private static final Set<String> RESULT = Set.of(
            "win", "victory", "defeat", "loss", "draw", "lead", "triumph", "thrashing", "deficit", "tie", "score");

    /** The scores of a sentence; a range before a noun, "20-30 people", is none. */
    public List<Mention> recognize(Tokens sentence) {
        List<Mention> scores = new ArrayList<>();
        if (sentence.stream().noneMatch(token -> CONTEST.contains(token.lower()))) {
            return scores;
        }
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (isScore(sentence, i)) {
                Span span = sentence.span(i, i + 3);
                scores.add(new Mention(span, new Score(number(sentence.get(i)), number(sentence.get(i + 2)))));
            }
        }
        return scores;
    }

    private static boolean isScore(Tokens tokens, int at) {
        return isNumber(tokens.get(at))
                && DASHES.contains(tokens.get(at + 1).text())
                && isNumber(tokens.get(at + 2))
                && tokens.joined(at + 1)
                && tokens.joined(at + 2)
                && !isChained(tokens, at)
                && isEnd(tokens, at + 3);
    }

    /** "555-12-34", "$20-30" */
    private static boolean isChained(Tokens tokens, int at) {
        boolean before = at > 0 && tokens.joined(at) && !isOpening(tokens.get(at - 1));
        boolean after = at + 3 < tokens.size()
                && tokens.joined(at + 3)
                && DASHES.contains(tokens.get(at + 3).text());
        return before || after;
    }

    private static boolean isOpening(Token token) {
        return token.is("(") || token.is("\"") || token.is("“");
    }

    /** After a score stands a mark, a short word, a name or the word for a result. */
    private static boolean isEnd(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at);
        return (next.type() != Token.Type.WORD && next.type() != Token.Type.NUMBER && !next.is("%"))
                || next.capitalized()
                || Nouns.isFunction(next)
                || next.is("at")
                || next.is("after")
                || next.is("against")
                || RESULT.contains(next.lower());
    }

    private static boolean isNumber(Token token) {
        return token.type() == Token.Type.NUMBER
                && token.text().length() <= MOST_DIGITS
                && token.text().chars().allMatch(Character::isDigit);
    }

    private static int number(Token token) {
        return Integer.parseInt(token.text());
    }
}
