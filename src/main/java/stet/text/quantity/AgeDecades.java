package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import stet.model.Normalized;
import stet.model.Normalized.Dimension;
import stet.text.Token;
import stet.text.Tokens;

/** Reads ages told by their decade: "in her 30s" is 30 to 39, "in his late forties" 45 to 49. */
final class AgeDecades {

    private static final Map<String, Integer> WORDS = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    private AgeDecades() {}

    static Optional<VagueReader.Vague> read(Tokens tokens, int at) {
        if (!tokens.at(at, "in") || at + 2 >= tokens.size() || !ContextWords.at("owner", tokens, at + 1)) {
            return Optional.empty();
        }
        String part = tokens.get(at + 2).lower();
        boolean cut = part.equals("early") || part.equals("mid") || part.equals("late");
        int after = cut ? at + 3 : at + 2;
        int decade = tokens.at(after, "-") ? after + 1 : after;
        return tens(tokens, decade).map(tens -> age(isWord(tokens, decade) ? decade + 1 : decade + 2, tens, part));
    }

    private static boolean isWord(Tokens tokens, int at) {
        return tokens.get(at).type() == Token.Type.WORD;
    }

    private static Optional<Integer> tens(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String text = tokens.get(at).lower();
        boolean plural = tokens.joined(at + 1) && (tokens.at(at + 1, "s") || tokens.at(at + 1, "'s"));
        boolean digits = text.length() == 2 && Character.isDigit(text.charAt(0)) && text.endsWith("0");
        return digits && plural ? Optional.of(Integer.valueOf(text)) : Optional.ofNullable(WORDS.get(text));
    }

    private static VagueReader.Vague age(int end, int tens, String part) {
        int low = switch (part) {
            case "mid" -> 3;
            case "late" -> 5;
            default -> 0;
        };
        int high = switch (part) {
            case "early" -> 4;
            case "mid" -> 7;
            default -> 9;
        };
        return new VagueReader.Vague(
                end,
                new Normalized.Quantity(
                        Amounts.between(BigDecimal.valueOf(tens + low), BigDecimal.valueOf(tens + high)),
                        "year",
                        Dimension.AGE));
    }
}
