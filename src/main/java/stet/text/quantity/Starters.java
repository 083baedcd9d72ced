package stet.text.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.text.Token;

/** The words that a quantity can begin with: one look-up spares most words of a text the grammar. */
final class Starters {

    private static final List<String> OTHERS = List.of(
            "a",
            "an",
            "between",
            "from",
            "minus",
            "negative",
            "no",
            "no.",
            "number",
            "most",
            "least",
            "tens",
            "magnitude",
            "several",
            "few",
            "scores");

    private Starters() {}

    static boolean mayStart(Token token) {
        return switch (token.type()) {
            case NUMBER -> true;
            case WORD -> Loaded.WORDS.contains(token.lower()) || isMillionCode(token.text());
            case SYMBOL -> Loaded.WORDS.contains(token.lower()) || ".-\u2212".contains(token.text());
        };
    }

    /** "MUSD" */
    private static boolean isMillionCode(String word) {
        return word.length() == 4 && word.charAt(0) == 'M' && Character.isUpperCase(word.charAt(1));
    }

    /** Collected at the first look-up. */
    private static final class Loaded {
        static final Set<String> WORDS = new HashSet<>(OTHERS);

        static {
            WORDS.addAll(NumberWord.spellings());
            WORDS.addAll(UnitIndex.currencySigns().firstWords());
            WORDS.addAll(RankReader.superlatives());
        }
    }
}
