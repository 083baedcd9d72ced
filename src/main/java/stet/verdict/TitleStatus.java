package stet.verdict;

import java.util.List;
import java.util.Locale;
import stet.text.Token;
import stet.text.Tokens;

/**
 * How a person holds a title: "former", "acting", "deputy"; empty where outright. What somebody held "then" or "at the
 * time" they may hold no longer.
 */
final class TitleStatus {

    static final String THEN = "then";
    static final String FORMER = "former";
    static final String ACTING = "acting";
    private static final String ELECT = "elect";

    private TitleStatus() {}

    static String in(String title) {
        return in(Tokens.of(title));
    }

    /** The first status word of a stretch. */
    static String in(List<Token> tokens) {
        return tokens.stream()
                .map(Token::lower)
                .filter(word -> Terms.WORDS.has("status", word))
                .map(TitleStatus::plain)
                .findFirst()
                .orElse("");
    }

    /** One word for all of a meaning: "ex" and "retired" are "former". */
    static String plain(String status) {
        String lower = status.toLowerCase(Locale.ROOT).replace("-", "");
        return Terms.WORDS.get("status", lower).orElse(lower);
    }

    /** Whether two can be said of one person. */
    static boolean agree(String a, String b) {
        return a.equals(b) || (areOfOtherTimes(a, b) && (a.equals(FORMER) || b.equals(FORMER)));
    }

    /** Whether one of them speaks of another time than now, so that the two can be true at once. */
    static boolean areOfOtherTimes(String a, String b) {
        return a.equals(THEN) || b.equals(THEN);
    }

    /** Whether it says that the title is held no longer or not yet. */
    static boolean isOfOtherTime(String status) {
        return status.equals(THEN) || status.equals(FORMER) || status.equals(ELECT);
    }
}
