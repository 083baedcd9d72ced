package stet.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stet.text.Token;

/**
 * How a person holds a title: "former", "acting", "deputy"; empty where outright. What somebody held "then" or "at the
 * time" they may hold no longer.
 */
final class TitleStatus {

    private static final int BEFORE = 7;
    private static final int AFTER = 7;
    private static final int NEXT = 2;
    private static final int TERM = 4;
    private static final String THEN = "then";
    private static final String FORMER = "former";

    private TitleStatus() {}

    /** The status beside a name, before it or after it, whichever has the title. */
    static String of(PersonName person, Set<String> title, Clause clause) {
        int size = clause.tokens().size();
        int head = head(person, title, clause);
        boolean after = head >= person.end();
        int from = after ? person.end() : Math.max(0, person.first() - BEFORE);
        int to = Math.min(size, (after ? head + 1 : person.end()) + NEXT);
        String stated = in(clause.tokens().subList(from, to));
        if (stated.isEmpty() && after && isOver(clause, person.end(), head)) {
            return FORMER;
        }
        return stated.isEmpty() && head >= 0 && isAtThatTime(clause, head) ? THEN : stated;
    }

    /** The source's own words from the title to the name, or from the name to the title. */
    static String words(PersonName person, Set<String> title, Clause clause) {
        int head = head(person, title, clause);
        int from = head < 0 ? person.first() : Math.min(head, person.first());
        while (from > 0 && head >= 0 && head < person.first() && isTitleWord(clause.word(from - 1), title)) {
            from--;
        }
        return clause.tokens()
                .span(from, Math.max(person.end(), head + 1))
                .of(clause.tokens().text());
    }

    private static boolean isTitleWord(String word, Set<String> title) {
        Set<String> own = Terms.title(word);
        return Terms.WORDS.has("status", word) || word.equals("-") || (!own.isEmpty() && title.containsAll(own));
    }

    /** Where the last word of the title stands: before the name, or else after it; -1 where nowhere. */
    private static int head(PersonName person, Set<String> title, Clause clause) {
        Optional<String> last = title.stream().reduce((a, b) -> b);
        int size = clause.tokens().size();
        return IntStream.concat(
                        IntStream.range(Math.max(0, person.first() - BEFORE), person.first()),
                        IntStream.range(person.end(), Math.min(size, person.end() + AFTER)))
                .filter(at -> last.map(Terms.title(clause.word(at))::contains).orElse(false))
                .findFirst()
                .orElse(-1);
    }

    /** "Who was chancellor until 2021". */
    private static boolean isOver(Clause clause, int from, int head) {
        boolean past = IntStream.range(from, head)
                .anyMatch(at -> clause.word(at).equals("was") || clause.word(at).equals("served"));
        return past
                && IntStream.range(head, head + TERM)
                        .anyMatch(at -> clause.word(at).equals("until")
                                || clause.word(at).equals("till")
                                || clause.word(at).equals("from"));
    }

    /** "The governor at the time". */
    private static boolean isAtThatTime(Clause clause, int head) {
        return IntStream.rangeClosed(head + 1, head + TERM)
                .anyMatch(i -> String.join(" ", clause.word(i), clause.word(i + 1), clause.word(i + 2))
                        .equals("at the time"));
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

    static String plain(String status) {
        String lower = status.toLowerCase(Locale.ROOT).replace("-", "");
        return switch (lower) {
            case "ex" -> FORMER;
            case "interim", "caretaker" -> "acting";
            default -> lower;
        };
    }

    /** Whether two can be said of one person. */
    static boolean agree(String a, String b) {
        return a.equals(b) || (areOfOtherTimes(a, b) && (a.equals(FORMER) || b.equals(FORMER)));
    }

    /** Whether one of them speaks of another time than now, so that the two can be true at once. */
    static boolean areOfOtherTimes(String a, String b) {
        return a.equals(THEN) || b.equals(THEN);
    }
}
